package health.homeward.journey.simulate.oracle;

import health.homeward.plans.domain.compile.DayWindow;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.compile.TreatmentDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** R5, R9, R10, R61: no session before the gate, the prescribed gap between them, never on a day off, whatever the clocks do. */
final class DatesCheck {
    private DatesCheck() {}

    static void coming(List<SessionPlan> coming, TreatmentDays days, Aims aims, Ledger ledger) {
        int apart = Calendar.apart(days.frequency());
        DayWindow day = aims.order().facts().day();
        Instant gate = aims.truth().gate().orElse(Instant.MAX);
        LocalDate before = null;
        for (SessionPlan plan : coming) {
            LocalDate date = plan.date();
            LocalDate earlier = before;
            ledger.expect(
                    earlier == null || !date.isBefore(earlier.plusDays(apart)),
                    "R61",
                    () -> "Sessions of " + earlier + " and " + date + " lie too near: " + days.frequency());
            ledger.expect(!Calendar.isOff(date, days), "R61", () -> "A session lies on a day off: " + date);
            slot(plan, day, aims, ledger);
            ledger.expect(
                    !aims.stroke() || !plan.slot().earliest().isBefore(gate),
                    StartCheck.rule(aims.truth().attack().type()),
                    () -> "A session may begin at " + plan.slot().earliest() + ", before the gate of " + gate + ".");
            before = date;
        }
    }

    private static void slot(SessionPlan plan, DayWindow day, Aims aims, Ledger ledger) {
        Instant opens = Calendar.at(plan.date(), day.from(), aims.truth().zone());
        Instant closes = Calendar.at(plan.date(), day.until(), aims.truth().zone());
        ledger.expect(
                !plan.slot().earliest().isBefore(opens)
                        && plan.slot().latest().equals(closes)
                        && plan.slot().earliest().isBefore(closes),
                "R17",
                () -> "The hours of " + plan.date() + " are " + plan.slot().earliest() + " to "
                        + plan.slot().latest());
    }

    /** A pause goes on with what was promised where it can be met (R7), and never in the past. */
    static void resumed(List<SessionPlan> held, List<SessionPlan> coming, Instant now, Ledger ledger) {
        if (held.isEmpty() || coming.isEmpty()) {
            return;
        }
        int before = held.getFirst().minutes();
        int after = coming.getFirst().minutes();
        ledger.expect(before == after, "R7", () -> "Resumed at " + after + " minutes instead of " + before + ".");
        ledger.expect(
                coming.getFirst().slot().latest().isAfter(now),
                "R7",
                () -> "Resumed with a session of " + coming.getFirst().date() + ", which is over.");
        LocalDate from = coming.getFirst().date();
        List<LocalDate> promised = held.stream()
                .map(SessionPlan::date)
                .filter(date -> !date.isBefore(from))
                .toList();
        List<LocalDate> dates = coming.stream().map(SessionPlan::date).toList();
        ledger.expect(
                dates.size() < promised.size()
                        || dates.subList(0, promised.size()).equals(promised),
                "R7",
                () -> "Dates promised from " + from + " on were moved though they could be met.");
    }
}
