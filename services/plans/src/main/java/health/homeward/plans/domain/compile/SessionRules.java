package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.RuleOrder;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.regimen.Requirement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The rules that made a session what it is, in the order of their numbers. */
final class SessionRules {
    private SessionRules() {}

    static List<String> of(Setting setting, Situation situation, List<Step> steps, Terms terms) {
        Set<String> rules = new TreeSet<>(RuleOrder.BY_NUMBER);
        rules.addAll(terms.regimen().scope().everySession());
        if (setting == Setting.HOME) {
            rules.add("R2");
        }
        if (terms.regimen().asks(Requirement.LATER_AT_HOME)) {
            rules.add("R25");
        }
        if (situation.mobility() != Mobility.OUT_OF_BED) {
            rules.add("R24");
        }
        if (terms.prescription().dosing().consolidation() != null) {
            rules.add("R16");
        }
        steps.forEach(step -> rules.addAll(step.rules()));
        return List.copyOf(rules);
    }
}
