package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.screening.ClinicalSettings;
import health.homeward.clearance.domain.screening.Dossier;
import health.homeward.clearance.domain.screening.Screened;
import health.homeward.clearance.domain.screening.Screening;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** One clearance case: what is known of the patient for one course, and how it was decided (R7, R16). */
public record ClearanceCase(CaseIds ids, Dossier dossier, CaseState state, long version) {

    public static ClearanceCase opened(CaseEvent.CaseOpened event) {
        return new ClearanceCase(event.ids(), event.dossier(), new CaseState.Pending(), 1);
    }

    /** The case as it stands now: a grant whose last day is over has expired (R7). */
    public ClearanceCase asOf(Instant now) {
        return state instanceof CaseState.Granted(Grant grant) && today(now).isAfter(grant.validUntil())
                ? in(new CaseState.Expired(grant))
                : this;
    }

    /** What is found today; with the grant its overrides have expired, and what they covered is open again (R35). */
    public Screened screened(Instant now, ClinicalSettings settings) {
        Dossier known = asOf(now).state() instanceof CaseState.Expired
                ? dossier.judged(dossier.judgement().withoutOverrides())
                : dossier;
        return Screening.screen(known, now, settings);
    }

    public ZoneId zone() {
        return dossier.facts().person().zone();
    }

    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone());
    }

    public ClearanceCase after(Iterable<CaseEvent> events) {
        ClearanceCase current = this;
        for (CaseEvent event : events) {
            current = current.after(event);
        }
        return current;
    }

    /** Applies what happened; each event makes one version. */
    public ClearanceCase after(CaseEvent event) {
        ClearanceCase next =
                switch (event) {
                    case CaseEvent.CaseOpened e -> opened(e);
                    case CaseEvent.FactsChanged e -> with(e.dossier());
                    case CaseEvent.FindingsReported e -> with(dossier.reporting(e.reports()));
                    case CaseEvent.FindingsAnswered e ->
                        with(dossier.judged(dossier.judgement().denying(e.denials())));
                    case CaseEvent.ClearanceGranted e ->
                        with(dossier.judged(e.judgement()).decidedUpon(e.seen()))
                                .in(new CaseState.Granted(e.grant()));
                    case CaseEvent.ClearanceAmended e -> in(new CaseState.Granted(e.grant()));
                    case CaseEvent.ClearanceDeferred e ->
                        with(dossier.decidedUpon(e.seen())).in(new CaseState.Deferred(e.until()));
                    case CaseEvent.ClearanceRefused e ->
                        with(dossier.decidedUpon(e.seen())).in(new CaseState.Refused());
                    case CaseEvent.CaseReopened e -> in(new CaseState.Pending());
                    case CaseEvent.ClearanceSuspended e -> suspended(e);
                    case CaseEvent.ClearanceResumed e ->
                        with(dossier.judged(e.judgement()).decidedUpon(e.seen()))
                                .in(new CaseState.Granted(e.grant()));
                    case CaseEvent.CaseConcluded e -> in(new CaseState.Concluded(e.successor()));
                    case CaseEvent.ClearanceWithdrawn e -> in(new CaseState.Withdrawn(e.reason()));
                };
        return new ClearanceCase(next.ids, next.dossier, next.state, version + 1);
    }

    private ClearanceCase suspended(CaseEvent.ClearanceSuspended event) {
        return in(new CaseState.Suspended(
                state.grantMade().orElseThrow(),
                new Suspension(
                        event.at(), event.origin().source(), event.origin().cause(), event.recheckBy())));
    }

    private ClearanceCase with(Dossier known) {
        return new ClearanceCase(ids, known, state, version);
    }

    private ClearanceCase in(CaseState next) {
        return new ClearanceCase(ids, dossier, next, version);
    }

    @Override
    public String toString() {
        return "ClearanceCase[" + ids.clearanceId() + " " + state.word() + " v" + version + "]";
    }
}
