package health.homeward.plans.domain.course;

import health.homeward.plans.domain.compile.PastCourse;
import health.homeward.plans.domain.conformance.Conformance;
import health.homeward.plans.domain.conformance.Deviation;
import health.homeward.plans.domain.conformance.RuleConformance;
import health.homeward.plans.domain.conformance.RuleStatus;
import health.homeward.plans.domain.conformance.SourceRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a life's course comes to, rule by rule. */
record Judged(List<RuleConformance> rules) {

    /** On the evening of the last session's day. */
    static Judged of(Life life, PastCourse... others) {
        var last = life.course.body().sessions().all().getLast().plan().slot().latest();
        return at(life, last, others);
    }

    static Judged at(Life life, Instant now, PastCourse... others) {
        return new Judged(Conformance.of(life.course, List.of(others), now));
    }

    Optional<RuleConformance> find(SourceRule rule) {
        return rules.stream().filter(judged -> judged.rule() == rule).findFirst();
    }

    RuleConformance rule(SourceRule rule) {
        return find(rule).orElseThrow(() -> new AssertionError(rule + " is not judged"));
    }

    RuleStatus status(SourceRule rule) {
        return rule(rule).status();
    }

    List<Deviation> deviations(SourceRule rule) {
        return rule(rule).deviations();
    }

    List<String> causes(SourceRule rule) {
        return deviations(rule).stream().map(Deviation::cause).toList();
    }

    List<SourceRule> of(RuleStatus status) {
        return rules.stream()
                .filter(judged -> judged.status() == status)
                .map(RuleConformance::rule)
                .toList();
    }
}
