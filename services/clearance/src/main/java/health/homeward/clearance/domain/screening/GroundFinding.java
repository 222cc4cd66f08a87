package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.Condition;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Ground;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.facts.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Weighs all evidence on one ground: yes, doubt (R42), over, or answered by the neurologist already. */
record GroundFinding(
        Ground ground, List<Evidence> evidence, Dossier dossier, Instant now, ClinicalSettings.Holds settings) {

    List<Finding> findings() {
        List<Evidence> concerns = evidence.stream().filter(Evidence::leavesOpen).toList();
        if (concerns.isEmpty()) {
            return over();
        }
        List<Evidence> open = concerns.stream()
                .filter(item -> !dossier.judgement().answers(ground.code(), item, today()))
                .toList();
        return weighed(open.isEmpty() ? concerns : open, status(open, concerns));
    }

    private FindingStatus status(List<Evidence> open, List<Evidence> concerns) {
        if (!open.isEmpty()) {
            return FindingStatus.OPEN;
        }
        return concerns.stream()
                        .anyMatch(item -> dossier.judgement().overrides(ground.code(), item.reference(), today()))
                ? FindingStatus.OVERRIDDEN
                : FindingStatus.ANSWERED;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, dossier.facts().person().zone());
    }

    private List<Finding> weighed(List<Evidence> decisive, FindingStatus status) {
        if (decisive.stream().noneMatch(Evidence::raisesConcern)) {
            return List.of(finding(ground.rule(), FindingKind.MISSING, status, GroundWords.unasked(ground), null));
        }
        if (decisive.stream().noneMatch(item -> item.answer() == Answer.YES)) {
            return doubted(status);
        }
        return switch (ground.weight()) {
            case PERMANENT -> blocked(status);
            case TEMPORARY -> List.of(hold(ground.rule(), status, GroundWords.hold(ground)));
            case PRECAUTION -> precaution(decisive, status);
        };
    }

    /** Who overrides a mere doubt must know of as much as who overrides what is certain. */
    private List<Finding> doubted(FindingStatus status) {
        List<Finding> found = new ArrayList<>();
        found.add(hold(Rule.R42, status, GroundWords.doubt(ground)));
        if (status == FindingStatus.OVERRIDDEN) {
            found.addAll(siteMissing());
        }
        return found;
    }

    private List<Finding> blocked(FindingStatus status) {
        List<Finding> found = new ArrayList<>();
        found.add(finding(ground.rule(), FindingKind.BLOCKED, status, GroundWords.blocked(ground), null));
        if (status != FindingStatus.ANSWERED) {
            found.addAll(siteMissing());
        }
        return found;
    }

    private List<Finding> siteMissing() {
        return asksSite() && !siteKnown()
                ? List.of(
                        finding(ground.rule(), ground.code() + "_SITE", FindingKind.MISSING, GroundWords.site(ground)))
                : List.of();
    }

    /**
     * A precaution warns, whoever says yes to it (R45), and after a stroke a disease of the nervous system says nothing (R40).
     * A doubt beside it stays one (R42).
     */
    private List<Finding> precaution(List<Evidence> decisive, FindingStatus status) {
        if (decisive.stream().anyMatch(item -> item.answer() == Answer.UNSURE)) {
            return List.of(hold(Rule.R42, status, GroundWords.doubt(ground)));
        }
        if (ground == Contraindication.NERVOUS_SYSTEM && dossier.course().programme() == Programme.STROKE) {
            return List.of();
        }
        return List.of(finding(ground.rule(), FindingKind.WARNING, status, GroundWords.precaution(ground), null));
    }

    /** What is permanent and on record as over is still worth a question; what was temporary and is over is over. */
    private List<Finding> over() {
        return ground.weight() == Ground.Weight.PERMANENT
                ? List.of(finding(
                        ground.rule(), FindingKind.WARNING, FindingStatus.OPEN, GroundWords.resolved(ground), null))
                : List.of();
    }

    private boolean asksSite() {
        return ground instanceof Contraindication known && known.asksSite();
    }

    /** Where there are several, each has its own. */
    private boolean siteKnown() {
        List<Condition> conditions = dossier.facts().conditions().stream()
                .filter(condition -> condition.contraindication() == ground && condition.counts())
                .toList();
        long unsaid = conditions.stream()
                .filter(condition -> !Wording.says(condition.site()))
                .map(condition -> condition.source().evidence() == null
                        ? new Object()
                        : condition.source().evidence() + condition.reference())
                .distinct()
                .count();
        return dossier.judgement().sitesNamed(ground.code()) >= (conditions.isEmpty() ? 1 : unsaid);
    }

    private Finding hold(Rule rule, FindingStatus status, Finding.Words words) {
        return finding(rule, FindingKind.HOLD, status, words, recheckBy());
    }

    /** R36: a hold is looked at again so many days after it was last found. */
    private LocalDate recheckBy() {
        Instant found = evidence.stream()
                .map(Evidence::at)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(now);
        return LocalDate.ofInstant(found, dossier.facts().person().zone()).plusDays(settings.recheckAfterDays());
    }

    private Finding finding(
            Rule rule, FindingKind kind, FindingStatus status, Finding.Words words, LocalDate recheckBy) {
        return new Finding(new Mark(rule, ground.code()), kind, status, evidence, words, recheckBy);
    }

    private Finding finding(Rule rule, String code, FindingKind kind, Finding.Words words) {
        return new Finding(new Mark(rule, code), kind, FindingStatus.OPEN, evidence, words, null);
    }
}
