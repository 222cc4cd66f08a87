package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.CaseGround;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Ground;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.screening.Denial;
import health.homeward.clearance.domain.screening.Evidence;
import health.homeward.clearance.domain.screening.Finding;
import health.homeward.clearance.domain.screening.FindingKind;
import health.homeward.clearance.domain.screening.FindingStatus;
import health.homeward.clearance.domain.screening.Judgement;
import health.homeward.clearance.domain.screening.Overriding;
import health.homeward.clearance.domain.screening.Screened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Applies a neurologist's answers and overrides to what was found, and keeps what is wrong with them (R35, R36, R42). */
final class Judging {
    private final Screened screened;
    private final UUID by;
    private final Instant now;
    private final List<Denial> denials = new ArrayList<>();
    private final List<Overriding> overrides = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();

    Judging(Screened screened, UUID by, Instant now) {
        this.screened = screened;
        this.by = by;
        this.now = now;
    }

    Judging answers(List<Said> answers) {
        answers.stream().filter(said -> said.answer() == Answer.NO).forEach(said -> deny(said.code()));
        return this;
    }

    /** A resumption with its reason is the answer to a suspension by a clinician. */
    Judging clinicianSuspensions() {
        deny(CaseGround.SUSPENDED_BY_CLINICIAN.code());
        return this;
    }

    Judging overrides(List<Ruling.Ordered> ordered) {
        ordered.forEach(this::override);
        return this;
    }

    List<Denial> denials() {
        return denials;
    }

    Judgement onto(Judgement judgement) {
        return judgement.denying(denials).overriding(overrides);
    }

    List<Reason> reasons() {
        return reasons;
    }

    private void deny(String code) {
        for (Finding finding : screened.under(code)) {
            if (finding.isOpen()
                    && finding.kind() == FindingKind.BLOCKED
                    && Contraindication.of(code).isPresent()) {
                reasons.add(new Reason(
                        finding.rule(),
                        "OVERRIDE_NEEDED",
                        code + " cannot be answered away. " + finding.words().liftedBy()));
            }
            if (finding.isAnswerable()) {
                denials.add(new Denial(code, deniable(code, finding), by, now));
            }
        }
    }

    /** R35: a NO decides doubt, and never what is known to be permanent beside it; that is overridden for each grant anew. */
    private static Set<String> deniable(String code, Finding finding) {
        boolean permanent = Ground.of(code).weight() == Ground.Weight.PERMANENT;
        return finding.evidence().stream()
                .filter(item -> !permanent || item.answer() != Answer.YES)
                .map(Evidence::reference)
                .collect(Collectors.toSet());
    }

    private void override(Ruling.Ordered ordered) {
        Optional<Finding> found = screened.under(ordered.code()).stream().findFirst();
        List<Reason> wrong = found.map(finding -> wrong(ordered, finding))
                .orElseGet(() -> List.of(new Reason(
                        Rule.R35, "NOTHING_TO_OVERRIDE", "There is no finding " + ordered.code() + " to override.")));
        reasons.addAll(wrong);
        if (wrong.isEmpty()) {
            overrides.add(new Overriding(
                    ordered.code(),
                    ordered.justification(),
                    Set.copyOf(found.orElseThrow().references()),
                    by,
                    now));
        }
    }

    private List<Reason> wrong(Ruling.Ordered ordered, Finding finding) {
        Optional<Contraindication> known = Contraindication.of(ordered.code());
        if (known.isEmpty() || passes(known.get(), finding)) {
            return List.of(new Reason(
                    finding.rule(),
                    "NOT_OVERRIDABLE",
                    ordered.code() + " cannot be overridden. " + finding.words().liftedBy()));
        }
        return incomplete(ordered.justification(), known.get());
    }

    /** What passes is answered; only what is permanent, or may be, is overridden. */
    private static boolean passes(Contraindication known, Finding finding) {
        return finding.kind() == FindingKind.HOLD
                && finding.status() == FindingStatus.OPEN
                && known.weight() != Ground.Weight.PERMANENT;
    }

    private List<Reason> incomplete(Overriding.Justification justification, Contraindication known) {
        List<Reason> missing = new ArrayList<>();
        if (justification.reason() == null || justification.reason().isBlank()) {
            missing.add(new Reason(known.rule(), "REASON_MISSING", "Overriding " + known.code() + " needs a reason."));
        }
        if (known.asksImaging() && !justification.imagingRecorded()) {
            missing.add(new Reason(
                    known.rule(), "IMAGING_NOT_RECORDED", "Thrombosis is overridden only when imaging is on record."));
        }
        if (known.asksSite() && !justification.namesSite() && siteMissing(known)) {
            missing.add(new Reason(
                    known.rule(), "SITE_NOT_STATED", "Overriding " + known.code() + " needs the site of it."));
        }
        return missing;
    }

    private boolean siteMissing(Contraindication known) {
        return !screened.under(known.code() + "_SITE").isEmpty();
    }
}
