package health.homeward.dispatch.domain;

import java.util.Objects;

/** Why something was refused or could not be placed: a rule's number, a stable code and a sentence a clinician understands. */
public record Reason(String rule, String code, String sentence) {

    /** Marks a rule of this service's own work (times, roads, rosters), which has no number among the clinical rules. */
    public static final String WORK = "DISPATCH";

    public Reason {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(code);
        Objects.requireNonNull(sentence);
    }

    public static Reason work(String code, String sentence) {
        return new Reason(WORK, code, sentence);
    }
}
