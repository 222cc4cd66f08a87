package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.visit.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether a therapist may take a visit at all, whatever the time: level (R57, R2, R24, the course's own), skills and who is excluded. */
final class Fitness {

    private Fitness() {}

    static List<Reason> reasonsAgainst(Therapist therapist, Demand demand) {
        List<Reason> reasons = new ArrayList<>(levelReasons(therapist.level(), demand.order()));
        Set<String> missing = new TreeSet<>(demand.skills());
        missing.removeAll(therapist.credentials().skills());
        if (demand.household().company().excluded().contains(therapist.id())) {
            reasons.add(Reason.work("THERAPIST_EXCLUDED", "The therapist must not be sent to this patient."));
        }
        if (!missing.isEmpty()) {
            reasons.add(Reason.work("SKILL_MISSING", "The therapist lacks: " + String.join(", ", missing) + "."));
        }
        return reasons;
    }

    private static List<Reason> levelReasons(Level level, Order order) {
        List<Reason> reasons = new ArrayList<>();
        if (level == Level.NOVICE) {
            reasons.add(new Reason("R57", "NOVICE", "A beginner gives wellness massage only, no therapeutic course."));
        }
        if (!level.atLeast(Level.EXPERIENCED)) {
            reasons.add(new Reason("R2", "HOME_NEEDS_EXPERIENCE", "At home an experienced therapist is needed."));
        }
        if (order.care().bedRest() && !level.atLeast(Level.EXPERIENCED)) {
            reasons.add(new Reason(
                    "R24", "BED_REST_NEEDS_EXPERIENCE", "During bed rest an experienced specialist is needed."));
        }
        if (!level.atLeast(order.care().level()) && order.care().level() == Level.HIGH) {
            reasons.add(new Reason("R66b", "HIGH_LEVEL_NEEDED", "The course asks for a highly qualified specialist."));
        }
        return reasons;
    }
}
