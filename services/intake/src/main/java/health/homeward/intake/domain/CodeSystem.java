package health.homeward.intake.domain;

import java.util.Locale;

/** The vocabularies whose codes are understood. ICD-10 and ATC codes mean what their longest known prefix means. */
public enum CodeSystem {
    SNOMED,
    ICD10,
    LOINC,
    RXNORM,
    ATC;

    /** The code without the ways of writing it that change nothing: case, and the dot of ICD-10. */
    public String normal(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        return this == ICD10 ? upper.replace(".", "") : upper;
    }

    boolean hierarchical() {
        return this == ICD10 || this == ATC;
    }

    /** Whether such a code can exist at all: a slip of the pen in a SNOMED CT code breaks its check digit. */
    public boolean wellFormed(String code) {
        return switch (this) {
            case SNOMED -> code.matches("[1-9][0-9]{5,17}") && Verhoeff.holds(code);
            case ICD10 -> normal(code).matches("[A-Z][0-9][0-9A-Z][0-9A-Z]{0,4}");
            case LOINC, RXNORM, ATC -> !code.isBlank();
        };
    }
}
