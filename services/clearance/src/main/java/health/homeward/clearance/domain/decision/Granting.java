package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.screening.ClinicalSettings;
import health.homeward.clearance.domain.screening.Dossier;
import health.homeward.clearance.domain.screening.Judgement;
import health.homeward.clearance.domain.screening.PastScreening;
import health.homeward.clearance.domain.screening.Screened;
import health.homeward.clearance.domain.screening.Screening;
import java.time.Instant;
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
        GrantCheck check = GrantCheck.of(dossier.judged(judging.onto(fresh)), now, settings);

        GrantWish wish = command.wish().following(before.state().grantMade());
        List<Reason> reasons = new ArrayList<>(lifecycle());
        reasons.addAll(check.reasons(wish, judging.reasons()));
        return reasons.isEmpty() ? granted(changing, command.origin(), wish, check) : new Decision.Refused(reasons);
    }

    private Decision granted(Changing changing, Origin neurologist, GrantWish wish, GrantCheck check) {
        Grant grant = new Grant(
                Terms.of(check.judged(), check.screened(), wish.permissions()),
                check.lastDay(wish),
                check.screened().warnings(),
                neurologist.actor(),
                now);
        return changing.add(new CaseEvent.ClearanceGranted(
                        neurologist, now, grant, check.judged().judgement(), PastScreening.of(now, check.screened())))
                .settled(neurologist, null);
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

    private Screened screen(Dossier dossier) {
        return Screening.screen(dossier, now, settings);
    }
}
