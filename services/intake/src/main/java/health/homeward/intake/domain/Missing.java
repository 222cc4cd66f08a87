package health.homeward.intake.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names what a referral does not say, so that somebody can ask; nothing of it is ever guessed. */
public final class Missing {
    private Missing() {}

    public static List<String> of(OpenReferral referral) {
        Map<String, Boolean> missing = new LinkedHashMap<>();
        clinical(referral, missing);
        person(referral.patient(), missing);
        arrangements(referral.arrangements(), missing);
        return missing.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void clinical(OpenReferral referral, Map<String, Boolean> missing) {
        Facts facts = referral.facts();
        missing.put("strokeType", facts.stroke().type() == StrokeType.UNKNOWN);
        missing.put("onset", facts.stroke().onset().precision() == Onset.Precision.UNKNOWN);
        missing.put("affectedSide", facts.stroke().affectedSide() == Side.UNKNOWN);
        missing.put("conscious", facts.consciousness().conscious() == Known.UNKNOWN);
        missing.put("mobility", facts.mobility() == Mobility.UNKNOWN);
        missing.put("setting", referral.clinical().setting() == Setting.UNKNOWN);
        missing.put("anticoagulant", facts.treatment().anticoagulant() == Known.UNKNOWN);
        missing.put("allergies", facts.treatment().allergies() == Allergies.UNKNOWN);
        missing.put("temperature", facts.vitals().temperature() == null);
        missing.put("bloodPressure", facts.vitals().bloodPressure() == null);
    }

    private static void person(Patient patient, Map<String, Boolean> missing) {
        PartialDate birth = patient.identity().birth();
        missing.put("birthDate", birth == null || !birth.whole());
        missing.put("patientIdentifier", patient.identity().identifier() == null);
        missing.put("languages", patient.preferences().languages().isEmpty());
    }

    private static void arrangements(Arrangements arrangements, Map<String, Boolean> missing) {
        missing.put("home", arrangements.home() == null);
        missing.put(
                "home.coordinates",
                arrangements.home() != null && arrangements.home().point() == null);
        missing.put("availability", arrangements.availability().isEmpty());
        missing.put("consent.massage", arrangements.consent().massage() == ConsentAnswer.UNKNOWN);
        missing.put("consent.homeVisits", arrangements.consent().homeVisits() == ConsentAnswer.UNKNOWN);
        missing.put("consent.caregiverTeaching", arrangements.consent().caregiverTeaching() == ConsentAnswer.UNKNOWN);
    }
}
