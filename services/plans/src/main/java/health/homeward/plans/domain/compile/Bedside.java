package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Allergies;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.StrokeType;
import java.util.Objects;

/** What the neurologist stated about the patient when deciding; what was not stated is unknown. */
public record Bedside(
        StrokeType strokeType,
        Side affectedSide,
        Fact conscious,
        Inside inside,
        Allergies allergies,
        Background background) {

    public Bedside {
        strokeType = Objects.requireNonNullElse(strokeType, StrokeType.UNKNOWN);
        affectedSide = Objects.requireNonNullElse(affectedSide, Side.UNKNOWN);
        conscious = Objects.requireNonNullElse(conscious, Fact.UNKNOWN);
        allergies = Objects.requireNonNullElse(allergies, Allergies.UNKNOWN);
        background = Objects.requireNonNullElse(background, Background.UNKNOWN);
    }

    public Bedside(StrokeType strokeType, Side affectedSide, Fact conscious, Inside inside, Allergies allergies) {
        this(strokeType, affectedSide, conscious, inside, allergies, Background.UNKNOWN);
    }

    /** Whether an anticoagulant is taken, and whether a radiculitis is in a calm period (R65b). */
    public record Background(Fact anticoagulant, Fact calm) {
        static final Background UNKNOWN = new Background(Fact.UNKNOWN, Fact.UNKNOWN);
    }

    /** Heart disease and organ dysfunction: either, or not knowing, forbids lying prone (R21, R22). */
    public record Inside(Fact heartDisease, Fact organDysfunction) {}

    public Bedside on(Side side) {
        return new Bedside(strokeType, side, conscious, inside, allergies, background);
    }

    @Override
    public String toString() {
        return "Bedside[redacted]";
    }
}
