package health.homeward.plans.domain.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SourceRuleTest {
    private static final String TABLE = "platform/rules/src/main/resources/health/homeward/rules/rules.tsv";

    @Test
    void every_rule_has_the_kind_that_the_clinical_table_gives_it() throws IOException {
        Map<String, String> kinds = Files.readAllLines(Repository.root().resolve(TABLE)).stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(columns -> columns[0], columns -> columns[1]));
        assertThat(SourceRule.values())
                .allSatisfy(rule -> assertThat(rule.kind()).as(rule.name()).isEqualTo(kinds.get(rule.name())));
    }
}
