package health.homeward.clearance.domain.decision;

import java.util.List;

/**
 * What the neurologist's word allows beyond the rule: prone (R21–R23), kneading (R30), heat (R26), a course wholly at
 * home (R25), and the position for the back when both sides are affected (R20), or null. Where the skin is damaged the
 * word may also be that only some areas are left out (R37).
 */
public record Permissions(
        boolean prone,
        boolean kneading,
        boolean heat,
        boolean homeOnly,
        Position bilateralBack,
        List<Area> areasLeftOut) {
    public static final Permissions NONE = new Permissions(false, false, false, false, null);

    /** Grants kept before areas could be left out leave out none. */
    public Permissions {
        areasLeftOut = areasLeftOut == null
                ? List.of()
                : areasLeftOut.stream().distinct().sorted().toList();
    }

    /** With every area. */
    public Permissions(boolean prone, boolean kneading, boolean heat, boolean homeOnly, Position bilateralBack) {
        this(prone, kneading, heat, homeOnly, bilateralBack, List.of());
    }

    boolean asksForProne() {
        return prone || bilateralBack == Position.PRONE;
    }

    Permissions withoutProne() {
        return new Permissions(
                false, kneading, heat, homeOnly, bilateralBack == Position.PRONE ? null : bilateralBack, areasLeftOut);
    }

    Permissions leavingOut(List<Area> areas) {
        return new Permissions(prone, kneading, heat, homeOnly, bilateralBack, areas);
    }
}
