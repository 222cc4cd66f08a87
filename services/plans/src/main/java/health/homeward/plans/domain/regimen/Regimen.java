package health.homeward.plans.domain.regimen;

import java.util.Objects;

/** A way of treating one condition, as data: the compiler reads it and knows no condition by name. */
public record Regimen(
        String code, int version, Scope scope, Dose dose, Rhythm rhythm, Progression progression, Conduct conduct) {

    /** Courses kept before regimens had a scope are courses after a stroke. */
    public Regimen {
        scope = Objects.requireNonNullElse(scope, StrokeRegimen.SCOPE);
    }

    Regimen with(Scope changed) {
        return new Regimen(code, version, changed, dose, rhythm, progression, conduct);
    }

    Regimen with(Dose changed) {
        return new Regimen(code, version, scope, changed, rhythm, progression, conduct);
    }

    Regimen with(Rhythm changed) {
        return new Regimen(code, version, scope, dose, changed, progression, conduct);
    }

    Regimen with(Conduct changed) {
        return new Regimen(code, version, scope, dose, rhythm, progression, changed);
    }

    Regimen with(Progression changed) {
        return new Regimen(code, version, scope, dose, rhythm, changed, conduct);
    }

    public boolean asks(Requirement requirement) {
        return scope.asks(requirement);
    }
}
