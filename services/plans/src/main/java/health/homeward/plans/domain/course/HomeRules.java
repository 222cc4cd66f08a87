package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.regimen.Requirement;
import java.util.List;
import java.util.stream.Stream;

/**
 * R25 under way: a patient who is discharged before anything was given on the ward has a course wholly at home, which is for
 * patients out of bed and cleared for it. The discharge is the hospital's; the course waits until both are so.
 */
public final class HomeRules {
    private HomeRules() {}

    public static List<Reason> against(Body body) {
        return whollyAtHome(body) ? Stream.concat(inBed(body), notCleared(body)).toList() : List.of();
    }

    private static boolean whollyAtHome(Body body) {
        return body.terms().regimen().asks(Requirement.LATER_AT_HOME)
                && !body.sessions().open().isEmpty()
                && body.situation().setting() == Setting.HOME
                && body.sessions().treated().stream()
                        .allMatch(treated -> treated.plan().content().setting() == Setting.HOME);
    }

    private static Stream<Reason> inBed(Body body) {
        return body.situation().inBed()
                ? Stream.of(new Reason(
                        "R25",
                        "HOME_IN_BED",
                        "The course is given wholly at home, and the patient keeps to bed or nobody knows."))
                : Stream.empty();
    }

    private static Stream<Reason> notCleared(Body body) {
        return body.terms().clearance().permissions().homeOnly()
                ? Stream.empty()
                : Stream.of(new Reason(
                        "R25",
                        "HOME_NOT_CLEARED",
                        "The course is given wholly at home, for which the clearance has no word."));
    }
}
