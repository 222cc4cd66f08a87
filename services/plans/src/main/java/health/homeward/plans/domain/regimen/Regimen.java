package health.homeward.plans.domain.regimen;

import java.util.Objects;

/** A way of treating one condition, as data: the compiler reads it and knows no condition by name. */
public record Regimen(
        String code, int version, Scope scope, Dose dose, Rhythm rhythm, Progression progression, Conduct conduct) {

    /** Courses kept before regimens had a scope are courses after a stroke. */
    public Regimen {
        scope = Objects.requireNonNullElse(scope, StrokeRegimen.SCOPE);
    }

    public boolean asks(Requirement requirement) {
        return scope.asks(requirement);
    }
}
