package health.homeward.plans.domain.conformance;

import health.homeward.plans.domain.course.Session;
import health.homeward.plans.domain.course.Treatment;
import java.time.Instant;

/**
 * Where a course departs from a rule: in which session and when, null where it is about the whole course; by whom; why, as
 * a code that can be counted and as a sentence.
 */
public record Deviation(Integer session, Instant at, By by, String cause, String sentence) {

    /** Of what a therapist did in a session. */
    static Deviation in(Session.Treated treated, String cause, String sentence) {
        Treatment treatment = treated.treatment();
        return new Deviation(treated.plan().number(), treatment.startedAt(), By.therapist(treatment), cause, sentence);
    }

    static Deviation in(Session.Treated treated, By by, String cause, String sentence) {
        return new Deviation(treated.plan().number(), treated.treatment().startedAt(), by, cause, sentence);
    }

    /** Of the course as such. */
    static Deviation of(By by, String cause, String sentence) {
        return new Deviation(null, null, by, cause, sentence);
    }
}
