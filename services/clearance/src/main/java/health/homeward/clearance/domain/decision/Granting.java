package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.screening.ClinicalSettings;
import health.homeward.clearance.domain.screening.Dossier;
import health.homeward.clearance.domain.screening.Judgement;
import health.homeward.clearance.domain.screening.Prone;
import health.homeward.clearance.domain.screening.Screened;
import health.homeward.clearance.domain.screening.Screening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Clears a patient for one course, if a neurologist attests it (R7) and nothing stands in the way; else tells all that does. */
record Granting(ClearanceCase before, Instant now, ClinicalSettings settings) {

    Decision decide(Command.GrantClearance command) {
        Changing changing = new Changing(before, command.origin(), now, settings)
                .facts(before.dossier()
                        .stating(command.stated())
                        .stating(Consciousness.answered(command.ruling().answers())))
                .answers(command.ruling().answers());
        Judgement fresh = before.dossier()
                .judgement()
                .withoutOverrides()
                .choosing(command.ruling().chosenStart());
        Dossier dossier = changing.dossier().judged(fresh);
        Judging judging = new Judging(screen(dossier), command.origin().actor(), now, before.today(now))
                .answers(command.ruling().answers())
                .overrides(command.ruling().overrides());
        Dossier judged = dossier.judged(judging.onto(fresh));
        Screened screened = screen(judged);

        List<Reason> reasons = new ArrayList<>(lifecycle());
        reasons.addAll(attestation(command.wish()));
        reasons.addAll(judging.reasons());
        screened.inTheWay().forEach(finding -> reasons.add(Reason.of(finding)));
        reasons.addAll(prone(judged, screened, command.wish().permissions()));
        reasons.addAll(new ValidityCheck(before, now, settings.validity())
                .reasons(screened, command.wish().validUntil()));
        return reasons.isEmpty() ? granted(changing, command, judged, screened) : new Decision.Refused(reasons);
    }

    private Decision granted(Changing changing, Command.GrantClearance command, Dossier judged, Screened screened) {
        LocalDate validUntil = new ValidityCheck(before, now, settings.validity())
                .lastDay(screened, command.wish().validUntil(), judged.judgement());
        Grant grant = new Grant(
                Terms.of(judged, screened, command.wish().permissions()),
                validUntil,
                screened.warnings(),
                command.origin().actor(),
                now);
        return changing.add(new CaseEvent.ClearanceGranted(command.origin(), now, grant, judged.judgement()))
                .settled(command.origin(), null);
    }

    private List<Reason> lifecycle() {
        return switch (before.asOf(now).state()) {
            case CaseState.Pending p -> List.of();
            case CaseState.Deferred d -> List.of();
            case CaseState.Expired e -> List.of();
            case CaseState.Granted(Grant grant) -> renewal(grant);
            case CaseState.Suspended s ->
                List.of(Reason.lifecycle("CASE_SUSPENDED", "The clearance is suspended: resume it, or withdraw it."));
            case CaseState.Refused r ->
                List.of(Reason.lifecycle(
                        "CASE_REFUSED",
                        "Massage was refused: state the facts that have changed, which opens the case."));
            case CaseState.Concluded c -> List.of(Reason.CASE_OVER);
            case CaseState.Withdrawn w -> List.of(Reason.CASE_OVER);
        };
    }

    private List<Reason> renewal(Grant grant) {
        boolean ending =
                !before.today(now).plusDays(settings.validity().announcedDays()).isBefore(grant.validUntil());
        return ending
                ? List.of()
                : List.of(Reason.lifecycle(
                        "ALREADY_GRANTED",
                        "The patient is cleared until " + grant.validUntil()
                                + "; a grant is renewed when it nears its end."));
    }

    private List<Reason> attestation(GrantWish wish) {
        return wish.noOtherContraindications()
                ? List.of()
                : List.of(
                        new Reason(
                                Rule.R7,
                                "ATTESTATION_MISSING",
                                "The neurologist attests that there are no other contraindications; silence is not clearance."));
    }

    private List<Reason> prone(Dossier judged, Screened screened, Permissions permissions) {
        Prone prone = Prone.of(judged.facts(), screened.findings());
        if (!permissions.asksForProne() || prone.allowed()) {
            return List.of();
        }
        return List.of(new Reason(
                prone.rule(),
                "PRONE_NOT_ALLOWED",
                "Lying on the stomach needs a clear NO to heart disease and to dysfunction of inner organs."));
    }

    private Screened screen(Dossier dossier) {
        return Screening.screen(dossier, now, settings);
    }
}
