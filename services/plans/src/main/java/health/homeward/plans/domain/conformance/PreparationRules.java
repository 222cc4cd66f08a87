package health.homeward.plans.domain.conformance;

import static health.homeward.plans.domain.conformance.SourceRule.R26;
import static health.homeward.plans.domain.conformance.SourceRule.R46;
import static health.homeward.plans.domain.conformance.SourceRule.R47;
import static health.homeward.plans.domain.conformance.SourceRule.R48;
import static health.homeward.plans.domain.conformance.SourceRule.R49;
import static health.homeward.plans.domain.conformance.SourceRule.R50;
import static health.homeward.plans.domain.conformance.SourceRule.R51;
import static health.homeward.plans.domain.conformance.SourceRule.R56;

import health.homeward.plans.domain.Allergies;
import health.homeward.plans.domain.course.Session;
import health.homeward.plans.domain.regimen.Item;
import java.util.List;
import java.util.stream.Stream;

/** What was on the lists of a session before hands were laid on (R46–R51, R56), and which auxiliaries were laid out (R26). */
final class PreparationRules {
    static final List<Judge> ALL = List.of(
            record -> Stream.of(R46, R47, R48, R49, R50, R56).map(rule -> listed(rule, record.treated())),
            record -> Stream.of(listed(
                    R51,
                    record.treated().stream()
                            .filter(treated -> has(treated, "OIL"))
                            .toList())),
            PreparationRules::auxiliaries_R26);

    private PreparationRules() {}

    private static RuleConformance listed(SourceRule rule, List<Session.Treated> sessions) {
        return RuleConformance.each(
                rule,
                Basis.SHEET,
                sessions,
                (Session.Treated treated) -> Verdict.unless(
                        items(treated).noneMatch(item -> item.rule().equals(rule.name())),
                        () -> Deviation.in(
                                treated, By.NOBODY_RECORDED, "NOT_ON_THE_SHEET", "Its lists did not say so.")));
    }

    /** What the neurologist had allowed when a session was given is not kept: only what is allowed now. */
    static Stream<RuleConformance> auxiliaries_R26(CourseRecord record) {
        var clearance = record.terms().clearance();
        boolean warmth = clearance.permissions().heat();
        boolean oil = clearance.bedside().allergies() == Allergies.NONE;
        return Stream.of(RuleConformance.each(
                R26,
                Basis.SHEET,
                record.treated(),
                treated -> has(treated, "SALT_WARMERS") && !warmth || has(treated, "OIL") && !oil
                        ? new Verdict.Unrecorded(
                                "Session %d had warmth or oil laid out; the clearance as it stands now would not allow it, the one of that day is not kept."
                                        .formatted(treated.plan().number()))
                        : Verdict.KEPT));
    }

    private static boolean has(Session.Treated treated, String code) {
        return treated.plan().content().lists().supplies().stream()
                .anyMatch(item -> item.code().equals(code));
    }

    private static Stream<Item> items(Session.Treated treated) {
        var lists = treated.plan().content().lists();
        return Stream.concat(lists.checklist().stream(), lists.supplies().stream());
    }
}
