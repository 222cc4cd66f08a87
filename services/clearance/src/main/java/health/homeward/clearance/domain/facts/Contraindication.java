package health.homeward.clearance.domain.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The contraindications of the source, lines 56–78, 147 and 259–292 (R35–R45, R65b), under their stable codes. */
public enum Contraindication implements Ground {
    VARICOSE_VEINS(Weight.PERMANENT, "varicose veins", Rule.R35, Rule.R41),
    THROMBOSIS(Weight.PERMANENT, "thrombosis", Rule.R35, Rule.R41),
    ONCOLOGY(Weight.PERMANENT, "an oncological disease", Rule.R35),
    PULMONARY_FAILURE(Weight.PERMANENT, "pulmonary failure", Rule.R35, Rule.R41),
    CYST(Weight.PERMANENT, "a cyst", Rule.R35),
    BLOOD_DISEASE(Weight.PERMANENT, "a blood disease or bleeding tendency", Rule.R35, Rule.R41),
    AIDS(Weight.PERMANENT, "AIDS", Rule.R35),
    TUBERCULOSIS(Weight.PERMANENT, "tuberculosis", Rule.R35),
    OSTEOMYELITIS(Weight.PERMANENT, "osteomyelitis", Rule.R35),
    HEART_FAILURE(Weight.PERMANENT, "heart failure", Rule.R35, Rule.R41),
    HIGH_BLOOD_PRESSURE(Weight.PERMANENT, "high blood pressure", Rule.R35),
    RHYTHM_DISTURBANCE(Weight.PERMANENT, "a heart rhythm disturbance", Rule.R35),
    CARDIOVASCULAR_OTHER(Weight.PERMANENT, "a cardiovascular disease", Rule.R35),
    CHRONIC_HEART_DISEASE(Weight.PERMANENT, "a chronic heart disease", Rule.R38),
    CHRONIC_LUNG_DISEASE(Weight.PERMANENT, "a chronic lung disease", Rule.R38),
    KIDNEY_FAILURE(Weight.PERMANENT, "kidney failure", Rule.R41),
    LIVER_FAILURE(Weight.PERMANENT, "liver failure", Rule.R41),
    SKIN_RASH(Weight.TEMPORARY, "a skin rash", Rule.R36, Rule.R41),
    PURULENT_INFLAMMATION(Weight.TEMPORARY, "a purulent inflammation", Rule.R36, Rule.R41),
    ACTIVE_BLEEDING(Weight.TEMPORARY, "active bleeding", Rule.R36, Rule.R41),
    FEVER(Weight.TEMPORARY, "fever", Rule.R36, Rule.R39, Rule.R41),
    INFLUENZA(Weight.TEMPORARY, "influenza", Rule.R36),
    SORE_THROAT(Weight.TEMPORARY, "a sore throat", Rule.R36),
    SPINAL_INFECTION(Weight.TEMPORARY, "a spinal infection", Rule.R36),
    NAUSEA_VOMITING(Weight.TEMPORARY, "nausea or vomiting", Rule.R36),
    SKIN_DAMAGE(Weight.TEMPORARY, "skin damage (haematoma, wound or burn)", Rule.R37),
    CHRONIC_EXACERBATION(Weight.TEMPORARY, "an exacerbation of a chronic disease", Rule.R39),
    ACUTE_INFLAMMATION(Weight.TEMPORARY, "an acute inflammation", Rule.R39, Rule.R41),
    SKIN_DISEASE(Weight.TEMPORARY, "a skin disease", Rule.R41),
    SWOLLEN_LYMPH_NODES(Weight.TEMPORARY, "swollen lymph nodes", Rule.R41),
    TEMPERATURE(Weight.TEMPORARY, "a raised temperature", Rule.R41),
    UNEXPLAINED_MUSCLE_PAIN(Weight.TEMPORARY, "muscle pain of unknown cause", Rule.R44),
    /** In a calm period radiculitis is an indication; while it is acute it waits. */
    RADICULITIS_ACUTE(Weight.TEMPORARY, "acute radiculitis", Rule.R65b, Rule.R39),
    POST_OPERATIVE_NOT_HEALED(Weight.PRECAUTION, "an operation that has not healed", Rule.R45),
    NERVOUS_SYSTEM(Weight.PRECAUTION, "a disease of the nervous system", Rule.R40);

    private final Weight weight;
    private final String words;
    private final Rule rule;
    private final List<Rule> alsoUnder;

    Contraindication(Weight weight, String words, Rule rule, Rule... alsoUnder) {
        this.weight = weight;
        this.words = words;
        this.rule = rule;
        this.alsoUnder = List.of(alsoUnder);
    }

    public static Optional<Contraindication> of(String code) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(code))
                .findFirst();
    }

    /** R35: cyst and oncology ask the site before anybody overrides them. */
    public boolean asksSite() {
        return this == CYST || this == ONCOLOGY;
    }

    /** R35: thrombosis is never overridden without imaging on record. */
    public boolean asksImaging() {
        return this == THROMBOSIS;
    }

    /** R21: a heart disease keeps the patient off the stomach, though R35 was overridden. */
    public boolean isHeartDisease() {
        return switch (this) {
            case HEART_FAILURE, RHYTHM_DISTURBANCE, CARDIOVASCULAR_OTHER, CHRONIC_HEART_DISEASE -> true;
            default -> false;
        };
    }

    /** R22: the same for an inner organ that fails. */
    public boolean isOrganDysfunction() {
        return switch (this) {
            case PULMONARY_FAILURE, CHRONIC_LUNG_DISEASE, KIDNEY_FAILURE, LIVER_FAILURE, HEART_FAILURE -> true;
            default -> false;
        };
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public Weight weight() {
        return weight;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public List<Rule> alsoUnder() {
        return alsoUnder;
    }
}
