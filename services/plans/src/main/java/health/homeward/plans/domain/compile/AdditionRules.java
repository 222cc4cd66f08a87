package health.homeward.plans.domain.compile;

import static health.homeward.plans.domain.compile.PrescriptionRules.unless;

import health.homeward.plans.domain.Allergies;
import health.homeward.plans.domain.Auxiliary;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.regimen.Indication;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is added to the hands (R26, R34a), and what a course is prescribed for (R74). */
final class AdditionRules {
    static final List<CompileRule> ALL = List.of(
            AdditionRules::offered_R26,
            AdditionRules::heat_R26,
            AdditionRules::balancedDevice_R34a,
            AdditionRules::indicated_R74,
            AdditionRules::confirmed_R74);

    private AdditionRules() {}

    static Stream<Reason> offered_R26(Case c) {
        List<Auxiliary> offered = c.regimen().conduct().aids().offered();
        return c.prescription().auxiliaries().stream()
                .filter(one -> !offered.contains(one))
                .map(one ->
                        new Reason("R26", "NOT_OFFERED", "This regimen is not given with %s.".formatted(one.words())));
    }

    /** R26: heat only by the neurologist's word in the clearance. */
    static Stream<Reason> heat_R26(Case c) {
        return c.clearance().permissions().heat()
                ? Stream.empty()
                : c.prescription().auxiliaries().stream()
                        .filter(one -> one.kind() == Auxiliary.Kind.HEAT)
                        .map(one -> new Reason(
                                "R26",
                                "HEAT_NOT_PERMITTED",
                                "Heat needs the neurologist's word in the clearance: %s.".formatted(one.words())));
    }

    /** R34a: a device works equally long on the healthy side, so there must be one. */
    static Stream<Reason> balancedDevice_R34a(Case c) {
        return unless(
                !c.prescription().usesDevice() || ClearanceRules.sideOf(c) != Side.BILATERAL,
                "R34a",
                "NO_HEALTHY_SIDE",
                "A massager needs an equal load on the healthy side, and both sides are affected.");
    }

    static Stream<Reason> indicated_R74(Case c) {
        List<Indication> named = c.prescription().programme().additions().indications();
        return unless(
                named.isEmpty() || named.stream().anyMatch(c.regimen().scope().indications()::contains),
                "R74",
                "NOT_INDICATED",
                "The regimen is not for what the course is prescribed for: %s."
                        .formatted(named.stream().map(Indication::name).collect(Collectors.joining(", "))));
    }

    static Stream<Reason> confirmed_R74(Case c) {
        var additions = c.prescription().programme().additions();
        return additions.indications().stream()
                .filter(indication -> indication.asksConfirmation() && !additions.confirmed())
                .map(indication -> new Reason(
                        "R74", "CONFIRMATION_NEEDED", "A physician confirms massage for a haemangioma first."));
    }

    static Stream<Reason> allergies_R26(Case c) {
        boolean oil = c.prescription().auxiliaries().contains(Auxiliary.OIL);
        return unless(
                !oil || c.clearance().bedside().allergies() == Allergies.NONE,
                "R26",
                "ALLERGIES_BEFORE_OIL",
                "Allergies are known or unknown: ask before oil or a fatty base touches the skin.");
    }
}
