package health.homeward.plans.domain.conformance;

import java.util.stream.Stream;

/** Judges one rule, or a family of them; a rule that does not concern the course is left out. */
@FunctionalInterface
interface Judge {
    Stream<RuleConformance> judge(CourseRecord record);
}
