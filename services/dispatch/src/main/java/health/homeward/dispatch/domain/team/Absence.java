package health.homeward.dispatch.domain.team;

import health.homeward.dispatch.domain.Interval;
import java.util.Objects;
import java.util.UUID;

/** A stretch of time in which a therapist takes no visits, whatever the shifts say. */
public record Absence(UUID id, Interval during, AbsenceReason reason) {

    public Absence {
        Objects.requireNonNull(id);
        Objects.requireNonNull(during);
        Objects.requireNonNull(reason);
    }
}
