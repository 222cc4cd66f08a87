package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.CaseGround;
import health.homeward.clearance.domain.facts.Condition;
import health.homeward.clearance.domain.facts.Ground;
import health.homeward.clearance.domain.facts.Onset;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.screening.ClinicalSettings;
import health.homeward.clearance.domain.screening.Dossier;
import health.homeward.clearance.domain.screening.Report;
import health.homeward.clearance.domain.screening.Screening;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes in what somebody states, corrects or finds; what speaks against massage suspends it by itself. */
record Learning(ClearanceCase before, Instant now, ClinicalSettings settings) {

    Decision stated(Command.StateFacts command) {
        List<Reason> reasons = new ArrayList<>(over());
        reasons.addAll(wrong(command.stated().settled(before.zone()).onset()));
        Changing changing = changing(command.origin())
                .facts(before.dossier().stating(command.stated()).stating(Consciousness.answered(command.answers())))
                .holdingCorrections()
                .answers(command.answers());
        Judging judging = new Judging(
                        Screening.screen(changing.dossier(), now, settings),
                        command.origin().actor(),
                        now,
                        before.today(now))
                .answers(command.answers());
        reasons.addAll(judging.reasons());
        if (!reasons.isEmpty()) {
            return new Decision.Refused(reasons);
        }
        if (!judging.denials().isEmpty()) {
            changing.add(new CaseEvent.FindingsAnswered(command.origin(), now, judging.denials()));
        }
        if (before.state() instanceof CaseState.Refused) {
            changing.add(new CaseEvent.CaseReopened(command.origin(), now));
        }
        return changing.settled(command.origin(), null);
    }

    Decision reported(Command.ReportContraindications command) {
        List<Reason> reasons = over();
        return reasons.isEmpty()
                ? changing(command.origin())
                        .facts(before.dossier().stating(Consciousness.reported(command.answers())))
                        .answers(command.answers(), command.foundAt())
                        .settled(command.origin(), null)
                : new Decision.Refused(reasons);
    }

    Decision corrected(Command.CorrectReferral command) {
        List<Reason> reasons = over();
        return reasons.isEmpty()
                ? changing(command.origin())
                        .facts(before.dossier().corrected(command.facts()))
                        .holdingCorrections()
                        .settled(command.origin().byRule(), null)
                : new Decision.Refused(reasons);
    }

    /** A readmission by itself does not suspend: the course goes on in hospital; it puts a question to the neurologist (R43). */
    Decision changed(Command.ReportChange command) {
        List<Reason> reasons = over();
        if (!reasons.isEmpty()) {
            return new Decision.Refused(reasons);
        }
        Changing changing = changing(command.origin()).facts(moved(command)).reports(newIllness(command));
        if (command.movement() == Command.Movement.READMITTED) {
            changing.note(CaseGround.READMITTED);
        }
        return changing.settled(command.origin(), null);
    }

    private Dossier moved(Command.ReportChange command) {
        Dossier dossier = before.dossier().stating(command.stated());
        if (command.movement() == Command.Movement.DISCHARGED) {
            dossier = dossier.withReports(dossier.reports().stream()
                    .filter(report -> report.ground() != CaseGround.READMITTED)
                    .toList());
        }
        return command.condition() == null ? dossier : including(dossier, command.condition());
    }

    private static Dossier including(Dossier dossier, Condition condition) {
        PatientFacts facts = dossier.referred().including(condition);
        return dossier.referring(facts);
    }

    /** A newly reported illness is a report too, so that it does not hide behind an older decision on its like. */
    private List<Report> newIllness(Command.ReportChange command) {
        return Stream.ofNullable(command.condition())
                .filter(condition ->
                        condition.counts() && condition.contraindication().weight() != Ground.Weight.PRECAUTION)
                .map(condition -> new Report(
                        condition.contraindication().code(),
                        condition.says(),
                        command.origin().source(),
                        command.origin().cause(),
                        now))
                .toList();
    }

    /** What contradicts itself is not even noted (R5). */
    private List<Reason> wrong(Onset stated) {
        List<Reason> reasons = new ArrayList<>();
        if (stated instanceof Onset.Twice) {
            reasons.add(new Reason(
                    Rule.R5,
                    "ONSET_CONTRADICTED",
                    "The onset of the stroke is told as an instant and as another date."));
        }
        if (stated != null && stated.isAfter(now, before.zone())) {
            reasons.add(new Reason(Rule.R5, "ONSET_IN_FUTURE", "The onset of the stroke lies in the future."));
        }
        return reasons;
    }

    private List<Reason> over() {
        return before.state().isOver() ? List.of(Reason.CASE_OVER) : List.of();
    }

    private Changing changing(Origin origin) {
        return new Changing(before, origin, now, settings);
    }
}
