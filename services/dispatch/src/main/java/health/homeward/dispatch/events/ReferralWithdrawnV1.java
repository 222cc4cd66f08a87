package health.homeward.dispatch.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** Whose referral ended. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReferralWithdrawnV1(String hospital, UUID patientId) implements FactReader.Fact {}
