package health.homeward.plans.domain.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lays the procedures of a new course onto its dates, minute by minute up the ramp (R12). */
final class Layout {

    private Layout() {}

    static List<SessionPlan> of(UUID courseId, Terms terms, Situation situation, List<LocalDate> dates) {
        List<SessionPlan> sessions = new ArrayList<>();
        RampPosition position = terms.dosage().first();
        SessionComposer composer = new SessionComposer(terms, situation);
        for (LocalDate date : dates) {
            int number = sessions.size() + 1;
            int minutes = terms.dosage().minutesAt(position.level());
            var content = composer.of(number, minutes, situation.setting());
            sessions.add(new SessionPlan(
                    Slots.id(courseId, number), number, number, Slots.on(date, number == 1, terms), content));
            position = position.afterFull(terms.regimen().dose().ramp().levelOf(minutes), terms.dosage());
        }
        return List.copyOf(sessions);
    }
}
