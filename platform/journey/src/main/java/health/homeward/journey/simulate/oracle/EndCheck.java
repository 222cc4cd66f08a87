package health.homeward.journey.simulate.oracle;

import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.EndReason;
import health.homeward.plans.domain.course.Recall;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The end of a course (R14), the break of 45 days to 2 months, and the call back (R15, R16). */
final class EndCheck {
    private static final Set<EndReason> NEVER_CALLED =
            EnumSet.of(EndReason.DEATH, EndReason.CONSENT_WITHDRAWN, EndReason.REFERRAL_WITHDRAWN);

    private EndCheck() {}

    static void over(Moment.Changed changed, Sheet sheet, Aims aims, Ledger ledger) {
        switch (changed.after()) {
            case Course.Open _ -> {
                int all = sheet.done().size() + sheet.coming().size();
                int ordered = aims.prescription().procedures();
                ledger.expect(
                        all == ordered, "R14", () -> all + " procedures given or to come, " + ordered + " ordered.");
                ledger.expect(sheet.done().size() < ordered, "R14", () -> "All were given and the course goes on.");
            }
            case Course.Completed completed -> {
                int given = sheet.done().size();
                ledger.expect(
                        given == aims.prescription().procedures(),
                        "R14",
                        () -> "Completed after " + given + " procedures.");
                closed(changed, sheet, completed.recall(), true, aims, ledger);
            }
            case Course.Ended ended ->
                closed(changed, sheet, ended.recall(), !NEVER_CALLED.contains(ended.reason()), aims, ledger);
        }
    }

    private static void closed(
            Moment.Changed changed, Sheet sheet, Recall recall, boolean called, Aims aims, Ledger ledger) {
        ledger.expect(sheet.coming().isEmpty(), "R14", () -> "The course is over and sessions are still to come.");
        Optional<LocalDate> last = sheet.treated().stream()
                .filter(treated -> treated.treatment().minutes() > 0)
                .map(treated -> changed.truth().dateOf(treated.treatment().startedAt()))
                .reduce((_, later) -> later);
        ledger.expect(
                called && last.isPresent() && aims.order().clearance().courseKind() == CourseKind.FIRST
                        || fixed(recall.status()),
                "R15",
                () -> "Somebody is called back who must not be: " + recall.status());
        if (!aims.stroke() || last.isEmpty()) {
            return;
        }
        ledger.expect(
                recall.window().from().equals(last.get().plusDays(45))
                        && recall.window().until().equals(last.get().plusMonths(2)),
                "R15",
                () -> "After " + last.get() + " the break is given as " + recall.window() + ".");
        status(changed, recall, ledger);
    }

    /** Not called before 45 days, called between, overdue after two months. */
    private static void status(Moment.Changed changed, Recall recall, Ledger ledger) {
        if (!(changed.command() instanceof Command.LookForRecall) || fixed(recall.status())) {
            return;
        }
        Recall.Status expected = expected(changed.at(), changed.truth(), recall);
        ledger.expect(
                recall.status() == expected, "R15", () -> "The call is " + recall.status() + " instead of " + expected);
    }

    private static Recall.Status expected(Instant now, Truth truth, Recall recall) {
        LocalDate today = truth.dateOf(now);
        if (today.isBefore(recall.window().from())) {
            return Recall.Status.WAITING;
        }
        return today.isAfter(recall.window().until()) ? Recall.Status.OVERDUE : Recall.Status.DUE;
    }

    private static boolean fixed(Recall.Status status) {
        return status == Recall.Status.ANSWERED || status == Recall.Status.NONE;
    }
}
