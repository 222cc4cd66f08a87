package health.homeward.plans.domain;

import java.util.Comparator;

/** The order of rule numbers as people read them: R9 before R10, R64a before R64b, packs after the source's rules. */
public final class RuleOrder {
    public static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(RuleOrder::number).thenComparing(Comparator.naturalOrder());

    private RuleOrder() {}

    private static int number(String rule) {
        String digits = rule.replaceAll("[^0-9]", "");
        boolean numbered = rule.matches("R\\d+[a-z]?");
        return numbered ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }
}
