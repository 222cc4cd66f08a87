package health.homeward.clearance.rest;

import health.homeward.clearance.domain.decision.Grant;
import health.homeward.clearance.domain.decision.Position;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The grant that was made, whether or not it holds now. */
@Schema(name = "GrantMade")
public record GrantView(
        UUID grantedBy,
        Instant grantedAt,
        LocalDate validUntil,
        StartView start,
        PermissionsBody permissions,
        Position bilateralBackPosition,
        List<MarkView> overrides,
        List<MarkView> warnings) {
    static GrantView of(Grant grant) {
        return new GrantView(
                grant.by(),
                grant.at(),
                grant.validUntil(),
                StartView.of(grant.terms().start()),
                PermissionsBody.of(grant.terms().permissions()),
                grant.terms().permissions().bilateralBack(),
                MarkView.of(grant.terms().overrides()),
                MarkView.of(grant.warnings()));
    }
}
