package health.homeward.plans.domain.regimen;

import java.util.List;

/** Hands, room, supplies (source L95–L98, L211–L218) and the questions asked at the bedside before each session (R43). */
final class StrokePreparation {
    static final Preparation LISTS = new Preparation(checklist(), supplies(), questions());

    private StrokePreparation() {}

    private static List<Item> checklist() {
        return List.of(
                new Item("HANDS_CLEAN_NAILS_SHORT", "Nails are short, hands are washed.", "R46"),
                new Item("ROOM_AIRED_AND_WARM", "The room is aired and comfortably warm.", "R48"),
                new Item("HANDS_WARM", "Hands are warm before they touch the patient.", "R49"),
                new Item(
                        "HARD_SURFACE",
                        "The patient lies on a hard surface, best a massage table.",
                        "R50",
                        When.OUT_OF_BED),
                new Item("FIRM_BED", "The patient stays in bed: a firm bed is accepted and noted.", "R50", When.IN_BED),
                new Item("OIL_WARMED_IN_PALMS", "Oil is warmed in the palms first.", "R51", When.NO_ALLERGIES),
                new Item(
                        "ASK_ALLERGIES",
                        "Ask about allergies before any oil or fatty base touches the skin.",
                        "R26",
                        When.ALLERGIES_POSSIBLE),
                new Item("NEVER_ON_THE_SPINE", "Be very gentle beside the spine and never work on it.", "R56"),
                new Item("STOP_AT_PAIN", "Stop or work less at any new pain or severe discomfort.", "R32"));
    }

    private static List<Item> supplies() {
        return List.of(
                new Item("CLEAN_TOWEL", "A clean towel.", "R47"),
                new Item("WARM_BLANKET", "A warm blanket for afterwards.", "R27"),
                new Item("OIL", "Massage oil or another fatty base against chafing.", "R26", When.NO_ALLERGIES),
                new Item("SALT_WARMERS", "Salt warmers.", "R26", When.WARMTH_ALLOWED));
    }

    private static List<Item> questions() {
        return List.of(
                new Item("SKIN_RASH", "Is there a rash?", "R36"),
                new Item("PURULENT_INFLAMMATION", "Is there any pus or purulent inflammation?", "R36"),
                new Item("ACTIVE_BLEEDING", "Is there any bleeding?", "R36"),
                new Item("FEVER", "Has the patient a fever?", "R36"),
                new Item("INFLUENZA", "Has the patient influenza?", "R36"),
                new Item("SORE_THROAT", "Has the patient a sore throat?", "R36"),
                new Item("SPINAL_INFECTION", "Is there an infection of the spine?", "R36"),
                new Item("NAUSEA_VOMITING", "Is the patient nauseous or vomiting?", "R36"),
                new Item("SKIN_DAMAGE", "Is the skin damaged: a haematoma, a wound, a burn?", "R37"),
                new Item("CHRONIC_EXACERBATION", "Has a chronic disease flared up?", "R39"),
                new Item("ACUTE_INFLAMMATION", "Is there an acute inflammation?", "R39"),
                new Item("SKIN_DISEASE", "Is there a skin disease?", "R41"),
                new Item("SWOLLEN_LYMPH_NODES", "Are lymph nodes swollen?", "R41"),
                new Item("TEMPERATURE", "Is the temperature above the limit?", "R41"),
                new Item("UNEXPLAINED_MUSCLE_PAIN", "Is there muscle pain of unknown cause?", "R44"));
    }
}
