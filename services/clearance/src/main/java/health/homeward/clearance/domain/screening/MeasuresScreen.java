package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.facts.Vitals;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Numbers that no living patient has: a slip of the pen is no knowledge (R6, R35, R41, R62), and unknown refuses. */
final class MeasuresScreen {
    private static final Range AGE = new Range(0, 130);
    private static final Range COMA_SCALE = new Range(3, 15);
    private static final Range CELSIUS = new Range(25, 45);
    private static final Range SYSTOLIC = new Range(20, 350);
    private static final Range DIASTOLIC = new Range(10, 250);

    private MeasuresScreen() {}

    private record Range(int least, int most) {
        boolean excludes(Integer told) {
            return told != null && excludes(BigDecimal.valueOf(told));
        }

        boolean excludes(BigDecimal told) {
            return told != null
                    && (told.compareTo(BigDecimal.valueOf(least)) < 0 || told.compareTo(BigDecimal.valueOf(most)) > 0);
        }
    }

    static List<Finding> screen(PatientFacts facts) {
        Vitals vitals = facts.presentation().vitals();
        boolean pressure =
                SYSTOLIC.excludes(vitals.systolic()) || DIASTOLIC.excludes(vitals.diastolic()) || isUpsideDown(vitals);
        return Stream.of(
                        cannotBe(
                                AGE.excludes(facts.person().ageYears()),
                                Rule.R62,
                                "AGE_OUT_OF_RANGE",
                                "ageYears",
                                "age"),
                        cannotBe(
                                isNoComaScore(facts.presentation().gcs()),
                                Rule.R6,
                                "GCS_OUT_OF_RANGE",
                                "gcs",
                                "coma scale"),
                        cannotBe(
                                CELSIUS.excludes(vitals.temperatureCelsius()),
                                Rule.R41,
                                "TEMPERATURE_OUT_OF_RANGE",
                                "temperatureCelsius",
                                "temperature"),
                        cannotBe(pressure, Rule.R35, "BLOOD_PRESSURE_OUT_OF_RANGE", "systolic", "blood pressure"))
                .flatMap(found -> found)
                .toList();
    }

    /** The heart fills at a lower pressure than it beats; two numbers that say otherwise were swapped or mistyped. */
    private static boolean isUpsideDown(Vitals vitals) {
        return vitals.systolic() != null && vitals.diastolic() != null && vitals.diastolic() >= vitals.systolic();
    }

    static boolean isNoComaScore(Integer told) {
        return COMA_SCALE.excludes(told);
    }

    private static Stream<Finding> cannotBe(boolean out, Rule rule, String code, String field, String words) {
        return out
                ? Stream.of(Finding.ofFact(
                        FindingKind.MISSING,
                        new Mark(rule, code),
                        field,
                        "The %s that was told cannot be.".formatted(words),
                        "A clinician corrects the %s.".formatted(words)))
                : Stream.empty();
    }
}
