package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.RuleOrder;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.regimen.Requirement;
import java.util.List;
import java.util.stream.Stream;

/** The rules that made a session what it is, in the order of their numbers. */
final class SessionRules {
    private SessionRules() {}

    static List<String> of(int minutes, Setting setting, Situation situation, List<Step> steps, Terms terms) {
        List<String> every = terms.regimen().scope().everySession();
        Stream<String> place = Stream.concat(
                setting == Setting.HOME ? Stream.of("R2") : Stream.empty(),
                terms.regimen().asks(Requirement.LATER_AT_HOME) ? Stream.of("R25") : Stream.empty());
        boolean inBed = terms.regimen().asks(Requirement.EXPERIENCED_IN_BED) && situation.inBed();
        Stream<String> bed = inBed ? Stream.of("R24") : Stream.empty();
        Stream<String> kind = terms.prescription().dosing().consolidation() == null ? Stream.empty() : Stream.of("R16");
        Stream<String> skin = terms.leavesOutWithin(minutes) ? Stream.of("R37") : Stream.empty();
        return Stream.of(every.stream(), place, bed, kind, skin, steps.stream().flatMap(step -> step.rules().stream()))
                .flatMap(rules -> rules)
                .distinct()
                .sorted(RuleOrder.BY_NUMBER)
                .toList();
    }
}
