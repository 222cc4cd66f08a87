package health.homeward.dispatch.domain.visit;

import java.util.Arrays;
import java.util.List;

/** What the therapist looks for before every session (R43) or meets during it, each under the rule that stops the massage. */
public enum Sign {
    SKIN_RASH("R36", "Is there a rash on the skin?"),
    PURULENT_INFLAMMATION("R36", "Is there an inflammation with pus anywhere?"),
    ACTIVE_BLEEDING("R36", "Is there any bleeding, from the nose, the bowel or the womb?"),
    FEVER("R36", "Does the patient have a fever?"),
    INFLUENZA("R36", "Does the patient have the flu?"),
    SORE_THROAT("R36", "Does the patient have a sore throat?"),
    SPINAL_INFECTION("R36", "Is there an infection of the spine?"),
    NAUSEA_VOMITING("R36", "Does the patient feel sick or vomit?"),
    SKIN_DAMAGE("R37", "Is the skin damaged, other than in an area that was left out: a bruise, a wound or a burn?"),
    CHRONIC_EXACERBATION("R39", "Has a chronic disease become worse?"),
    TEMPERATURE("R41", "Is the temperature at or above the limit for massage?"),
    ACUTE_INFLAMMATION("R41", "Is there an acute inflammation?"),
    SKIN_DISEASE("R41", "Is there a disease of the skin where the hands will work?"),
    SWOLLEN_LYMPH_NODES("R41", "Are lymph nodes swollen?"),
    UNEXPLAINED_MUSCLE_PAIN("R44", "Is there muscle pain that nobody has explained yet?"),
    IN_DOUBT("R42", "Are you in any doubt whether massage is safe today?"),
    NOT_CONSCIOUS("R6", false, "Is the patient not fully conscious?"),
    NEW_PAIN("R32", false, "Did the massage cause a new pain?"),
    SEVERE_DISCOMFORT("R54", false, "Did the patient feel severe discomfort?"),
    /** The last five come from rule packs: asked where the session's course says so, under the pack's name. */
    SYSTOLIC_OUT_OF_BOUNDS("VITALS", false, "Is the systolic pressure below 110 or above 220 mmHg?"),
    SATURATION_LOW("VITALS", false, "Is the oxygen saturation below 92 %?"),
    PULSE_OUT_OF_BOUNDS("VITALS", false, "Is the pulse below 40 or above 110 a minute?"),
    LEG_SWOLLEN_PAINFUL_OR_HOT("VTE", false, "Is a leg swollen, painful or hot?"),
    NEW_BRUISES("ANTICOAG", false, "Are there new bruises since the last session?");

    private final String rule;
    private final boolean asked;
    private final String question;

    Sign(String rule, String question) {
        this(rule, true, question);
    }

    Sign(String rule, boolean asked, String question) {
        this.rule = rule;
        this.asked = asked;
        this.question = question;
    }

    /** The number of the clinical rule that this sign stops the massage by. */
    public String rule() {
        return rule;
    }

    /** The question in plain words; NO is the only answer that lets a session start. */
    public String question() {
        return question;
    }

    /** The signs that must be asked and answered before every session; consciousness is asked apart from them. */
    public static List<Sign> askedBeforeEverySession() {
        return Arrays.stream(values()).filter(sign -> sign.asked).toList();
    }

    /** The same and what the hospital's packs ask before this session. */
    public static List<Sign> askedBefore(Order order) {
        return Arrays.stream(values())
                .filter(sign -> sign.asked || order.care().packSigns().contains(sign))
                .toList();
    }
}
