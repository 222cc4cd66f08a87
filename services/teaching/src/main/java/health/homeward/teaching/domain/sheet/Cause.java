package health.homeward.teaching.domain.sheet;

import health.homeward.teaching.domain.permission.Obstacle;
import java.util.List;

/** Why a sheet stopped being the one that counts. */
public enum Cause {
    STAGE("R12"),
    HOLD("R36"),
    BED_REST("R24"),
    COURSE_ENDED("R15"),
    REVOKED("R34b"),
    CORRECTED("R34b");

    private final String rule;

    Cause(String rule) {
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }

    /** The gravest obstacle names the cause: an end before a hold, a hold before bed rest. */
    public static Cause of(List<Obstacle> obstacles) {
        return obstacles.stream().map(Cause::of).min(Cause::byGravity).orElse(CORRECTED);
    }

    private static Cause of(Obstacle obstacle) {
        return switch (obstacle) {
            case CAREGIVER_REMOVED, TEACHING_NOT_AGREED, PATIENT_NOT_AGREED -> REVOKED;
            case CARE_OVER, NO_COURSE, COURSE_ENDED -> COURSE_ENDED;
            case HOLD, CONCERN_OPEN -> HOLD;
            case BED_REST -> BED_REST;
            case STAGE_UNKNOWN, SIDE_UNKNOWN, NOTHING_SIGNED_OFF, WARM_UP_NOT_TAUGHT, NO_AREA_TO_BEGIN, COVER_OVER ->
                CORRECTED;
        };
    }

    private static int byGravity(Cause one, Cause other) {
        return Integer.compare(one.gravity(), other.gravity());
    }

    private int gravity() {
        return switch (this) {
            case COURSE_ENDED -> 0;
            case REVOKED -> 1;
            case HOLD -> 2;
            case BED_REST -> 3;
            case STAGE, CORRECTED -> 4;
        };
    }
}
