package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.CaseGround;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Ground;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.screening.Denial;
import health.homeward.clearance.domain.screening.Finding;
import health.homeward.clearance.domain.screening.FindingKind;
import health.homeward.clearance.domain.screening.Judgement;
import health.homeward.clearance.domain.screening.Overriding;
import health.homeward.clearance.domain.screening.Screened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Applies a neurologist's answers and overrides to what was found, and keeps what is wrong with them (R35, R36, R42). */
final class Judging {
    private final Screened screened;
    private final UUID by;
    private final Instant now;
    private final LocalDate today;
    private final List<Denial> denials = new ArrayList<>();
    private final List<Overriding> overrides = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();

    Judging(Screened screened, UUID by, Instant now, LocalDate today) {
        this.screened = screened;
        this.by = by;
        this.now = now;
        this.today = today;
    }

    Judging answers(List<Said> answers) {
        contradicting(answers);
        answers.stream().filter(said -> said.answer() == Answer.NO).forEach(said -> deny(said.code()));
        return this;
    }

    private void contradicting(List<Said> answers) {
        answers.stream()
                .filter(said -> answers.stream()
                        .anyMatch(other -> other.code().equals(said.code()) && other.answer() != said.answer()))
                .map(Said::code)
                .distinct()
                .forEach(code -> reasons.add(
                        new Reason(Rule.R42, "ANSWERS_CONTRADICTED", code + " is answered in more than one way.")));
    }

    /** A resumption with its reason is the answer to a suspension by a clinician. */
    Judging clinicianSuspensions() {
        deny(CaseGround.SUSPENDED_BY_CLINICIAN.code());
        return this;
    }

    Judging overrides(List<Ruling.Ordered> ordered) {
        twice(ordered);
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
                denials.add(new Denial(code, Set.copyOf(finding.references()), by, now));
            }
        }
    }

    private void override(Ruling.Ordered ordered) {
        List<Reason> wrong = new OverrideCheck(screened, today).wrong(ordered);
        reasons.addAll(wrong);
        if (wrong.isEmpty()) {
            Finding finding = screened.under(ordered.code()).getFirst();
            overrides.add(new Overriding(
                    finding.code(),
                    finding.rule(),
                    ordered.justification(),
                    Set.copyOf(finding.references()),
                    by,
                    now,
                    ordered.expiresOn()));
        }
    }

    /** Two words on one finding leave open which of them counts. */
    private void twice(List<Ruling.Ordered> ordered) {
        ordered.stream()
                .map(Ruling.Ordered::code)
                .filter(code -> ordered.stream()
                                .filter(other -> other.code().equals(code))
                                .count()
                        > 1)
                .distinct()
                .forEach(code -> reasons.add(new Reason(
                        Ground.of(code).rule(), "OVERRIDDEN_TWICE", code + " is overridden more than once.")));
    }
}
