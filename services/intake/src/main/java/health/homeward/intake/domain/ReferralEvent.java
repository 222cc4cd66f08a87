package health.homeward.intake.domain;

import java.time.Instant;
import java.util.List;

/** What happened to a referral; each event holds the referral as it is afterwards. */
public sealed interface ReferralEvent {
    Referral after();

    /** A patient was referred. */
    record Submitted(OpenReferral after) implements ReferralEvent {}

    /** @param changed names of what is different now */
    record Corrected(OpenReferral after, List<String> changed, Instant at) implements ReferralEvent {}

    /** The referral ended. */
    record Withdrawn(WithdrawnReferral after) implements ReferralEvent {}

    /** Something that others must know happened to the patient. */
    record Reported(OpenReferral after, ConditionReport report) implements ReferralEvent {}

    /** A condition was reported that is no contraindication: kept, and of no concern to others. */
    record Noted(OpenReferral after, ConditionReport report) implements ReferralEvent {}

    /** Somebody began or ceased to care for the patient. */
    record CaregiverChanged(OpenReferral after, Caregiver caregiver, Instant at) implements ReferralEvent {}
}
