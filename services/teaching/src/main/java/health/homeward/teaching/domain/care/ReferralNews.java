package health.homeward.teaching.domain.care;

import health.homeward.teaching.domain.Consent;
import java.util.Optional;
import java.util.UUID;

/** What the hospital says about the patient: consent, bed rest, and the end of all care. */
public sealed interface ReferralNews extends News {

    /** A referral came in or was corrected; bed rest is empty where the message says nothing new about it. */
    record Referred(UUID referralId, Consent teachingConsent, Optional<BedRest> bedRest) implements ReferralNews {
        @Override
        public Care toldTo(Care care) {
            var referred = care.referred(referralId, teachingConsent);
            return bedRest.map(referred::resting).orElse(referred);
        }
    }

    /** The patient got up or has to lie (R24). */
    record Resting(BedRest bedRest) implements ReferralNews {
        @Override
        public Care toldTo(Care care) {
            return care.resting(bedRest);
        }
    }

    /** The referral was withdrawn or the patient died: nothing may be opened any more. */
    record CareOver(UUID referralId) implements ReferralNews {
        @Override
        public Care toldTo(Care care) {
            return care.withoutReferral(referralId);
        }
    }
}
