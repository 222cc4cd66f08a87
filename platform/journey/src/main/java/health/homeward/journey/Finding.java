package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What stands against a patient, as screening names it; two are the same when rule, code and kind are. */
record Finding(String rule, String code, String kind) {
    static final Finding TYPE_UNKNOWN = new Finding("R10", "STROKE_TYPE_UNKNOWN", "BLOCKED");

    static List<Finding> of(JsonNode findings) {
        return Story.elements(findings).map(Finding::read).toList();
    }

    /** Those that nobody has overridden or answered. */
    static List<Finding> open(JsonNode findings) {
        return Story.elements(findings)
                .filter(finding -> finding.path("status").asText().equals("OPEN"))
                .map(Finding::read)
                .toList();
    }

    /** Reasons of a refusal and overrides, which carry rule and code and are all of the blocking kind. */
    static List<Finding> blocking(JsonNode marks) {
        return Story.elements(marks).map(Finding::mark).toList();
    }

    static Finding mark(JsonNode mark) {
        return new Finding(mark.path("rule").asText(), mark.path("code").asText(), "BLOCKED");
    }

    private static Finding read(JsonNode finding) {
        return new Finding(
                finding.path("rule").asText(),
                finding.path("code").asText(),
                finding.path("kind").asText());
    }

    boolean is(String wanted) {
        return kind.equals(wanted);
    }

    /** R35 and its like: a person must override it. The stroke's type (R10) is not overridden but stated. */
    boolean wantsOverride() {
        return is("BLOCKED") && !rule.equals("R10");
    }

    /** What must be the same is: every one, none twice, none besides. */
    static void checkSame(String what, Collection<Finding> wanted, Collection<Finding> found) {
        Story.check(
                sorted(wanted).equals(sorted(found)),
                "%s: expected %s, found %s".formatted(what, words(wanted), words(found)));
    }

    private static List<Finding> sorted(Collection<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::rule)
                        .thenComparing(Finding::code)
                        .thenComparing(Finding::kind))
                .toList();
    }

    private static String words(Collection<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule + " " + finding.code + " " + finding.kind)
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }
}
