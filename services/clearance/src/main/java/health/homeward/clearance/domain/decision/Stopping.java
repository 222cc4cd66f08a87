package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.CaseGround;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.screening.ClinicalSettings;
import health.homeward.clearance.domain.screening.Finding;
import health.homeward.clearance.domain.screening.Mark;
import health.homeward.clearance.domain.screening.PastScreening;
import health.homeward.clearance.domain.screening.Report;
import java.time.Instant;
import java.util.List;

/** Says no, not now, stop, or never again. */
record Stopping(ClearanceCase before, Instant now, ClinicalSettings settings) {

    Decision defer(Command.DeferClearance command) {
        if (!undecided()) {
            return notUndecided();
        }
        if (command.until() != null && !command.until().isAfter(before.today(now))) {
            return Decision.refused(
                    Reason.lifecycle("UNTIL_NOT_AHEAD", "The date until which it is deferred must lie ahead."));
        }
        return Decision.accepted(new CaseEvent.ClearanceDeferred(
                command.origin(), now, command.until(), marks(), command.reason(), seen()));
    }

    Decision refuse(Command.RefuseClearance command) {
        return undecided()
                ? Decision.accepted(
                        new CaseEvent.ClearanceRefused(command.origin(), now, marks(), command.reason(), seen()))
                : notUndecided();
    }

    /** On a suspended case it adds its ground and nothing is stopped twice. */
    Decision suspend(Command.SuspendClearance command) {
        if (before.state().grantMade().isEmpty()) {
            return Decision.refused(Reason.lifecycle("NOT_GRANTED", "Only a granted clearance can be suspended."));
        }
        String code = command.code() == null ? CaseGround.SUSPENDED_BY_CLINICIAN.code() : command.code();
        Said said = new Said(code, Answer.YES);
        Changing changing = new Changing(before, command.origin(), now, settings)
                .facts(before.dossier().stating(Consciousness.reported(List.of(said))));
        changing = Consciousness.isAskedBy(said) ? changing : changing.reports(List.of(report(command, code)));
        return changing.reports(stillStanding(changing, command)).settled(command.origin(), command.reason());
    }

    Decision withdraw(Command.WithdrawClearance command) {
        return before.state().isOver()
                ? Decision.refused(Reason.CASE_OVER)
                : Decision.accepted(
                        new CaseEvent.ClearanceWithdrawn(command.origin(), now, command.reason(), command.note()));
    }

    /** Whoever suspends means it, even where the code alone would only warn. */
    private List<Report> stillStanding(Changing changing, Command.SuspendClearance command) {
        boolean stands = changing.screened().clears();
        return stands ? List.of(report(command, CaseGround.SUSPENDED_BY_CLINICIAN.code())) : List.of();
    }

    private Report report(Command.SuspendClearance command, String code) {
        return new Report(
                code, Answer.YES, command.origin().source(), command.origin().cause(), now);
    }

    private boolean undecided() {
        return switch (before.asOf(now).state()) {
            case CaseState.Pending p -> true;
            case CaseState.Deferred d -> true;
            case CaseState.Expired e -> true;
            case CaseState.Granted g -> false;
            case CaseState.Suspended s -> false;
            case CaseState.Refused r -> false;
            case CaseState.Concluded c -> false;
            case CaseState.Withdrawn w -> false;
        };
    }

    private static Decision notUndecided() {
        return Decision.refused(Reason.lifecycle(
                "ALREADY_DECIDED", "The case is decided: suspend or withdraw what was granted, or state new facts."));
    }

    private PastScreening seen() {
        return PastScreening.of(now, before.screened(now, settings));
    }

    /** The rules that stand against the patient, or R7: the neurologist's own word. */
    private List<Mark> marks() {
        List<Mark> marks = before.screened(now, settings).inTheWay().stream()
                .map(Finding::mark)
                .toList();
        return marks.isEmpty() ? List.of(new Mark(Rule.R7, "NEUROLOGIST_DECISION")) : marks;
    }
}
