package health.homeward.clearance.domain.decision;

import java.util.UUID;

/** Which case it is: one for each referral and course. */
public record CaseIds(UUID clearanceId, UUID referralId, UUID patientId, String hospital) {}
