package health.homeward.clearance.domain.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Grounds that arise from the course of a case itself, not from a disease. */
public enum CaseGround implements Ground {
    STROKE_TYPE_CHANGED(Weight.TEMPORARY, Rule.R10, "a corrected stroke type"),
    ONSET_CHANGED(Weight.TEMPORARY, Rule.R10, "a corrected stroke onset"),
    AFFECTED_SIDE_CHANGED(Weight.TEMPORARY, Rule.R10, "a corrected affected side"),
    SUSPENDED_BY_CLINICIAN(Weight.TEMPORARY, Rule.R7, "a suspension by a clinician"),
    NEW_PAIN(Weight.TEMPORARY, Rule.R32, "new pain during the massage"),
    SEVERE_DISCOMFORT(Weight.TEMPORARY, Rule.R54, "severe discomfort during the massage"),
    /** Somebody is worried and names nothing that the table names. */
    DOUBT(Weight.TEMPORARY, Rule.R42, "a worry that fits no other name"),
    /** The same worry, as a therapist names it. */
    IN_DOUBT(Weight.TEMPORARY, Rule.R42, "a worry that fits no other name"),
    READMITTED(Weight.PRECAUTION, Rule.R43, "a readmission to hospital");

    private final Weight weight;
    private final Rule rule;
    private final String words;

    CaseGround(Weight weight, Rule rule, String words) {
        this.weight = weight;
        this.rule = rule;
        this.words = words;
    }

    public static Optional<CaseGround> of(String code) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(code))
                .findFirst();
    }

    /** Whether it ends with the grant that it held; the others are about the patient and stay. */
    public boolean concernsTheGrant() {
        return switch (this) {
            case STROKE_TYPE_CHANGED, ONSET_CHANGED, AFFECTED_SIDE_CHANGED, SUSPENDED_BY_CLINICIAN -> true;
            case NEW_PAIN, SEVERE_DISCOMFORT, DOUBT, IN_DOUBT, READMITTED -> false;
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
        return List.of();
    }
}
