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
import health.homeward.clearance.domain.screening.Judgement;
import health.homeward.clearance.domain.screening.Overriding;
import health.homeward.clearance.domain.screening.Screened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
        answers.stream().filter(said -> said.answer() == Answer.NO).forEach(this::deny);
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
        deny(new Said(CaseGround.SUSPENDED_BY_CLINICIAN.code(), Answer.NO));
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

    private void deny(Said said) {
        String code = said.code();
        for (Finding finding : screened.about(code)) {
            if (finding.isOpen()
                    && finding.kind() == FindingKind.BLOCKED
                    && Contraindication.of(code).isPresent()) {
                reasons.add(new Reason(
                        finding.rule(),
                        "OVERRIDE_NEEDED",
                        code + " cannot be answered with NO, whether or not it is overridden besides. "
                                + finding.words().liftedBy()));
            }
            if (finding.isAnswerable()) {
                Set<String> denied = deniable(said, finding);
                if (!denied.isEmpty()) {
                    denials.add(new Denial(code, denied, by, now));
                }
            }
        }
    }

    /** R35: a NO decides doubt, and never what is known to be permanent beside it; that is overridden for each grant anew. */
    private static Set<String> deniable(Said said, Finding finding) {
        boolean permanent = Ground.of(said.code()).weight() == Ground.Weight.PERMANENT;
        return finding.evidence().stream()
                .filter(said::knewOf)
                .filter(item -> !permanent || item.answer() != Answer.YES)
                .map(Evidence::reference)
                .collect(Collectors.toSet());
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
