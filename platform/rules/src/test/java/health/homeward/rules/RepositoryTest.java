package health.homeward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The repository that holds this test: its numbers are the table's, and its page says what is so. */
class RepositoryTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private final RuleMatrix matrix = RuleMatrix.of(RuleTable.read(), Traces.in(ROOT));

    @Test
    void no_code_and_no_test_names_a_rule_that_the_table_does_not_know() {
        assertThat(matrix.unknown()).isEmpty();
    }

    @Test
    void no_rule_is_without_code_and_a_test() {
        assertThat(matrix.lines())
                .filteredOn(line -> line.standing() == RuleMatrix.Line.Standing.UNTRACED)
                .extracting(line -> line.rule().number() + ": " + line.missing())
                .isEmpty();
    }

    @Test
    void the_clinicians_page_is_current() throws IOException {
        assertThat(Files.readString(ROOT.resolve("docs/rules.md")))
                .as("docs/rules.md is older than the code: write it with `make rules`")
                .isEqualTo(RulesPage.of(matrix));
    }
}
