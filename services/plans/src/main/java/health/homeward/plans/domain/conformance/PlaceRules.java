package health.homeward.plans.domain.conformance;

import static health.homeward.plans.domain.conformance.SourceRule.R24;
import static health.homeward.plans.domain.conformance.SourceRule.R25;

import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.course.Hold;
import health.homeward.plans.domain.course.Session;
import health.homeward.plans.domain.course.Treatment;
import java.util.List;
import java.util.stream.Stream;

/** Where the sessions were given: visited only after discharge, and wholly at home only out of bed and cleared for it (R25). */
final class PlaceRules {
    static final List<Judge> ALL = List.of(PlaceRules::place_R25);

    private PlaceRules() {}

    static Stream<RuleConformance> place_R25(CourseRecord record) {
        boolean whollyAtHome = record.body().sessions().all().stream()
                .filter(session -> !(session instanceof Session.Cancelled))
                .allMatch(session -> session.plan().content().setting() == Setting.HOME);
        return Stream.of(RuleConformance.each(
                R25, Basis.RECORD, record.treated(), treated -> place(record, treated, whollyAtHome)));
    }

    private static Verdict place(CourseRecord record, Session.Treated treated, boolean whollyAtHome) {
        boolean visited = treated.treatment().by().source() != Treatment.Source.WARD;
        if (visited && treated.plan().content().setting() == Setting.HOSPITAL) {
            return Verdict.departed(Deviation.in(
                    treated, "VISITED_BEFORE_DISCHARGE", "It was given by a visit while it belonged to the ward."));
        }
        if (whollyAtHome && treated.plan().content().rules().contains(R24.name())) {
            return Verdict.departed(Deviation.in(
                    treated,
                    By.a(By.Role.HOSPITAL),
                    "IN_BED_AT_HOME",
                    "The course is given wholly at home, and the patient kept to bed or nobody knew."));
        }
        if (whollyAtHome && !record.terms().clearance().permissions().homeOnly()) {
            return Verdict.departed(Deviation.in(
                    treated,
                    By.a(By.Role.HOSPITAL),
                    "HOME_NOT_CLEARED",
                    "The course is given wholly at home; the clearance as it stands now does not say so."));
        }
        return Verdict.unless(
                record.heldDuring(treated).anyMatch(hold -> hold.kind() == Hold.Kind.HOME),
                () -> Deviation.in(
                        treated,
                        "GIVEN_WHILE_NOT_FOR_HOME",
                        "It was given while the course, wholly at home, waited for the patient to be up and cleared for it."));
    }
}
