package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Setting;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules that made a session what it is, in the order of their numbers. */
final class SessionRules {
    /** Dose, frequency, cover, the bedside screen and who may perform apply to every session. */
    private static final List<String> EVERY =
            List.of("R6", "R7", "R11", "R12", "R13", "R14", "R17", "R31", "R32", "R43", "R57", "R61");

    private SessionRules() {}

    static List<String> of(Setting setting, Situation situation, List<Step> steps, Terms terms) {
        Stream<String> place = setting == Setting.HOME ? Stream.of("R2", "R25") : Stream.of("R25");
        Stream<String> bed = situation.mobility() == Mobility.OUT_OF_BED ? Stream.empty() : Stream.of("R24");
        Stream<String> kind = terms.prescription().dosing().consolidation() == null ? Stream.empty() : Stream.of("R16");
        return Stream.of(EVERY.stream(), place, bed, kind, steps.stream().flatMap(step -> step.rules().stream()))
                .flatMap(rules -> rules)
                .distinct()
                .sorted(Comparator.comparingInt(rule -> Integer.parseInt(rule.substring(1))))
                .toList();
    }
}
