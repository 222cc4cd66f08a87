package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.facts.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/**
 * A named neurologist's decision to treat in spite of a finding, with the reason (R35). It covers the evidence that lay
 * on the table, and lapses with the grant that it was made for, or earlier.
 *
 * @param rule      of the finding as it was overridden
 * @param by        the neurologist
 * @param expiresOn its last day where the patient lives, or null for the grant's last day
 */
public record Overriding(
        String code,
        Rule rule,
        Justification justification,
        Set<String> evidence,
        UUID by,
        Instant at,
        LocalDate expiresOn) {
    public Overriding {
        evidence = Set.copyOf(evidence);
    }

    /** Whether it still counts on that day. */
    boolean lasts(LocalDate day) {
        return expiresOn == null || !day.isAfter(expiresOn);
    }

    /** The same, to the end of its grant. */
    Overriding withoutExpiry() {
        return new Overriding(code, rule, justification, evidence, by, at, null);
    }

    /** The reason in the neurologist's words, whether imaging is on record, and the site where the rule asks for it. */
    public record Justification(String reason, boolean imagingRecorded, String site) {
        public boolean namesSite() {
            return sites() > 0;
        }

        /** How many sites are named, one after the other with a semicolon between. */
        long sites() {
            return site == null
                    ? 0
                    : Arrays.stream(site.split(";")).filter(Wording::says).count();
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
