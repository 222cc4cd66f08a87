package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.screening.Finding;

/** Why a command was refused: the rule, a stable code, and a sentence that a clinician understands. */
public record Reason(Rule rule, String code, String sentence) {
    static Reason of(Finding finding) {
        return new Reason(
                finding.rule(),
                finding.code(),
                finding.words().sentence() + " " + finding.words().liftedBy());
    }

    static Reason lifecycle(String code, String sentence) {
        return new Reason(Rule.LIFECYCLE, code, sentence);
    }
}
