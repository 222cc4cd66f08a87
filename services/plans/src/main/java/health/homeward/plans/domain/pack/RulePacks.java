package health.homeward.plans.domain.pack;

import static health.homeward.plans.domain.pack.Tightening.NOTHING;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.regimen.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The packs that a hospital may switch on, and those that are known by name and not to be had. */
public final class RulePacks {
    private static final RulePack VITALS = new RulePack(
            "VITALS",
            1,
            "AVERT trial, eligibility (mobilisation, not massage)",
            "Before a session: systolic pressure 110–220 mmHg, oxygen saturation at least 92 %, pulse 40–110.",
            Set.of(),
            RulePack.Patients.ALL,
            NOTHING.asking(
                    new Item(
                            "SYSTOLIC_OUT_OF_BOUNDS",
                            "Is the systolic pressure below 110 or above 220 mmHg?",
                            "VITALS"),
                    new Item("SATURATION_LOW", "Is the oxygen saturation below 92 %?", "VITALS"),
                    new Item("PULSE_OUT_OF_BOUNDS", "Is the pulse below 40 or above 110 a minute?", "VITALS")));

    private static final RulePack VTE = new RulePack(
            "VTE",
            1,
            "Embolism during leg massage: BMC Pregnancy and Childbirth, 12884-020-02924-w",
            "Leg swelling, pain or heat before work on a leg: hold, and the neurologist is told.",
            Set.of(Area.THIGH, Area.LEG, Area.FOOT, Area.WHOLE_BODY),
            RulePack.Patients.ALL,
            NOTHING.asking(new Item("LEG_SWOLLEN_PAINFUL_OR_HOT", "Is a leg swollen, painful or hot?", "VTE")));

    private static final RulePack ANTICOAG = new RulePack(
            "ANTICOAG",
            1,
            "Precaution under anticoagulants, no single source",
            "Light pressure only, a look for bruises, no work on the neck.",
            Set.of(),
            RulePack.Patients.ANTICOAGULATED,
            NOTHING.asking(new Item("NEW_BRUISES", "Are there new bruises since the last session?", "ANTICOAG"))
                    .reminding(new Item("LIGHT_PRESSURE_ONLY", "Work with light pressure only.", "ANTICOAG"))
                    .without(
                            Set.of(Technique.KNEADING, Technique.TAPPING, Technique.SLAPPING, Technique.VIBRATION),
                            Set.of(Area.NECK, Area.WHOLE_BODY)));

    private static final RulePack SHOULDER = new RulePack(
            "SHOULDER",
            1,
            "Canadian Stroke Best Practice Recommendations 5.3",
            "No pulling on the arm; the shoulder is moved passively by 90 degrees at most.",
            Set.of(Area.SHOULDER, Area.ARM, Area.HAND, Area.WHOLE_BODY),
            RulePack.Patients.ALL,
            NOTHING.reminding(
                    new Item("NEVER_PULL_THE_ARM", "Never pull on the affected arm.", "SHOULDER"),
                    new Item(
                            "SHOULDER_AT_MOST_90",
                            "Move the affected shoulder passively by 90 degrees at most.",
                            "SHOULDER")));

    private static final RulePack CONSERVATIVE = new RulePack(
            "CONSERVATIVE",
            1,
            "Contradicts R5–R9 of the source: a site opts in",
            "No massage in the first month after onset.",
            Set.of(),
            RulePack.Patients.ALL,
            NOTHING.notBefore(1));

    private static final List<RulePack> ALL = List.of(VITALS, VTE, ANTICOAG, SHOULDER, CONSERVATIVE);

    /** Listed in the table of packs, not built. */
    public static final List<String> ABSENT = List.of("EARLY-DOSE", "VITALS-ICH", "SPASTICITY", "SKIN", "EVV");

    private RulePacks() {}

    public static List<RulePack> all() {
        return ALL;
    }

    public static Optional<RulePack> byCode(String code) {
        return ALL.stream().filter(pack -> pack.code().equals(code)).findFirst();
    }
}
