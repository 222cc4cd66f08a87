package health.homeward.intake.domain;

import java.math.BigDecimal;
import java.time.Instant;

/** What was measured last, null where nothing recent was: temperature holds sessions (R41). */
public record Vitals(Temperature temperature, BloodPressure bloodPressure) {
    public static final Vitals UNKNOWN = new Vitals(null, null);

    /** @param celsius degrees Celsius */
    public record Temperature(BigDecimal celsius, Instant at) {}

    /** @param systolic and diastolic in mmHg */
    public record BloodPressure(int systolic, int diastolic, Instant at) {}
}
