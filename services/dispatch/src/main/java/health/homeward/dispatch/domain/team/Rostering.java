package health.homeward.dispatch.domain.team;

import health.homeward.dispatch.domain.Decision;
import health.homeward.dispatch.domain.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Decides changes of a therapist's hours: shifts never overlap, since a therapist is in one place at a time. */
public final class Rostering {

    private Rostering() {}

    public static Decision<Therapist, Void> addShifts(Therapist therapist, List<Shift> added) {
        List<Shift> all = new ArrayList<>(therapist.roster().shifts());
        List<Reason> reasons = new ArrayList<>();
        for (Shift shift : added) {
            all.stream()
                    .filter(shift::overlaps)
                    .map(other -> overlap(shift, other))
                    .forEach(reasons::add);
            all.add(shift);
        }
        return reasons.isEmpty()
                ? Decision.accepted(therapist.with(
                        new Therapist.Roster(all, therapist.roster().absences())))
                : Decision.refused(reasons);
    }

    public static Decision<Therapist, Void> addAbsence(Therapist therapist, Absence absence) {
        List<Absence> all = Stream.concat(therapist.roster().absences().stream(), Stream.of(absence))
                .toList();
        return Decision.accepted(
                therapist.with(new Therapist.Roster(therapist.roster().shifts(), all)));
    }

    /** @return empty when the therapist has no such shift */
    public static Optional<Therapist> withoutShift(Therapist therapist, UUID shiftId) {
        List<Shift> rest = therapist.roster().shifts().stream()
                .filter(shift -> !shift.id().equals(shiftId))
                .toList();
        return rest.size() == therapist.roster().shifts().size()
                ? Optional.empty()
                : Optional.of(therapist.with(
                        new Therapist.Roster(rest, therapist.roster().absences())));
    }

    /** @return empty when the therapist has no such absence */
    public static Optional<Therapist> withoutAbsence(Therapist therapist, UUID absenceId) {
        List<Absence> rest = therapist.roster().absences().stream()
                .filter(absence -> !absence.id().equals(absenceId))
                .toList();
        return rest.size() == therapist.roster().absences().size()
                ? Optional.empty()
                : Optional.of(
                        therapist.with(new Therapist.Roster(therapist.roster().shifts(), rest)));
    }

    private static Reason overlap(Shift one, Shift other) {
        return Reason.work(
                "SHIFTS_OVERLAP",
                "The shift %s–%s overlaps the shift %s–%s on a day that both are worked."
                        .formatted(one.from(), one.until(), other.from(), other.until()));
    }
}
