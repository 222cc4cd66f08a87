package health.homeward.plans.domain.compile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the compiler knows of the patient beyond the clearance: situation, the day's window, and earlier courses. */
public record PatientFacts(Situation situation, DayWindow day, List<PastCourse> past) {

    Optional<PastCourse> lastGiven() {
        return past.stream().filter(PastCourse::wasGiven).max(Comparator.comparing(PastCourse::lastProcedure));
    }
}
