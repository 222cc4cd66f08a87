package health.homeward.plans.domain.compile;

import java.time.LocalDate;
import java.util.UUID;

/** An earlier course of the patient, as far as the next one depends on it (R15, R16). */
public record PastCourse(UUID courseId, UUID clearanceId, UUID referralId, boolean open, LocalDate lastProcedure) {

    public boolean wasGiven() {
        return lastProcedure != null;
    }
}
