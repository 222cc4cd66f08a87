package health.homeward.journey.simulate.oracle;

import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.course.Session;
import health.homeward.plans.domain.course.Treatment;
import java.util.List;

/** R11, R12: at most five minutes at first, then the same or five more, never a jump; no more than was borne (R32). */
final class RampCheck {
    private RampCheck() {}

    static void steps(Sheet sheet, Aims aims, boolean startsFull, Ledger ledger) {
        List<SessionPlan> coming = sheet.coming();
        for (int i = 0; i < coming.size(); i++) {
            int minutes = coming.get(i).minutes();
            ledger.expect(
                    minutes <= aims.target(), "R13", () -> minutes + " minutes exceed the target " + aims.target());
            if (i > 0) {
                int rise = minutes - coming.get(i - 1).minutes();
                ledger.expect(
                        rise == 0 || rise == Minutes.STEP,
                        "R12",
                        () -> "Coming sessions rise by " + rise + " minutes.");
            }
        }
        if (!coming.isEmpty()) {
            next(sheet, aims, startsFull, ledger);
        }
    }

    private static void next(Sheet sheet, Aims aims, boolean startsFull, Ledger ledger) {
        int next = sheet.coming().getFirst().minutes();
        if (sheet.done().isEmpty()) {
            int most = startsFull ? aims.target() : Minutes.FIRST;
            ledger.expect(next <= most, "R11", () -> "The first procedure lasts " + next + " minutes.");
        }
        int last = sheet.treated().size() - 1;
        for (int i = last; i >= 0; i--) {
            switch (sheet.treated().get(i)) {
                case Session.Stopped stopped ->
                    ledger.expect(
                            next <= Math.max(Minutes.FIRST, stopped.plan().minutes()),
                            "R12",
                            () -> "After a session of " + stopped.plan().minutes()
                                    + " minutes was stopped the next has " + next);
                case Session.Done done -> {
                    afterDone(done, next, i == last, aims, ledger);
                    i = 0;
                }
            }
        }
    }

    private static void afterDone(Session.Done done, int next, boolean running, Aims aims, Ledger ledger) {
        Treatment given = done.treatment();
        int borne = Math.max(Minutes.FIRST, given.minutes());
        ledger.expect(
                next <= Math.max(Minutes.FIRST, given.minutes() + Minutes.STEP),
                "R12",
                () -> "After " + given.minutes() + " minutes given the next has " + next + ".");
        ledger.expect(
                next <= done.plan().minutes() + Minutes.STEP,
                "R12",
                () -> "After " + done.plan().minutes() + " minutes planned the next has " + next + ".");
        boolean painful = given.result().newPain();
        ledger.expect(
                !painful || next <= borne,
                "R32",
                () -> "After pain at " + given.minutes() + " minutes the next has " + next + ".");
        boolean full = given.result().outcome() == Treatment.Outcome.FULL
                && given.minutes() >= done.plan().minutes();
        ledger.expect(
                painful || !full || !running || next >= Math.min(done.plan().minutes(), aims.target()),
                "R12",
                () -> "After " + given.minutes() + " minutes borne in full the next has only " + next + ".");
    }

    /** R12's formula for a course in which nothing was shortened, stopped or changed. */
    static void formula(Sheet sheet, int perStep, int target, Ledger ledger) {
        int n = 0;
        for (Session.Done done : sheet.done()) {
            n = one(++n, done.plan().minutes(), perStep, target, ledger);
        }
        for (SessionPlan plan : sheet.coming()) {
            n = one(++n, plan.minutes(), perStep, target, ledger);
        }
    }

    private static int one(int n, int minutes, int perStep, int target, Ledger ledger) {
        int expected = Minutes.ofProcedure(n, perStep, target);
        ledger.expect(
                minutes == expected,
                "R12",
                () -> "Procedure " + n + " lasts " + minutes + " minutes, the formula makes it " + expected + ".");
        return n;
    }
}
