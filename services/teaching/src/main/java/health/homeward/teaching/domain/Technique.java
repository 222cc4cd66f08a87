package health.homeward.teaching.domain;

import java.util.EnumSet;
import java.util.Set;

/** The movements of massage (R30, R69–R72), gentlest first; only four of them are for a patient after a stroke. */
public enum Technique {
    STROKING,
    RUBBING,
    LIGHT_VIBRATION,
    TAPPING,
    KNEADING,
    SLAPPING,
    CHOPPING;

    /** R30: the only movements that a caregiver may ever be taught. */
    public static final Set<Technique> AFTER_STROKE =
            Set.copyOf(EnumSet.of(STROKING, RUBBING, LIGHT_VIBRATION, TAPPING));

    /** R31: strong blows, which no override allows. */
    public static final Set<Technique> NEVER = Set.copyOf(EnumSet.of(SLAPPING, CHOPPING));
}
