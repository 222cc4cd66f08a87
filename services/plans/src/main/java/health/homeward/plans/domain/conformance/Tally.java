package health.homeward.plans.domain.conformance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the rules came to over many courses; a course is added and then forgotten, so that a year of a hospital is counted in little room. */
public final class Tally {
    private final Map<SourceRule, Count> counts = new EnumMap<>(SourceRule.class);
    private int courses;

    /** Courses by what became of one rule, and its deviations by their cause. */
    public static final class Count {
        private final Map<RuleStatus, Integer> byStatus = new EnumMap<>(RuleStatus.class);
        private final Map<String, Integer> causes = new TreeMap<>();
        private int looked;

        private void add(RuleConformance conformance) {
            looked++;
            byStatus.merge(conformance.status(), 1, Integer::sum);
            conformance.deviations().forEach(deviation -> causes.merge(deviation.cause(), 1, Integer::sum));
        }

        public int looked() {
            return looked;
        }

        public int of(RuleStatus status) {
            return byStatus.getOrDefault(status, 0);
        }

        public Map<String, Integer> causes() {
            return Collections.unmodifiableMap(causes);
        }
    }

    public void add(List<RuleConformance> course) {
        courses++;
        course.forEach(conformance ->
                counts.computeIfAbsent(conformance.rule(), _ -> new Count()).add(conformance));
    }

    public int courses() {
        return courses;
    }

    /** In the order of the rules' numbers; a rule that concerned no course is absent. */
    public Map<SourceRule, Count> rules() {
        return Collections.unmodifiableMap(counts);
    }
}
