package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Position;
import java.util.List;

/**
 * What the neurologist allows beyond the plain course: prone (R23), kneading (R30), heat (R26), all at home (R25); and where
 * the skin is damaged, the areas that are left out (R37).
 */
public record Permissions(
        boolean prone,
        boolean kneading,
        boolean heat,
        boolean homeOnly,
        Position bilateralBack,
        List<Area> areasLeftOut) {

    /** Decisions kept before areas could be left out leave out none. */
    public Permissions {
        areasLeftOut = areasLeftOut == null
                ? List.of()
                : areasLeftOut.stream().distinct().sorted().toList();
    }

    /** With every area. */
    public Permissions(boolean prone, boolean kneading, boolean heat, boolean homeOnly, Position bilateralBack) {
        this(prone, kneading, heat, homeOnly, bilateralBack, List.of());
    }
}
