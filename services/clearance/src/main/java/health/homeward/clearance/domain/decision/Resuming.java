package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.screening.ClinicalSettings;
import health.homeward.clearance.domain.screening.Dossier;
import health.homeward.clearance.domain.screening.Judgement;
import health.homeward.clearance.domain.screening.PastScreening;
import health.homeward.clearance.domain.screening.Screened;
import health.homeward.clearance.domain.screening.Screening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lets a suspended course go on: each hold answered NO, each block overridden, and a fresh screening passed (R36, R42). */
record Resuming(ClearanceCase before, Instant now, ClinicalSettings settings) {

    Decision decide(Command.ResumeClearance command) {
        if (!(before.state() instanceof CaseState.Suspended(Grant grant, Suspension suspension))) {
            return Decision.refused(Reason.lifecycle("NOT_SUSPENDED", "Only a suspended clearance can be resumed."));
        }
        Changing changing = new Changing(before, command.origin(), now, settings)
                .facts(before.dossier()
                        .stating(command.stated())
                        .stating(Consciousness.answered(command.ruling().answers())))
                .holdingCorrections()
                .answers(command.ruling().answers());
        Judgement kept = before.dossier().judgement().choosing(command.ruling().chosenStart());
        Dossier dossier = changing.dossier().judged(kept);
        Judging judging = new Judging(screen(dossier), command.origin().actor(), now, before.today(now))
                .answers(command.ruling().answers())
                .clinicianSuspensions()
                .overrides(command.ruling().overrides());
        Dossier judged = dossier.judged(judging.onto(kept));
        Screened screened = screen(judged);

        List<Reason> reasons = new ArrayList<>(judging.reasons());
        screened.inTheWay().forEach(finding -> reasons.add(Reason.of(finding)));
        reasons.addAll(LeftOutCheck.reasons(judged, permissions(grant, command)));
        reasons.addAll(validity(grant, screened, command.validUntil(), judged.judgement()));
        return reasons.isEmpty() ? resumed(changing, grant, command, judged, screened) : new Decision.Refused(reasons);
    }

    /** Tells the grant anew before the resumption when its terms are others now (R10, R37). */
    private Decision resumed(
            Changing changing, Grant grant, Command.ResumeClearance command, Dossier judged, Screened screened) {
        LocalDate wished = command.validUntil() != null ? command.validUntil() : grant.validUntil();
        LocalDate validUntil = new ValidityCheck(before.zone(), now, settings.validity())
                .lastDay(screened, wished, judged.judgement());
        PastScreening seen = PastScreening.of(now, screened);
        Terms terms = Terms.of(judged, screened, permissions(grant, command));
        Grant renewed = terms.equals(grant.terms())
                ? grant.validUntil(validUntil)
                : new Grant(
                        terms, validUntil, screened.warnings(), command.origin().actor(), now);
        if (!terms.equals(grant.terms())) {
            changing.add(new CaseEvent.ClearanceGranted(command.origin(), now, renewed, judged.judgement(), seen));
        }
        changing.add(new CaseEvent.ClearanceResumed(
                command.origin(), now, renewed, judged.judgement(), command.reason(), seen));
        return changing.settled(command.origin(), null);
    }

    /** R37: where only some of the skin is damaged, the course goes on without these areas. */
    private static Permissions permissions(Grant grant, Command.ResumeClearance command) {
        Permissions granted = grant.terms().permissions();
        return command.areasLeftOut() == null ? granted : granted.leavingOut(command.areasLeftOut());
    }

    private List<Reason> validity(Grant grant, Screened screened, LocalDate wished, Judgement judgement) {
        return new ValidityCheck(before.zone(), now, settings.validity())
                .reasons(screened, wished != null ? wished : grant.validUntil(), judgement);
    }

    private Screened screen(Dossier dossier) {
        return Screening.screen(dossier, now, settings);
    }
}
