package health.homeward.plans.domain.conformance;

import static health.homeward.plans.domain.conformance.SourceRule.R14;

import health.homeward.plans.domain.course.Course;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** How many procedures a course came to: 20 to 30, or fewer when somebody ended it for a reason (R14). */
final class LengthRules {
    static final List<Judge> ALL = List.of(LengthRules::procedures_R14);

    private static final int FEWEST = 20;
    private static final int MOST = 30;

    private LengthRules() {}

    static Stream<RuleConformance> procedures_R14(CourseRecord record) {
        int given = record.body().sessions().given();
        return Stream.of(
                switch (record.course()) {
                    case Course.Open _ ->
                        RuleConformance.notYetDue(
                                R14,
                                Basis.RECORD,
                                "%d of %d procedures are given; the course is not over."
                                        .formatted(given, record.body().procedures()));
                    case Course.Completed _ ->
                        over(given, Deviation.of(record.neurologist(), "PROCEDURE_COUNT", counted(given)));
                    case Course.Ended ended ->
                        over(
                                given,
                                Deviation.of(
                                        By.ending(ended.reason(), endedBy(ended)),
                                        ended.reason().name(),
                                        counted(given)));
                });
    }

    private static RuleConformance over(int given, Deviation deviation) {
        return RuleConformance.of(
                R14, Basis.RECORD, List.of(Verdict.unless(given < FEWEST || given > MOST, () -> deviation)));
    }

    private static UUID endedBy(Course.Ended ended) {
        var orders = ended.body().memory().orders();
        return orders == null ? null : orders.endedBy();
    }

    private static String counted(int given) {
        return "The course came to %d procedures.".formatted(given);
    }
}
