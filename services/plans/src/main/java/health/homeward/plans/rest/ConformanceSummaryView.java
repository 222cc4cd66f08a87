package health.homeward.plans.rest;

import health.homeward.plans.domain.conformance.RuleStatus;
import health.homeward.plans.domain.conformance.SourceRule;
import health.homeward.plans.domain.conformance.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** How a hospital keeps the rules: courses counted by rule, deviations by cause; nothing in it is about one patient. */
public record ConformanceSummaryView(
        LocalDate from,
        LocalDate until,
        Instant judgedAt,
        int courses,
        List<CountedRuleView> rules,
        List<CountedPackView> packs) {

    /** Courses that a rule concerned, by what became of it. */
    public record CountedRuleView(
            SourceRule rule,
            String kind,
            String says,
            int courses,
            int kept,
            int deviated,
            int notRecorded,
            int notYetDue,
            List<CountedCauseView> causes) {
        static CountedRuleView of(SourceRule rule, Tally.Count count) {
            return new CountedRuleView(
                    rule,
                    rule.kind(),
                    rule.words(),
                    count.looked(),
                    count.of(RuleStatus.KEPT),
                    count.of(RuleStatus.DEVIATED),
                    count.of(RuleStatus.NOT_RECORDED),
                    count.of(RuleStatus.NOT_YET_DUE),
                    count.causes().entrySet().stream()
                            .map(cause -> new CountedCauseView(cause.getKey(), cause.getValue()))
                            .toList());
        }
    }

    /** How many deviations have a cause; one course may have several. */
    public record CountedCauseView(String cause, int deviations) {}

    /** The same of a pack's rules. */
    public record CountedPackView(String pack, int version, List<CountedRuleView> rules) {}

    static ConformanceSummaryView of(Tally tally, LocalDate from, LocalDate until, Instant at) {
        return new ConformanceSummaryView(
                from,
                until,
                at,
                tally.courses(),
                tally.rules().entrySet().stream()
                        .map(rule -> CountedRuleView.of(rule.getKey(), rule.getValue()))
                        .toList(),
                List.of());
    }
}
