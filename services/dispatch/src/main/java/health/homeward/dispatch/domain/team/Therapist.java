package health.homeward.dispatch.domain.team;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Someone who massages patients at home (R2), with what planning must respect. */
public record Therapist(UUID id, Name name, Credentials credentials, Base base, Roster roster, Limits limits) {

    public Therapist {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(credentials);
        Objects.requireNonNull(base);
        Objects.requireNonNull(roster);
        Objects.requireNonNull(limits);
    }

    /** Whom the shifts alone limit. */
    public Therapist(UUID id, Name name, Credentials credentials, Base base, Roster roster) {
        this(id, name, credentials, base, roster, Limits.NONE);
    }

    /** The hours a therapist works and the times away, in a stable order. */
    public record Roster(List<Shift> shifts, List<Absence> absences) {

        public static final Roster EMPTY = new Roster(List.of(), List.of());

        public Roster {
            shifts = shifts.stream().sorted(Comparator.comparing(Shift::id)).toList();
            absences =
                    absences.stream().sorted(Comparator.comparing(Absence::id)).toList();
        }
    }

    public Level level() {
        return credentials.level();
    }

    public Therapist with(Roster other) {
        return new Therapist(id, name, credentials, base, other, limits);
    }
}
