package health.homeward.plans.domain.regimen;

/** A way of treating one condition, as data: the compiler reads it and knows no condition by name. */
public record Regimen(String code, int version, Dose dose, Rhythm rhythm, Progression progression, Conduct conduct) {}
