package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Position;

/** What the neurologist allows beyond the plain course: prone (R23), kneading (R30), heat (R26), all at home (R25). */
public record Permissions(boolean prone, boolean kneading, boolean heat, boolean homeOnly, Position bilateralBack) {}
