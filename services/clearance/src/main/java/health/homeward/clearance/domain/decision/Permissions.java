package health.homeward.clearance.domain.decision;

/**
 * What the neurologist's word allows beyond the rule: prone (R21–R23), kneading (R30), heat (R26), a course wholly at
 * home (R25), and the position for the back when both sides are affected (R20), or null.
 */
public record Permissions(boolean prone, boolean kneading, boolean heat, boolean homeOnly, Position bilateralBack) {
    public static final Permissions NONE = new Permissions(false, false, false, false, null);

    boolean asksForProne() {
        return prone || bilateralBack == Position.PRONE;
    }

    Permissions withoutProne() {
        return new Permissions(false, kneading, heat, homeOnly, bilateralBack == Position.PRONE ? null : bilateralBack);
    }
}
