package health.homeward.clearance.domain.screening;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A named neurologist's decision to treat in spite of a finding, with the reason (R35). It covers the evidence that lay
 * on the table, and lapses with the grant that it was made for.
 */
public record Overriding(String code, Justification justification, Set<String> evidence, UUID by, Instant at) {
    public Overriding {
        evidence = Set.copyOf(evidence);
    }

    /** The reason in the neurologist's words, whether imaging is on record, and the site where the rule asks for it. */
    public record Justification(String reason, boolean imagingRecorded, String site) {
        public boolean namesSite() {
            return site != null && !site.isBlank();
        }

        @Override
        public String toString() {
            return "Justification[redacted]";
        }
    }

    @Override
    public String toString() {
        return "Overriding[by " + by + ", redacted]";
    }
}
