package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Setting;
import java.util.HashMap;
import java.util.Map;

/**
 * Composes the sessions of one course under one situation. A course has thirty sessions and hardly more than six kinds of
 * them, and those that differ in nothing but their number are composed once.
 */
public final class SessionComposer {
    private final Terms terms;
    private final Situation situation;
    private final Map<Kind, Content> composed = new HashMap<>();

    public SessionComposer(Terms terms, Situation situation) {
        this.terms = terms;
        this.situation = situation;
    }

    /** All that a session's content depends on beside terms and situation; the procedure's number only by R23. */
    private record Kind(int minutes, Setting setting, boolean prone) {}

    public Content of(int procedure, int minutes, Setting setting) {
        var kind = new Kind(minutes, setting, ProneRules.allowedAt(procedure, minutes, terms));
        return composed.computeIfAbsent(kind, _ -> SessionContents.of(procedure, minutes, setting, terms, situation));
    }
}
