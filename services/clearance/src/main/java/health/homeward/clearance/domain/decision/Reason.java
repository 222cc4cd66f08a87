package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.screening.Finding;

/** Why a command was refused: the rule, a stable code, and a sentence that a clinician understands. */
public record Reason(Rule rule, String code, String sentence) {
    public static final Reason CASE_OVER =
            lifecycle("CASE_OVER", "This case is over; look for a later one of the same patient.");

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
