package health.homeward.rules;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The number of a clinical rule, such as {@code R7} or {@code R34b}. */
record RuleNumber(int number, String letter) implements Comparable<RuleNumber> {
    private static final String FORM = "R(\\d{1,2})([abcde]?)";
    /** As a word of its own: neither the version R4 of FHIR nor a code of ICD-10 with its decimals. */
    private static final Pattern IN_TEXT = Pattern.compile("(?<!FHIR )(?<!\\w)" + FORM + "(?!\\w)(?!\\.\\d)");
    /** At the end of a test's name, or before another number: {@code ..._R5_R8}. */
    private static final Pattern IN_NAME = Pattern.compile("_" + FORM + "(?=_|$)");

    private static final Comparator<RuleNumber> ORDER =
            Comparator.comparingInt(RuleNumber::number).thenComparing(RuleNumber::letter);

    /** @throws IllegalArgumentException when the text is no number of a rule */
    static RuleNumber of(String text) {
        return inText(text)
                .filter(number -> number.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No number of a rule: " + text));
    }

    static Stream<RuleNumber> inText(String text) {
        return IN_TEXT.matcher(text).results().map(RuleNumber::of);
    }

    static Stream<RuleNumber> inName(String name) {
        return IN_NAME.matcher(name).results().map(RuleNumber::of);
    }

    private static RuleNumber of(MatchResult match) {
        return new RuleNumber(Integer.parseInt(match.group(1)), match.group(2));
    }

    @Override
    public int compareTo(RuleNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "R" + number + letter;
    }
}
