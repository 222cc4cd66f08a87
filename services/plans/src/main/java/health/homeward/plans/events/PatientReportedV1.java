package health.homeward.plans.events;

import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What this service uses of a referral submitted, corrected or withdrawn, and of a condition reported. */
record PatientReportedV1(
        UUID referralId,
        UUID reportId,
        UUID patientId,
        Instant submittedAt,
        Instant correctedAt,
        Instant effectiveAt,
        Instant reportedAt,
        String kind,
        String reason,
        String setting,
        Facts facts,
        List<String> changed) {

    /** What the hospital stated of the patient. */
    record Facts(Side affectedSide, Mobility mobility) {}

    boolean changes(String field) {
        return changed != null && changed.contains(field);
    }

    /** Null when unknown. */
    Setting place() {
        return setting == null || setting.equals("UNKNOWN") ? null : Setting.valueOf(setting);
    }

    /** Null when unknown. */
    Mobility moving() {
        return facts == null || facts.mobility() == Mobility.UNKNOWN ? null : facts.mobility();
    }

    @Override
    public String toString() {
        return "PatientReported[" + referralId + "]";
    }
}
