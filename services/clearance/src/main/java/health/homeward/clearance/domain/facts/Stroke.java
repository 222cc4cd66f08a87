package health.homeward.clearance.domain.facts;

/** The stroke itself: what R5–R10 and R18 are decided by. */
public record Stroke(StrokeType type, Onset onset, Side affectedSide) {
    public static final Stroke UNKNOWN = new Stroke(StrokeType.UNKNOWN, Onset.UNKNOWN, Side.UNKNOWN);
}
