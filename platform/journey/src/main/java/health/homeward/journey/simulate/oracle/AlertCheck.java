package health.homeward.journey.simulate.oracle;

import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.course.RampAlert;
import health.homeward.plans.domain.course.Session;
import java.time.LocalDate;
import java.util.Optional;

/** R13: from course day 14 on a session lasts 30 minutes, or there is an alert that names the cause. */
final class AlertCheck {
    private AlertCheck() {}

    static void behind(Sheet sheet, Truth truth, Optional<RampAlert> alert, Ledger ledger) {
        Optional<LocalDate> first = first(sheet, truth);
        if (first.isEmpty()) {
            return;
        }
        LocalDate required = first.get().plusDays(Minutes.REQUIRED_BY_DAY - 1);
        boolean behind = sheet.done().stream().anyMatch(done -> short13(done, required, truth))
                || sheet.coming().stream()
                        .anyMatch(plan -> !plan.date().isBefore(required) && plan.minutes() < Minutes.REQUIRED);
        ledger.expect(!behind || alert.isPresent(), "R13", () -> "The course is behind the ramp and no alert says so.");
        ledger.expect(behind || alert.isEmpty(), "R13", () -> "An alert is raised though the course is not behind.");
        ledger.expect(alert.isEmpty() || !alert.get().causes().isEmpty(), "R13", () -> "The alert names no cause.");
    }

    private static boolean short13(Session.Done done, LocalDate required, Truth truth) {
        return !truth.dateOf(done.treatment().startedAt()).isBefore(required)
                && done.treatment().minutes() < Minutes.REQUIRED;
    }

    /** Course day 1 is the day of the first procedure given, or to be given. */
    private static Optional<LocalDate> first(Sheet sheet, Truth truth) {
        return sheet.done().stream()
                .findFirst()
                .map(done -> truth.dateOf(done.treatment().startedAt()))
                .or(() -> sheet.coming().stream().findFirst().map(SessionPlan::date));
    }
}
