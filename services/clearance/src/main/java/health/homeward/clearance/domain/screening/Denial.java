package health.homeward.clearance.domain.screening;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A neurologist's NO to a hold (R36, R42). It answers the evidence that lay on the table and nothing that comes later. */
public record Denial(String code, Set<String> evidence, UUID by, Instant at) {
    public Denial {
        evidence = Set.copyOf(evidence);
    }

    @Override
    public String toString() {
        return "Denial[by " + by + ", redacted]";
    }
}
