package health.homeward.plans.domain.compile;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a course may begin (R5, R8–R10), when it is recommended to, and how long the decision holds (R7).
 *
 * @param onset the date on which day zero begins; the day after the attack where only its date is known
 */
public record StartWindow(
        Instant earliest, Instant recommendedFrom, Instant recommendedUntil, LocalDate validUntil, LocalDate onset) {

    public StartWindow(Instant earliest, Instant recommendedFrom, Instant recommendedUntil, LocalDate validUntil) {
        this(earliest, recommendedFrom, recommendedUntil, validUntil, null);
    }

    /** The gate as an instant that can be compared; a prescription without one is refused (R10). */
    public Instant gate() {
        return earliest == null ? Instant.EPOCH : earliest;
    }
}
