package health.homeward.teaching.domain.concern;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A caregiver's warning; raising one is never refused, for a doubt must always get through (R42). */
public record Concern(UUID concernId, UUID caregiverId, UUID patientId, List<Finding> findings, Instant raisedAt) {
    public Concern {
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("A concern names at least one thing that is wrong or in doubt.");
        }
    }

    @Override
    public String toString() {
        return "Concern[" + concernId + "]";
    }
}
