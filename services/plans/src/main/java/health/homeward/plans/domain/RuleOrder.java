package health.homeward.plans.domain;

import java.util.Comparator;

/** The order of rule numbers as people read them: R9 before R10, R64a before R64b, packs after the source's rules. */
public final class RuleOrder {
    public static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(RuleOrder::number).thenComparing(Comparator.naturalOrder());

    private RuleOrder() {}

    /** Without a regular expression: every session of every plan sorts its rules. */
    private static int number(String rule) {
        int number = 0;
        int at = 1;
        while (at < rule.length() && rule.charAt(at) >= '0' && rule.charAt(at) <= '9') {
            number = 10 * number + rule.charAt(at++) - '0';
        }
        boolean lettered = at == rule.length() - 1 && rule.charAt(at) >= 'a' && rule.charAt(at) <= 'z';
        boolean numbered = rule.startsWith("R") && at > 1 && (at == rule.length() || lettered);
        return numbered ? number : Integer.MAX_VALUE;
    }
}
