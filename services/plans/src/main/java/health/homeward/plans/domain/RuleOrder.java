package health.homeward.plans.domain;

import java.util.Comparator;

/** The order of rule numbers as people read them: R9 before R10, R64a before R64b, packs after the source's rules. */
public final class RuleOrder {
    public static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(RuleOrder::number).thenComparing(Comparator.naturalOrder());

    private RuleOrder() {}

    /** Read digit by digit: every session of a course sorts its rules, and patterns took most of compiling it. */
    private static int number(String rule) {
        int end = 1;
        int number = 0;
        while (end < rule.length() && Character.isDigit(rule.charAt(end))) {
            number = 10 * number + Character.digit(rule.charAt(end++), 10);
        }
        boolean lettered = end == rule.length() || end == rule.length() - 1 && Character.isLowerCase(rule.charAt(end));
        return rule.startsWith("R") && end > 1 && lettered ? number : Integer.MAX_VALUE;
    }
}
