package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.CaseGround;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Stroke;
import health.homeward.clearance.domain.screening.ClinicalSettings;
import health.homeward.clearance.domain.screening.Dossier;
import health.homeward.clearance.domain.screening.Finding;
import health.homeward.clearance.domain.screening.Report;
import health.homeward.clearance.domain.screening.Reporter;
import health.homeward.clearance.domain.screening.Screened;
import health.homeward.clearance.domain.screening.Screening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gathers what a change of knowledge does to a case: facts, findings, and the suspension that follows by itself. */
final class Changing {
    private final ClearanceCase before;
    private final Origin origin;
    private final Instant now;
    private final ClinicalSettings settings;
    private final List<CaseEvent> events = new ArrayList<>();
    private ClearanceCase current;

    Changing(ClearanceCase before, Origin origin, Instant now, ClinicalSettings settings) {
        this.before = before;
        this.origin = origin;
        this.now = now;
        this.settings = settings;
        this.current = before;
    }

    Changing facts(Dossier dossier) {
        if (!dossier.equals(current.dossier())) {
            PatientFacts was = current.dossier().facts();
            add(new CaseEvent.FactsChanged(origin, now, dossier, FactsDiff.fields(was, dossier.facts())));
        }
        return this;
    }

    /** R10: on a case with a grant, a corrected stroke recomputes and holds. */
    Changing holdingCorrections() {
        if (before.state().grantMade().isEmpty()) {
            return this;
        }
        Stroke was = before.dossier().facts().stroke();
        return reports(FactsDiff.corrections(was, dossier().facts().stroke()).stream()
                .map(ground -> report(ground.code(), Answer.YES, Reporter.RULE))
                .toList());
    }

    Changing answers(List<Said> answers) {
        return answers(answers, now);
    }

    /** @param foundAt when it was found; a clock ahead of ours counts as now */
    Changing answers(List<Said> answers, Instant foundAt) {
        Instant at = foundAt.isAfter(now) ? now : foundAt;
        return reports(answers.stream()
                .filter(said -> !Consciousness.isAskedBy(said) && isKept(said.answer()))
                .map(said -> new Report(said.code(), said.answer(), origin.source(), origin.cause(), at))
                .toList());
    }

    /** The neurologist's word that nobody has asked is kept as a question; at the bedside only what was found counts. */
    private boolean isKept(Answer answer) {
        return origin.source() == Reporter.NEUROLOGIST ? answer.leavesOpen() : answer.raisesConcern();
    }

    Changing note(CaseGround ground) {
        return reports(List.of(report(ground.code(), Answer.YES, origin.source())));
    }

    Changing reports(List<Report> reports) {
        List<Report> fresh = reports.stream()
                .filter(report -> !current.dossier().reports().contains(report))
                .toList();
        if (!fresh.isEmpty()) {
            add(new CaseEvent.FindingsReported(origin, now, fresh));
        }
        return this;
    }

    Changing add(CaseEvent event) {
        events.add(event);
        current = current.after(event);
        return this;
    }

    /** What stands against the grant; that its overrides have run out with it is no news, and suspends nothing. */
    Screened screened() {
        Dossier dossier = current.dossier();
        return Screening.screen(dossier.judged(dossier.judgement().withoutExpiries()), now, settings);
    }

    Dossier dossier() {
        return current.dossier();
    }

    /** Suspends what may not stand, tells changed terms anew, reopens what was refused on other facts. */
    Decision settled(Origin suspendedBy, String note) {
        switch (current.asOf(now).state()) {
            case CaseState.Granted(Grant grant) -> standOrRest(grant, suspendedBy, note);
            case CaseState.Expired(Grant grant) -> standOrRest(grant, suspendedBy, note);
            case CaseState.Refused r -> reopenOnOtherFacts();
            case CaseState.Pending p -> {}
            case CaseState.Deferred d -> {}
            case CaseState.Suspended s -> {}
            case CaseState.Concluded c -> {}
            case CaseState.Withdrawn w -> {}
        }
        return new Decision.Accepted(events);
    }

    private void standOrRest(Grant grant, Origin suspendedBy, String note) {
        Screened screened = screened();
        if (!screened.clears()) {
            add(suspension(screened.inTheWay(), suspendedBy, note));
            return;
        }
        Terms terms = Terms.of(current.dossier(), screened, grant.terms().permissions());
        if (!terms.equals(grant.terms())) {
            add(new CaseEvent.ClearanceAmended(
                    origin, now, new Grant(terms, grant.validUntil(), screened.warnings(), grant.by(), grant.at())));
        }
    }

    private CaseEvent suspension(List<Finding> findings, Origin suspendedBy, String note) {
        LocalDate recheckBy = findings.stream()
                .map(Finding::recheckBy)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new CaseEvent.ClearanceSuspended(
                suspendedBy, now, findings.stream().map(Changing::held).toList(), recheckBy, note);
    }

    private static CaseEvent.Held held(Finding finding) {
        return new CaseEvent.Held(finding.mark(), finding.isCertain() ? Answer.YES : Answer.UNSURE);
    }

    private void reopenOnOtherFacts() {
        if (events.stream().anyMatch(CaseEvent.FactsChanged.class::isInstance)) {
            add(new CaseEvent.CaseReopened(origin, now));
        }
    }

    private Report report(String code, Answer answer, Reporter reporter) {
        return new Report(code, answer, reporter, origin.cause(), now);
    }
}
