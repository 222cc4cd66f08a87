package health.homeward.clearance.domain.facts;

import java.math.BigDecimal;
import java.time.Instant;

/** Last measurements, each null when nobody measured; blood pressure in mmHg. */
public record Vitals(BigDecimal temperatureCelsius, Instant temperatureAt, Integer systolic, Integer diastolic) {
    public static final Vitals UNKNOWN = new Vitals(null, null, null, null);

    @Override
    public String toString() {
        return "Vitals[redacted]";
    }
}
