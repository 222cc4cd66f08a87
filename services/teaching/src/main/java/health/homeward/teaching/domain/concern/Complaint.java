package health.homeward.teaching.domain.concern;

/**
 * What a caregiver can say is wrong, in everyday words, and the contraindication that it points to.
 *
 * <p>A fall points to bruises and wounds (R37); whatever has no name of its own is a doubt, and a doubt holds (R42).
 */
public enum Complaint {
    FEVER("FEVER", "R36"),
    RASH("SKIN_RASH", "R36"),
    WOUND("SKIN_DAMAGE", "R37"),
    PAIN("UNEXPLAINED_MUSCLE_PAIN", "R44"),
    BLEEDING("ACTIVE_BLEEDING", "R36"),
    SICKNESS("NAUSEA_VOMITING", "R36"),
    SORE_THROAT("SORE_THROAT", "R36"),
    FLU("INFLUENZA", "R36"),
    FALL("SKIN_DAMAGE", "R37"),
    SOMETHING_ELSE("DOUBT", "R42");

    private final String contraindication;
    private final String rule;

    Complaint(String contraindication, String rule) {
        this.contraindication = contraindication;
        this.rule = rule;
    }

    /** The code by which the other services know it. */
    public String contraindication() {
        return contraindication;
    }

    public String rule() {
        return rule;
    }
}
