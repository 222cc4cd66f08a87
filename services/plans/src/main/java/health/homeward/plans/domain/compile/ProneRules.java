package health.homeward.plans.domain.compile;

import static health.homeward.plans.domain.compile.PrescriptionRules.unless;

import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Reason;
import java.util.stream.Stream;

/** Lying prone: no heart disease (R21), no organ dysfunction (R22), only late in the course and by the neurologist's word (R23). */
final class ProneRules {

    private ProneRules() {}

    static Stream<Reason> refusedFor(Clearance clearance) {
        var inside = clearance.bedside().inside();
        return Stream.of(
                        unless(
                                inside.heartDisease() == Fact.NO,
                                "R21",
                                "PRONE_HEART",
                                "Prone only when there is known to be no heart disease."),
                        unless(
                                inside.organDysfunction() == Fact.NO,
                                "R22",
                                "PRONE_ORGANS",
                                "Prone only when internal organs are known to work well."),
                        unless(
                                clearance.permissions().prone(),
                                "R23",
                                "PRONE_NOT_PERMITTED",
                                "Prone only by the neurologist's word."))
                .flatMap(reasons -> reasons);
    }

    /** R21, R22: known to have no heart disease and no organ dysfunction; not knowing forbids. */
    static boolean healthyInside(Clearance clearance) {
        var inside = clearance.bedside().inside();
        return inside.heartDisease() == Fact.NO && inside.organDysfunction() == Fact.NO;
    }

    /** Last stages (derived: the last third) at full duration, or a consolidating course. */
    static boolean allowedAt(int procedure, int minutes, Terms terms) {
        boolean late = terms.regimen()
                        .progression()
                        .isLastStages(procedure, terms.prescription().procedures())
                && minutes == terms.dosage().target();
        return (late || terms.clearance().courseKind() == CourseKind.CONSOLIDATION)
                && refusedFor(terms.clearance()).findAny().isEmpty();
    }
}
