package health.homeward.intake.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Clinical facts that contradict each other or cannot be measured on a living person are refused, not stored. */
final class FactsRules {
    /** Eight or less is coma by the scale's own definition (Teasdale, Jennett 1974). */
    private static final int COMA = 8;

    private FactsRules() {}

    static List<Reason> check(Facts facts, Instant now, ZoneId zone) {
        List<Reason> reasons = new ArrayList<>(consciousness(facts.consciousness()));
        temperature(facts.vitals().temperature(), now, reasons);
        bloodPressure(facts.vitals().bloodPressure(), reasons);
        LocalDate today = LocalDate.ofInstant(now, zone);
        facts.conditions()
                .findings()
                .forEach(finding -> condition(finding.evidence(), finding.course(), today, reasons));
        facts.conditions()
                .others()
                .forEach(other -> condition(
                        other.condition().evidence(), other.condition().course(), today, reasons));
        return reasons;
    }

    static List<Reason> consciousness(Consciousness consciousness) {
        Integer gcs = consciousness.gcs();
        if (gcs == null) {
            return List.of();
        }
        if (gcs < 3 || gcs > 15) {
            return List.of(Reason.of("R6", "gcs", "GCS_OUT_OF_RANGE", "The Glasgow Coma Scale runs from 3 to 15."));
        }
        boolean contradicts = consciousness.conscious() == Known.YES && gcs <= COMA
                || consciousness.conscious() == Known.NO && gcs == 15;
        return contradicts
                ? List.of(Reason.of(
                        "R6",
                        "conscious",
                        "CONSCIOUS_CONTRADICTS_GCS",
                        "A Glasgow Coma Scale of " + gcs + " contradicts what is said of consciousness."))
                : List.of();
    }

    private static void temperature(Vitals.Temperature temperature, Instant now, List<Reason> reasons) {
        if (temperature == null) {
            return;
        }
        if (outside(temperature.celsius(), 25, 45)) {
            reasons.add(Reason.of(
                    "R41",
                    "temperatureCelsius",
                    "TEMPERATURE_OUT_OF_RANGE",
                    "A body temperature lies between 25 and 45 °C."));
        }
        if (temperature.at() != null && Skew.isFuture(temperature.at(), now)) {
            reasons.add(Reason.of(
                    "R41",
                    "temperatureAt",
                    "TEMPERATURE_IN_FUTURE",
                    "The temperature is said to be taken in the future."));
        }
    }

    private static void bloodPressure(Vitals.BloodPressure pressure, List<Reason> reasons) {
        if (pressure == null) {
            return;
        }
        boolean impossible = outside(BigDecimal.valueOf(pressure.systolic()), 30, 320)
                || outside(BigDecimal.valueOf(pressure.diastolic()), 10, 250)
                || pressure.diastolic() >= pressure.systolic();
        if (impossible) {
            reasons.add(Reason.of(
                    "systolic",
                    "BLOOD_PRESSURE_IMPOSSIBLE",
                    "Systolic pressure lies between 30 and 320 mmHg, diastolic between 10 and 250 and below it."));
        }
    }

    private static void condition(
            String evidence, CodedCondition.Course course, LocalDate today, List<Reason> reasons) {
        if (course.since() != null && course.since().isAfter(today)) {
            reasons.add(Reason.of(evidence, "CONDITION_IN_FUTURE", "A condition is said to begin in the future."));
        }
        if (course.since() != null && course.until() != null && course.until().isBefore(course.since())) {
            reasons.add(Reason.of(evidence, "CONDITION_ENDS_FIRST", "A condition is said to end before it began."));
        }
    }

    private static boolean outside(BigDecimal value, int least, int most) {
        return value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0;
    }
}
