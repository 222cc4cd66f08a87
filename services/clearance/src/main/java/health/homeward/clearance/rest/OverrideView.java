package health.homeward.clearance.rest;

import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.Grant;
import health.homeward.clearance.domain.screening.Overriding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who treats in spite of what, why, and until when (R35). */
@Schema(name = "OverrideMade")
public record OverrideView(
        @Schema(examples = "R35") String rule,

        @Schema(examples = "HIGH_BLOOD_PRESSURE") String code,

        String reason,
        boolean imagingRecorded,
        String site,

        @Schema(description = "The neurologist") UUID by,

        Instant at,

        @Schema(description = "Last day; with it what was overridden is open again")
        LocalDate expiresOn) {

    /** Those of the grant that was made; without an expiry of their own they end with it. */
    static List<OverrideView> of(ClearanceCase known) {
        LocalDate ends = known.state().grantMade().map(Grant::validUntil).orElse(null);
        return known.dossier().judgement().overrides().stream()
                .map(made -> of(made, ends))
                .toList();
    }

    private static OverrideView of(Overriding made, LocalDate ends) {
        return new OverrideView(
                made.rule() == null ? null : made.rule().name(),
                made.code(),
                made.justification().reason(),
                made.justification().imagingRecorded(),
                made.justification().site(),
                made.by(),
                made.at(),
                made.expiresOn() == null ? ends : made.expiresOn());
    }

    @Override
    public String toString() {
        return "OverrideView[" + code + "]";
    }
}
