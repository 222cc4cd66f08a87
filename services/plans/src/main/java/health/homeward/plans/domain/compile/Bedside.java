package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Allergies;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.StrokeType;

/** What the neurologist stated about the patient when deciding. */
public record Bedside(StrokeType strokeType, Side affectedSide, Fact conscious, Inside inside, Allergies allergies) {

    /** Heart disease and organ dysfunction: either, or not knowing, forbids lying prone (R21, R22). */
    public record Inside(Fact heartDisease, Fact organDysfunction) {}

    public Bedside on(Side side) {
        return new Bedside(strokeType, side, conscious, inside, allergies);
    }

    @Override
    public String toString() {
        return "Bedside[redacted]";
    }
}
