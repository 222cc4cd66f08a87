package health.homeward.plans.domain.conformance;

import static health.homeward.plans.domain.conformance.SourceRule.R15;
import static health.homeward.plans.domain.conformance.SourceRule.R16;

import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.compile.PastCourse;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.Recall;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The break before a course and after it (R15), and what the course after a break must be (R16). */
final class BreakRules {
    static final List<Judge> ALL = List.of(BreakRules::break_R15, BreakRules::consolidation_R16);

    private static final int DAYS = 45;
    private static final int MONTHS = 2;

    private BreakRules() {}

    static Stream<RuleConformance> break_R15(CourseRecord record) {
        List<Verdict> looked =
                Stream.concat(before(record).stream(), after(record).stream()).toList();
        return Stream.of(
                looked.isEmpty()
                        ? RuleConformance.notYetDue(R15, Basis.RECORD, "No break has been kept or missed yet.")
                        : RuleConformance.of(R15, Basis.RECORD, looked));
    }

    private static Optional<Verdict> before(CourseRecord record) {
        return record.previous().flatMap(past -> record.treated().stream()
                .findFirst()
                .map(first -> begun(record.dateOf(first), past.lastProcedure(), record)));
    }

    private static Verdict begun(LocalDate first, LocalDate last, CourseRecord record) {
        if (first.isBefore(last.plusDays(DAYS))) {
            return Verdict.departed(Deviation.of(
                    record.neurologist(),
                    "WITHIN_BREAK",
                    "It began on %s, less than %d days after %s.".formatted(first, DAYS, last)));
        }
        return Verdict.unless(
                first.isAfter(last.plusMonths(MONTHS)),
                () -> Deviation.of(
                        By.a(By.Role.HOSPITAL),
                        "RECALL_OVERDUE",
                        "It began on %s, more than %d months after %s.".formatted(first, MONTHS, last)));
    }

    /** Once a first course is over the patient is called back. */
    private static Optional<Verdict> after(CourseRecord record) {
        return recall(record.course())
                .filter(recall -> recall.window() != null)
                .flatMap(recall -> switch (recall.status()) {
                    case NONE -> Optional.empty();
                    case WAITING, DUE, OVERDUE ->
                        calledBack(record.terms().day().dateOf(record.now()), recall, record, false);
                    case ANSWERED -> answered(recall, record);
                });
    }

    private static Optional<Verdict> answered(Recall recall, CourseRecord record) {
        var orders = record.body().memory().orders();
        Instant at = orders == null ? null : orders.recallAnswered();
        if (at == null) {
            return Optional.of(new Verdict.Unrecorded("When the recall was answered is not recorded."));
        }
        return calledBack(record.terms().day().dateOf(at), recall, record, true);
    }

    private static Optional<Verdict> calledBack(LocalDate at, Recall recall, CourseRecord record, boolean answered) {
        boolean late = at.isAfter(recall.window().until());
        Deviation overdue = Deviation.of(
                By.a(By.Role.HOSPITAL),
                "RECALL_OVERDUE",
                "The next course was not planned by %s."
                        .formatted(recall.window().until()));
        return late || answered ? Optional.of(Verdict.unless(late, () -> overdue)) : Optional.empty();
    }

    private static Optional<Recall> recall(Course course) {
        return switch (course) {
            case Course.Open _ -> Optional.empty();
            case Course.Completed done -> Optional.of(done.recall());
            case Course.Ended ended -> Optional.of(ended.recall());
        };
    }

    static Stream<RuleConformance> consolidation_R16(CourseRecord record) {
        return Stream.of(
                record.body().kind() == CourseKind.CONSOLIDATION
                        ? RuleConformance.of(R16, Basis.ORDER, List.of(consolidates(record)))
                        : first(record));
    }

    private static Verdict consolidates(CourseRecord record) {
        var own = record.terms().clearance().subject().clearanceId();
        return record.previous()
                .map(past -> Verdict.unless(
                        past.clearanceId().equals(own),
                        () -> Deviation.of(
                                record.neurologist(),
                                "CLEARANCE_USED",
                                "It stands on the clearance of the course before.")))
                .orElse(new Verdict.Unrecorded("The course that it consolidates is not known here."));
    }

    private static RuleConformance first(CourseRecord record) {
        boolean again = record.previous()
                .map(PastCourse::referralId)
                .filter(record.terms().clearance().subject().referralId()::equals)
                .isPresent();
        return again
                ? RuleConformance.of(
                        R16,
                        Basis.ORDER,
                        List.of(Verdict.departed(Deviation.of(
                                record.neurologist(),
                                "NEXT_IS_CONSOLIDATION",
                                "It follows a course of the same stroke and does not consolidate it."))))
                : RuleConformance.notYetDue(R16, Basis.ORDER, "It is judged at the course that follows.");
    }
}
