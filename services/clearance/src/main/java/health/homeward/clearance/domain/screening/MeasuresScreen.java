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
                        pressure(vitals))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<Finding> pressure(Vitals vitals) {
        boolean out = SYSTOLIC.excludes(vitals.systolic()) || DIASTOLIC.excludes(vitals.diastolic());
        if (!out && !isUpsideDown(vitals)) {
            return Stream.empty();
        }
        return Stream.of(Finding.ofFacts(
                FindingKind.MISSING,
                new Mark(Rule.R35, "BLOOD_PRESSURE_OUT_OF_RANGE"),
                List.of("systolic", "diastolic"),
                new Finding.Words(
                        out
                                ? "The blood pressure that was told cannot be."
                                : "The blood pressure that was told cannot be: its diastolic value is not below the systolic.",
                        "A clinician corrects the blood pressure.",
                        List.of())));
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
