package health.homeward.teaching.domain.order;

import health.homeward.teaching.domain.Reason;
import health.homeward.teaching.domain.Technique;
import health.homeward.teaching.domain.permission.Obstacle;
import health.homeward.teaching.domain.permission.Situation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A movement is learnt on the patient, so the massage itself must be open that day (R24, R34b, R36). */
final class AtTheBedside {
    private static final Set<Obstacle> IN_THE_WAY = EnumSet.of(
            Obstacle.CARE_OVER,
            Obstacle.NO_COURSE,
            Obstacle.COURSE_ENDED,
            Obstacle.HOLD,
            Obstacle.CONCERN_OPEN,
            Obstacle.BED_REST,
            Obstacle.STAGE_UNKNOWN,
            Obstacle.COVER_OVER);

    private AtTheBedside() {}

    static List<Reason> against(Situation bedside, Technique movement) {
        var against = new ArrayList<Reason>();
        Obstacle.in(bedside).stream()
                .filter(IN_THE_WAY::contains)
                .map(Obstacle::reason)
                .forEach(against::add);
        bedside.care().stage().ifPresent(stage -> against.addAll(Movements.against(movement, stage)));
        return against;
    }
}
