package health.homeward.intake.domain;

import java.util.Set;

/** The contraindications to massage, each with the rule that names it (source L56–78, L147, L259–264, L277–286). */
public enum Contraindication {
    VARICOSE_VEINS("R35"),
    THROMBOSIS("R35"),
    ONCOLOGY("R35"),
    PULMONARY_FAILURE("R35"),
    CYST("R35"),
    BLOOD_DISEASE("R35"),
    AIDS("R35"),
    TUBERCULOSIS("R35"),
    OSTEOMYELITIS("R35"),
    HEART_FAILURE("R35"),
    HIGH_BLOOD_PRESSURE("R35"),
    RHYTHM_DISTURBANCE("R35"),
    CARDIOVASCULAR_OTHER("R35"),
    CHRONIC_HEART_DISEASE("R38"),
    CHRONIC_LUNG_DISEASE("R38"),
    KIDNEY_FAILURE("R41"),
    LIVER_FAILURE("R41"),
    SKIN_RASH("R36"),
    PURULENT_INFLAMMATION("R36"),
    ACTIVE_BLEEDING("R36"),
    FEVER("R36"),
    INFLUENZA("R36"),
    SORE_THROAT("R36"),
    SPINAL_INFECTION("R36"),
    NAUSEA_VOMITING("R36"),
    SKIN_DAMAGE("R37"),
    CHRONIC_EXACERBATION("R39"),
    ACUTE_INFLAMMATION("R39"),
    SKIN_DISEASE("R41"),
    SWOLLEN_LYMPH_NODES("R41"),
    UNEXPLAINED_MUSCLE_PAIN("R44"),
    /** In a calm period radiculitis is an indication. */
    RADICULITIS_ACUTE("R65b"),
    POST_OPERATIVE_NOT_HEALED("R45"),
    NERVOUS_SYSTEM("R40");

    private static final Set<String> PASSING_RULES = Set.of("R36", "R37", "R39", "R65b");

    private final String rule;

    Contraindication(String rule) {
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }

    /** Illnesses that pass within weeks: one that stays active for months was probably never closed in the record. */
    public boolean passing() {
        return PASSING_RULES.contains(rule);
    }
}
