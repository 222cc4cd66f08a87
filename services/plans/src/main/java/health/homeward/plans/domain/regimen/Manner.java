package health.homeward.plans.domain.regimen;

import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Technique;
import java.util.List;
import java.util.Objects;

/** Techniques allowed, those only a neurologist may add, those never allowed, who may perform, and where passes go. */
public record Manner(
        List<Technique> allowed,
        List<Technique> onlyByWord,
        List<Technique> never,
        Level level,
        Direction direction,
        Rules rules) {

    /** Courses kept before a manner named its rules are courses after a stroke. */
    public Manner {
        direction = Objects.requireNonNullElse(direction, Direction.ALONG_LYMPH_FLOW);
        rules = Objects.requireNonNullElse(rules, Rules.OF_STROKE);
    }

    /** The rules behind what is added by word, what is never done, and the level; null where the list is empty. */
    public record Rules(String onlyByWord, String never, String level) {
        static final Rules OF_STROKE = new Rules("R30", "R31", "R57");
    }
}
