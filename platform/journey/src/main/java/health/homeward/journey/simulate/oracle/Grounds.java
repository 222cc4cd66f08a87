package health.homeward.journey.simulate.oracle;

import java.util.Map;
import java.util.Set;

/** R35–R45 as the table lists them: what blocks, what holds, under which rule. */
final class Grounds {
    private static final Map<String, String> PERMANENT = Map.ofEntries(
            Map.entry("VARICOSE_VEINS", "R35"),
            Map.entry("THROMBOSIS", "R35"),
            Map.entry("ONCOLOGY", "R35"),
            Map.entry("PULMONARY_FAILURE", "R35"),
            Map.entry("CYST", "R35"),
            Map.entry("BLOOD_DISEASE", "R35"),
            Map.entry("AIDS", "R35"),
            Map.entry("TUBERCULOSIS", "R35"),
            Map.entry("OSTEOMYELITIS", "R35"),
            Map.entry("HEART_FAILURE", "R35"),
            Map.entry("HIGH_BLOOD_PRESSURE", "R35"),
            Map.entry("RHYTHM_DISTURBANCE", "R35"),
            Map.entry("CHRONIC_HEART_DISEASE", "R38"),
            Map.entry("CHRONIC_LUNG_DISEASE", "R38"),
            Map.entry("KIDNEY_FAILURE", "R41"),
            Map.entry("LIVER_FAILURE", "R41"));
    private static final Map<String, String> TEMPORARY = Map.ofEntries(
            Map.entry("SKIN_RASH", "R36"),
            Map.entry("PURULENT_INFLAMMATION", "R36"),
            Map.entry("ACTIVE_BLEEDING", "R36"),
            Map.entry("FEVER", "R36"),
            Map.entry("INFLUENZA", "R36"),
            Map.entry("SORE_THROAT", "R36"),
            Map.entry("SPINAL_INFECTION", "R36"),
            Map.entry("NAUSEA_VOMITING", "R36"),
            Map.entry("SKIN_DAMAGE", "R37"),
            Map.entry("CHRONIC_EXACERBATION", "R39"),
            Map.entry("ACUTE_INFLAMMATION", "R39"),
            Map.entry("SKIN_DISEASE", "R41"),
            Map.entry("SWOLLEN_LYMPH_NODES", "R41"),
            Map.entry("TEMPERATURE", "R41"),
            Map.entry("UNEXPLAINED_MUSCLE_PAIN", "R44"));
    private static final Set<String> HEART = Set.of("HEART_FAILURE", "RHYTHM_DISTURBANCE", "CHRONIC_HEART_DISEASE");
    private static final Set<String> ORGANS =
            Set.of("PULMONARY_FAILURE", "CHRONIC_LUNG_DISEASE", "KIDNEY_FAILURE", "LIVER_FAILURE", "HEART_FAILURE");

    private Grounds() {}

    static boolean permanent(String code) {
        return PERMANENT.containsKey(code);
    }

    /** Whatever is not in the table is doubt, and doubt is for a doctor (R42). */
    static String rule(String code) {
        return PERMANENT.getOrDefault(code, TEMPORARY.getOrDefault(code, "R42"));
    }

    static boolean heart(String code) {
        return HEART.contains(code);
    }

    static boolean organ(String code) {
        return ORGANS.contains(code);
    }
}
