package health.homeward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over a small repository: one service that applies R7 and R8, and a table that knows R7, R8, R9 and R58. */
class RuleMatrixTest {
    private static final RuleTable TABLE =
            new RuleTable(List.of(rule("R7", ""), rule("R8", ""), rule("R9", ""), rule("R58", "none of our regimens")));

    @TempDir
    Path root;

    private static ClinicalRule rule(String number, String notApplicable) {
        return new ClinicalRule(RuleNumber.of(number), "E", "L1", "Says so.", "", false, notApplicable);
    }

    @BeforeEach
    void a_service() throws IOException {
        write(
                "src/main/java/Gate.java",
                "/** Holds back (R9). */ class Gate { String rule = \"R7\"; Object other = Rule.R8; }");
        write("src/main/webui/node_modules/lib/lib.ts", "R77");
        write("src/test/java/GateTest.java", "class GateTest { @Test void silence_is_no_clearance_R7() {} }");
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve("services/clearance").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private RuleMatrix matrix() {
        return RuleMatrix.of(TABLE, Traces.in(root));
    }

    private RuleMatrix.Line line(String number) {
        return matrix().lines().stream()
                .filter(line -> line.rule().number().equals(RuleNumber.of(number)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_rule_with_code_and_a_test_named_after_it_is_in_force() {
        assertThat(line("R7").standing()).isEqualTo(RuleMatrix.Line.Standing.IN_FORCE);
        assertThat(line("R7").places()).containsExactly("clearance Gate");
        assertThat(line("R7").tests()).containsExactly("clearance GateTest.silence_is_no_clearance_R7");
    }

    @Test
    void code_without_a_test_and_no_code_at_all_are_untraced() {
        assertThat(line("R8").missing()).isEqualTo("no test is named after it");
        assertThat(line("R9").missing()).isEqualTo("no code names it, no test is named after it");
        assertThat(matrix().complete()).isFalse();
    }

    @Test
    void what_does_not_apply_needs_no_trace() {
        assertThat(line("R58").standing()).isEqualTo(RuleMatrix.Line.Standing.NOT_APPLICABLE);
    }

    @Test
    void a_number_that_the_table_does_not_know_is_told_and_other_peoples_code_is_passed_over() throws IOException {
        assertThat(matrix().unknown()).isEmpty();
        write("src/main/java/Typo.java", "/** As R87 says. */ class Typo {}");
        assertThat(matrix().unknown()).containsExactly(RuleNumber.of("R87"));
    }

    @Test
    void the_page_says_of_each_rule_where_it_is_in_force() {
        assertThat(RulesPage.of(matrix()))
                .contains("| R7 | E | L1 | Says so. | clearance |\n")
                .contains("| R9 | E | L1 | Says so. | **nowhere yet** |\n")
                .contains("| R58 | E | L1 | Says so. | not applicable: none of our regimens |\n");
    }

    @Test
    void the_real_table_has_every_rule_once_and_in_order() {
        List<RuleNumber> numbers =
                RuleTable.read().rules().stream().map(ClinicalRule::number).toList();
        assertThat(numbers).hasSize(87).doesNotHaveDuplicates().isSorted();
        assertThat(numbers.stream().map(RuleNumber::number).distinct()).hasSize(78);
    }
}
