package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.team.Absence;
import health.homeward.dispatch.domain.team.AbsenceReason;
import health.homeward.dispatch.domain.team.Therapist;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A region as it might be.
 *
 * @param away therapists who would not work for a time
 * @param more therapists who would work as well
 */
public record Supposition(List<Away> away, List<Therapist> more) {

    public Supposition {
        away = List.copyOf(away);
        more = List.copyOf(more);
    }

    /** A therapist of the region and the time that is supposed to be missed. */
    public record Away(UUID therapistId, Interval during) {
        public Away {
            Objects.requireNonNull(therapistId);
            Objects.requireNonNull(during);
        }
    }

    /** The region with all of it; a therapist who is not in the region is away already. */
    public Region in(Region region) {
        List<Therapist> therapists = Stream.concat(region.therapists().stream().map(this::without), more.stream())
                .toList();
        return region.workedBy(therapists);
    }

    private Therapist without(Therapist therapist) {
        List<Absence> absences = new ArrayList<>(therapist.roster().absences());
        away.stream()
                .filter(one -> one.therapistId().equals(therapist.id()))
                .map(one -> new Absence(UUID.randomUUID(), one.during(), AbsenceReason.OTHER))
                .forEach(absences::add);
        return therapist.with(new Therapist.Roster(therapist.roster().shifts(), absences));
    }
}
