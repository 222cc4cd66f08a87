package health.homeward.teaching.domain.order;

import health.homeward.teaching.domain.Consent;
import health.homeward.teaching.domain.Reason;
import health.homeward.teaching.domain.care.Care;
import health.homeward.teaching.domain.care.Caregiver;
import java.util.ArrayList;
import java.util.List;

/** R34b: patient and caregiver have both said yes, and the caregiver is still there. */
final class Consents {
    private Consents() {}

    static List<Reason> missing(Care care, Caregiver caregiver) {
        var missing = new ArrayList<Reason>();
        if (!caregiver.active()) {
            missing.add(new Reason("R34b", "CAREGIVER_REMOVED", "The caregiver no longer looks after this patient."));
        }
        if (caregiver.teachingConsent() != Consent.GIVEN) {
            missing.add(new Reason("R34b", "TEACHING_NOT_AGREED", "The caregiver has not agreed to be taught."));
        }
        if (care.teachingConsent() != Consent.GIVEN) {
            missing.add(
                    new Reason("R34b", "PATIENT_NOT_AGREED", "The patient has not agreed to massage by a caregiver."));
        }
        return missing;
    }
}
