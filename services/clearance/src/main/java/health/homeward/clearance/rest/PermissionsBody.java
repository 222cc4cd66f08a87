package health.homeward.clearance.rest;

import health.homeward.clearance.domain.decision.Area;
import health.homeward.clearance.domain.decision.Permissions;
import health.homeward.clearance.domain.decision.Position;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the neurologist's word allows beyond the rule; what is left out is not allowed. */
@Schema(name = "Permissions")
public record PermissionsBody(
        @Schema(description = "Prone in the last stages (R21 to R23)")
        Boolean prone,

        @Schema(description = "Kneading besides the four techniques (R30)")
        Boolean kneading,

        @Schema(description = "Heat before or after (R26)") Boolean heat,

        @Schema(description = "A course wholly at home (R25)")
        Boolean homeOnly,

        @Size(max = 8)
        @Schema(
                description =
                        "Where the skin is damaged and only these areas are left out (R37), besides the NO to SKIN_DAMAGE;"
                                + " those of the grant before when absent, none when empty")
        List<@NotNull Area> areasLeftOut) {

    static PermissionsBody of(Permissions permissions) {
        return new PermissionsBody(
                permissions.prone(),
                permissions.kneading(),
                permissions.heat(),
                permissions.homeOnly(),
                permissions.areasLeftOut());
    }

    /** Null when nothing is said of areas. */
    static List<Area> areas(PermissionsBody body) {
        return body == null ? null : body.areasLeftOut;
    }

    static Permissions permissions(PermissionsBody body, Position bilateralBack) {
        return body == null
                ? new Permissions(false, false, false, false, bilateralBack)
                : new Permissions(
                        Boolean.TRUE.equals(body.prone),
                        Boolean.TRUE.equals(body.kneading),
                        Boolean.TRUE.equals(body.heat),
                        Boolean.TRUE.equals(body.homeOnly),
                        bilateralBack);
    }
}
