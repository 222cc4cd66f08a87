package health.homeward.plans.rest;

import health.homeward.plans.app.ReadConformance;
import health.homeward.plans.domain.conformance.Basis;
import health.homeward.plans.domain.conformance.By;
import health.homeward.plans.domain.conformance.Conformance;
import health.homeward.plans.domain.conformance.Deviation;
import health.homeward.plans.domain.conformance.PackConformance;
import health.homeward.plans.domain.conformance.RuleConformance;
import health.homeward.plans.domain.conformance.RuleStatus;
import health.homeward.plans.domain.conformance.SourceRule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What every rule came to in a course; rules of the source and rules that a hospital added by packs are kept apart. */
public record ConformanceView(
        UUID courseId, String regimen, Instant judgedAt, List<JudgedRuleView> rules, List<JudgedPackView> packs) {

    /** One rule: what has become of it, what that rests on, and the evidence. */
    @Schema(
            description =
                    "`basis` is what the judgement rests on: RECORD what was recorded as given, SHEET what the session's sheet told the therapist to do, ORDER what the neurologist ordered. NOT_RECORDED: something was given, and nothing shows whether the rule was kept.")
    public record JudgedRuleView(
            SourceRule rule,
            String kind,
            String says,
            RuleStatus status,
            Basis basis,
            List<String> evidence,
            List<DeviationView> deviations) {
        static JudgedRuleView of(RuleConformance judged) {
            return new JudgedRuleView(
                    judged.rule(),
                    judged.rule().kind(),
                    judged.rule().words(),
                    judged.status(),
                    judged.basis(),
                    judged.evidence(),
                    judged.deviations().stream().map(DeviationView::of).toList());
        }
    }

    /** Where the course departs from a rule; without session and instant it is the whole course. */
    public record DeviationView(Integer session, Instant at, ByView by, String cause, String sentence) {
        static DeviationView of(Deviation deviation) {
            return new DeviationView(
                    deviation.session(),
                    deviation.at(),
                    new ByView(deviation.by().role(), deviation.by().id()),
                    deviation.cause(),
                    deviation.sentence());
        }
    }

    /** In which part somebody departed from it, and who where that was recorded. */
    public record ByView(By.Role role, UUID id) {}

    /** What one pack from outside the source came to, in the version that the course was planned with. */
    public record JudgedPackView(
            String pack,
            int version,
            String says,
            RuleStatus status,
            Basis basis,
            List<String> evidence,
            List<DeviationView> deviations) {
        static JudgedPackView of(PackConformance judged) {
            return new JudgedPackView(
                    judged.pack().code(),
                    judged.pack().version(),
                    judged.pack().says(),
                    judged.status(),
                    judged.basis(),
                    judged.evidence(),
                    judged.deviations().stream().map(DeviationView::of).toList());
        }
    }

    static ConformanceView of(ReadConformance.Judged judged, Instant at) {
        return new ConformanceView(
                judged.course().id(),
                judged.course().course().body().terms().regimen().code(),
                at,
                judged.rules().stream().map(JudgedRuleView::of).toList(),
                Conformance.ofPacks(judged.course().course(), at).stream()
                        .map(JudgedPackView::of)
                        .toList());
    }
}
