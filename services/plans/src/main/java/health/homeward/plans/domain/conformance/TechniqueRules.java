package health.homeward.plans.domain.conformance;

import static health.homeward.plans.domain.conformance.SourceRule.R30;
import static health.homeward.plans.domain.conformance.SourceRule.R31;

import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.compile.Content;
import health.homeward.plans.domain.course.Session;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which moves the sheets asked for (R30), and that blows and chopping stood on each as forbidden (R31). */
final class TechniqueRules {
    static final List<Judge> ALL = List.of(TechniqueRules::allowed_R30, TechniqueRules::never_R31);

    private static final Set<Technique> ALLOWED =
            EnumSet.of(Technique.STROKING, Technique.TAPPING, Technique.RUBBING, Technique.LIGHT_VIBRATION);
    private static final Set<Technique> NEVER = EnumSet.of(Technique.SLAPPING, Technique.CHOPPING);

    private TechniqueRules() {}

    static Stream<RuleConformance> allowed_R30(CourseRecord record) {
        return Stream.of(RuleConformance.each(R30, Basis.SHEET, record.treated(), treated -> {
            List<Technique> beyond = techniques(treated)
                    .filter(technique -> !ALLOWED.contains(technique))
                    .distinct()
                    .toList();
            if (beyond.isEmpty()) {
                return Verdict.KEPT;
            }
            boolean byWord = record.terms().clearance().permissions().kneading();
            return beyond.equals(List.of(Technique.KNEADING)) ? kneading(treated, byWord) : departed(treated, beyond);
        }));
    }

    private static Verdict kneading(Session.Treated treated, boolean byWord) {
        return byWord
                ? Verdict.KEPT
                : new Verdict.Unrecorded(
                        "The sheet of session %d asked for kneading; the clearance as it stands now does not allow it, the one of that day is not kept."
                                .formatted(treated.plan().number()));
    }

    private static Verdict departed(Session.Treated treated, List<Technique> beyond) {
        return Verdict.departed(
                Deviation.in(treated, By.NOBODY_RECORDED, "TECHNIQUE", "Its sheet asked for %s.".formatted(beyond)));
    }

    static Stream<RuleConformance> never_R31(CourseRecord record) {
        return Stream.of(RuleConformance.each(R31, Basis.SHEET, record.treated(), treated -> {
            boolean forbidden = treated.plan().content().lists().forbidden().stream()
                    .map(Content.Forbidden::technique)
                    .toList()
                    .containsAll(NEVER);
            return Verdict.unless(
                    !forbidden || techniques(treated).anyMatch(NEVER::contains),
                    () -> Deviation.in(
                            treated,
                            By.NOBODY_RECORDED,
                            "TECHNIQUE",
                            "Its sheet did not forbid blows and chopping, or asked for them."));
        }));
    }

    private static Stream<Technique> techniques(Session.Treated treated) {
        return treated.plan().content().steps().stream().flatMap(step -> step.techniques().stream());
    }
}
