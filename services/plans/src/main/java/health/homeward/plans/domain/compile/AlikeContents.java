package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Setting;
import java.util.HashMap;
import java.util.Map;

/**
 * What the sessions of one course consist of, composed once for those that are alike: of thirty sessions most differ in
 * nothing but their number, and a course is planned anew with everything that happens to it.
 */
public final class AlikeContents {
    private final Terms terms;
    private final Situation situation;
    private final Map<Likeness, Content> composed = new HashMap<>();

    public AlikeContents(Terms terms, Situation situation) {
        this.terms = terms;
        this.situation = situation;
    }

    /** Which procedure it is matters to one thing only: whether the patient may lie prone (R23). */
    private record Likeness(int minutes, Setting setting, boolean prone) {}

    public Content of(int procedure, int minutes, Setting setting) {
        boolean prone = ProneRules.allowedAt(procedure, minutes, terms);
        return composed.computeIfAbsent(
                new Likeness(minutes, setting, prone),
                _ -> SessionContents.of(procedure, minutes, setting, terms, situation));
    }
}
