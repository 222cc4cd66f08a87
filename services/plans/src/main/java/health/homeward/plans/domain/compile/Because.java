package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.regimen.Ramp;
import health.homeward.plans.domain.regimen.Requirement;
import java.util.ArrayList;
import java.util.List;

/** Which rules made a session's minutes, date, place and performer what they are; steps and lists carry theirs themselves. */
public record Because(List<String> minutes, List<String> date, List<String> setting, List<String> level) {

    /** About half an hour: what the source says of massage in general, where a regimen leaves it open (R52). */
    private static final int HALF_AN_HOUR = 30;

    public static Because of(SessionPlan plan, Terms terms) {
        return new Because(minutes(plan, terms), date(plan, terms), setting(terms), level(plan, terms));
    }

    private static List<String> minutes(SessionPlan plan, Terms terms) {
        if (terms.dosage().ramp().constant()) {
            String bounds = terms.regimen().dose().rule();
            return terms.dosage().target() == HALF_AN_HOUR ? List.of(bounds, "R52") : List.of(bounds);
        }
        Ramp.Rules rules = terms.dosage().ramp().rules();
        if (terms.dosage().startsFull()) {
            return List.of(rules.required(), "R16");
        }
        return plan.procedure() == 1 ? List.of(rules.first()) : List.of(rules.step(), rules.required());
    }

    private static List<String> date(SessionPlan plan, Terms terms) {
        List<String> rules =
                new ArrayList<>(List.of(terms.regimen().rhythm().rules().frequency()));
        if (plan.procedure() == 1 && terms.regimen().asks(Requirement.START_WINDOW)) {
            rules.add(
                    terms.clearance().courseKind() == CourseKind.CONSOLIDATION
                            ? terms.regimen().rhythm().rules().pause()
                            : terms.clearance().bedside().strokeType().gateRule());
        }
        return List.copyOf(rules);
    }

    private static List<String> setting(Terms terms) {
        return terms.regimen().asks(Requirement.LATER_AT_HOME) ? List.of("R25") : List.of();
    }

    private static List<String> level(SessionPlan plan, Terms terms) {
        List<String> rules = new ArrayList<>();
        if (plan.content().setting() == Setting.HOME) {
            rules.add("R2");
        }
        if (plan.content().rules().contains("R24")) {
            rules.add("R24");
        }
        rules.add("R57");
        rules.add(terms.regimen().conduct().manner().rules().level());
        return rules.stream().distinct().toList();
    }
}
