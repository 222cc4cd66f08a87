package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.CaseGround;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.screening.ClinicalSettings;
import health.homeward.clearance.domain.screening.Course;
import health.homeward.clearance.domain.screening.Dossier;
import health.homeward.clearance.domain.screening.Judgement;
import health.homeward.clearance.domain.screening.Report;
import java.time.Instant;
import java.util.UUID;

/** The one door to every decision: pure, and with all reasons when the answer is no. */
public final class Decide {
    private Decide() {}

    public static Decision decide(ClearanceCase before, Command command, Instant now, ClinicalSettings settings) {
        return switch (command) {
            case Command.StateFacts c -> new Learning(before, now, settings).stated(c);
            case Command.GrantClearance c -> new Granting(before, now, settings).decide(c);
            case Command.DeferClearance c -> new Stopping(before, now, settings).defer(c);
            case Command.RefuseClearance c -> new Stopping(before, now, settings).refuse(c);
            case Command.SuspendClearance c -> new Stopping(before, now, settings).suspend(c);
            case Command.ResumeClearance c -> new Resuming(before, now, settings).decide(c);
            case Command.WithdrawClearance c -> new Stopping(before, now, settings).withdraw(c);
            case Command.ReportContraindications c -> new Learning(before, now, settings).reported(c);
            case Command.CorrectReferral c -> new Learning(before, now, settings).corrected(c);
            case Command.ReportChange c -> new Learning(before, now, settings).changed(c);
        };
    }

    /** A referral opens a case for the first course. */
    public static CaseEvent.CaseOpened open(CaseIds ids, PatientFacts facts, Origin origin, Instant now) {
        return new CaseEvent.CaseOpened(origin, now, ids, Dossier.of(Course.FIRST, facts));
    }

    /**
     * A course that is due opens a case for consolidation (R16): facts go along, and reports that nobody has denied;
     * answers, overrides and the chosen date do not, because they cleared another course.
     */
    public static CaseEvent.CaseOpened reopen(CaseIds ids, ClearanceCase last, Origin origin, Instant now) {
        Dossier known = last.dossier();
        Judgement judged = known.judgement();
        Dossier carried = known.forCourse(
                Course.CONSOLIDATION,
                known.reports().stream()
                        .filter(report -> !judged.denied(report) && !concernsTheGrant(report))
                        .toList());
        return new CaseEvent.CaseOpened(origin, now, ids, carried);
    }

    /** The case of the course before ends where the next one begins. */
    public static CaseEvent.CaseConcluded conclude(UUID successor, Origin origin, Instant now) {
        return new CaseEvent.CaseConcluded(origin, now, successor);
    }

    private static boolean concernsTheGrant(Report report) {
        return report.ground() instanceof CaseGround ground && ground.concernsTheGrant();
    }
}
