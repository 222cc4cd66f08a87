package health.homeward.clearance.domain.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the neurologist grants.
 *
 * @param noOtherContraindications the attestation that R7 asks for; silence is not clearance
 * @param validUntil               last day, or null for the default
 * @param areasLeftOut             where the skin is damaged (R37), or null for those that the grant before left out
 */
public record GrantWish(
        boolean noOtherContraindications, LocalDate validUntil, Permissions permissions, List<Area> areasLeftOut) {

    /** Says nothing of areas. */
    public GrantWish(boolean noOtherContraindications, LocalDate validUntil, Permissions permissions) {
        this(noOtherContraindications, validUntil, permissions, null);
    }

    /** The permissions that follow: an area that was left out is opened only by a word, never by silence (R37). */
    GrantWish following(Optional<Grant> before) {
        List<Area> kept =
                before.map(grant -> grant.terms().permissions().areasLeftOut()).orElse(List.of());
        List<Area> areas = areasLeftOut == null ? kept : areasLeftOut;
        return new GrantWish(noOtherContraindications, validUntil, permissions.leavingOut(areas), areas);
    }
}
