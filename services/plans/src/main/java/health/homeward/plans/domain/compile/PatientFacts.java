package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.pack.RulePack;
import health.homeward.plans.domain.regimen.Regimen;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the compiler knows of the patient beyond the clearance: situation, the day's window, and earlier courses. */
public record PatientFacts(Situation situation, DayWindow day, List<PastCourse> past, List<RulePack> packs) {

    public PatientFacts(Situation situation, DayWindow day, List<PastCourse> past) {
        this(situation, day, past, List.of());
    }

    Optional<PastCourse> lastGiven(Regimen regimen) {
        return past.stream()
                .filter(PastCourse::wasGiven)
                .filter(course -> course.of(regimen))
                .max(Comparator.comparing(PastCourse::lastProcedure));
    }
}
