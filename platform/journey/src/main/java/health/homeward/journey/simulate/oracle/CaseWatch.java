package health.homeward.journey.simulate.oracle;

import health.homeward.clearance.domain.decision.CaseState;
import health.homeward.clearance.domain.decision.Command;
import health.homeward.clearance.domain.decision.Grant;
import health.homeward.clearance.domain.decision.Ruling;
import health.homeward.clearance.domain.decision.Said;
import health.homeward.clearance.domain.facts.Answer;
import health.homeward.plans.domain.Fact;
import java.time.LocalDate;
import java.util.List;

/** Follows one clearance case: a grant stands only while nothing speaks against massage (R5–R10, R35–R45). */
final class CaseWatch {
    private final Standing standing = new Standing();
    private Truth known;
    private boolean granted;
    private LocalDate chosen;
    private boolean suspended;

    void opened(Moment.Opened opened) {
        standing.opened(opened.opened().dossier().referred());
        known = opened.truth();
        granted = false;
        chosen = null;
        suspended = false;
    }

    /** R36, R42: whether massage must rest by this case. */
    boolean suspended() {
        return suspended;
    }

    boolean knowsHeartDisease() {
        return standing.knows(Grounds::heart);
    }

    boolean knowsOrganDysfunction() {
        return standing.knows(Grounds::organ);
    }

    LocalDate chosenStart() {
        return chosen;
    }

    void ruled(Moment.Ruled ruled, Ledger ledger) {
        switch (ruled.command()) {
            case Command.GrantClearance grant -> granting(grant, ruled, ledger);
            case Command.ResumeClearance resume -> resuming(resume, ruled, ledger);
            case Command.StateFacts stated -> {
                if (ruled.accepted()) {
                    corrections(ruled.truth());
                    said(standing, stated.answers());
                }
            }
            case Command.ReportContraindications reported ->
                reported.answers().stream()
                        .filter(_ -> ruled.accepted())
                        .forEach(said -> standing.reported(said.code(), said.answer()));
            case Command.ReportChange change -> {
                if (ruled.accepted() && change.condition() != null) {
                    standing.recorded(change.condition());
                }
            }
            case Command.CorrectReferral _ -> {
                if (ruled.accepted()) {
                    corrections(ruled.truth());
                }
            }
            case Command.SuspendClearance suspend -> {
                if (ruled.accepted()) {
                    standing.reported(suspend.code() == null ? "SUSPENDED_BY_CLINICIAN" : suspend.code(), Answer.YES);
                }
            }
            case Command.DeferClearance _, Command.RefuseClearance _, Command.WithdrawClearance _ -> {}
        }
        if (ruled.accepted()) {
            known = ruled.truth();
        }
        suspended = ruled.after().state() instanceof CaseState.Suspended
                || ruled.after().state() instanceof CaseState.Withdrawn;
        if (ruled.after().asOf(ruled.at()).state() instanceof CaseState.Granted(Grant grant)) {
            granted = true;
            stands(grant, known, ledger);
        }
    }

    private void granting(Command.GrantClearance command, Moment.Ruled ruled, Ledger ledger) {
        Standing judged = standing.copy();
        judged.forgetOverrides();
        judge(judged, command.ruling());
        LocalDate date = command.ruling().chosenStart() == null
                ? chosen
                : command.ruling().chosenStart();
        boolean asked = command.wish().permissions().prone();
        boolean mayLieProne = proneAllowed(ruled.truth(), judged);
        if (ruled.accepted()) {
            ledger.expect(command.wish().noOtherContraindications(), "R7", () -> "Granted without an attestation.");
            ledger.expect(!asked || mayLieProne, "R21", () -> "Prone was granted to a heart or organs that forbid it.");
            standing.forgetOverrides();
            judge(standing, command.ruling());
            chosen = date;
        }
    }

    private void resuming(Command.ResumeClearance command, Moment.Ruled ruled, Ledger ledger) {
        if (ruled.accepted()) {
            ledger.expect(suspended, "R7", () -> "What was not suspended was resumed.");
            judge(standing, command.ruling());
            standing.denied("SUSPENDED_BY_CLINICIAN");
            chosen = command.ruling().chosenStart() == null
                    ? chosen
                    : command.ruling().chosenStart();
        }
    }

    private static void judge(Standing standing, Ruling ruling) {
        said(standing, ruling.answers());
        ruling.overrides().stream()
                .filter(order -> order.justification().reason() != null
                        && !order.justification().reason().isBlank()
                        && (!order.code().equals("THROMBOSIS")
                                || order.justification().imagingRecorded()))
                .forEach(order -> standing.overridden(order.code()));
    }

    private static void said(Standing standing, List<Said> answers) {
        answers.forEach(said -> standing.reported(said.code(), said.answer()));
        answers.stream().filter(said -> said.answer() == Answer.NO).forEach(said -> standing.denied(said.code()));
    }

    /** R10: a changed type recomputes and holds; so do onset and side. */
    private void corrections(Truth now) {
        if (!granted) {
            return;
        }
        if (now.attack().type() != known.attack().type()) {
            standing.reported("STROKE_TYPE_CHANGED", Answer.YES);
        }
        if (!now.attack().onset().equals(known.attack().onset())) {
            standing.reported("ONSET_CHANGED", Answer.YES);
        }
        if (now.attack().side() != known.attack().side()) {
            standing.reported("AFFECTED_SIDE_CHANGED", Answer.YES);
        }
    }

    private void stands(Grant grant, Truth truth, Ledger ledger) {
        standing.open()
                .forEach(item -> ledger.expect(
                        false,
                        item.certain() ? Grounds.rule(item.code()) : "R42",
                        () -> "A grant stands though " + item.code() + " is neither denied nor overridden."));
        ledger.expect(
                truth.presence().conscious() == Fact.YES, "R6", () -> "A grant stands for a patient not conscious.");
        ledger.expect(truth.presence().consents() == Fact.YES, "CONSENT", () -> "A grant stands without the consent.");
        ledger.expect(
                !grant.terms().permissions().prone() || proneAllowed(truth, standing),
                "R21",
                () -> "The grant allows prone in spite of heart or organs.");
        StartCheck.earliest(truth, chosen, grant.terms().start().earliest(), ledger);
    }

    private static boolean proneAllowed(Truth truth, Standing standing) {
        return truth.health().heartDisease() == Fact.NO
                && truth.health().organDysfunction() == Fact.NO
                && !standing.knows(Grounds::heart)
                && !standing.knows(Grounds::organ);
    }
}
