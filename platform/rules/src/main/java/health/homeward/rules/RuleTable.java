package health.homeward.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** All rules of the source, in the order of their numbers. */
record RuleTable(List<ClinicalRule> rules) {

    static RuleTable read() {
        try (InputStream table = RuleTable.class.getResourceAsStream("rules.tsv")) {
            return new RuleTable(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(RuleTable::rule)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClinicalRule rule(String line) {
        String[] columns = line.split("\t", -1);
        return new ClinicalRule(
                RuleNumber.of(columns[0]),
                columns[1],
                columns[2],
                columns[3],
                columns[4],
                columns[5].equals("derived"),
                columns[6]);
    }

    Optional<ClinicalRule> find(RuleNumber number) {
        return rules.stream().filter(rule -> rule.number().equals(number)).findFirst();
    }
}
