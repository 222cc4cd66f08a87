package health.homeward.intake.domain;

/** The stroke episode that the referral is about. */
public record Stroke(StrokeType type, Onset onset, Side affectedSide) {
    public static final Stroke UNKNOWN = new Stroke(StrokeType.UNKNOWN, Onset.UNKNOWN, Side.UNKNOWN);
}
