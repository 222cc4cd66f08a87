package health.homeward.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a trace of a rule, and what merely talks about it. */
class TracesTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Gate.java|class Gate { String rule = \"R7\"; }",
                "Gate.java|class Gate { String said = \"Silence is no clearance (R7).\"; }",
                "Gate.java|class Gate { Object rule = Rule.R7; }",
                "Gate.java|enum Gate { CLOSED(R7) }",
                "gate.ts|const said = 'http://a//b'; const rule = 'R7'",
                "gate.tsx|<p>Not today (R7)</p>",
                "gate.html|<p>Not today (R7)</p>",
                "gate.properties|closed = Not today (R7)"
            })
    void what_acts_or_is_said_to_somebody_is_a_trace(String file, String text) throws IOException {
        assertThat(inForceWith(file, text)).containsExactly(RuleNumber.of("R7"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Gate.java|/** Holds back (R7). */ class Gate {}",
                "Gate.java|class Gate { /* R7 */ String sign = \"// closed\"; } // R7",
                "Gate.java|enum Rule { R7 }",
                "Gate.java|class Gate { boolean silence_R7() { return true; } }",
                "Gate.java|@Schema(description = \"R7\") class Gate {}",
                "gate.ts|const path = '/*'; // R7",
                "gate.ts|/* R7 */ const sign = `closed`",
                "gate.test.ts|const rule = 'R7'",
                "gate.html|<!-- R7 --><p>Not today</p>{! R7 !}",
                "gate.properties|# R7",
                "dist/gate.js|const rule = 'R7'"
            })
    void a_comment_a_declaration_a_name_an_annotation_and_a_build_are_none(String file, String text)
            throws IOException {
        assertThat(inForceWith(file, text)).isEmpty();
    }

    @Test
    void only_a_tests_own_name_proves() throws IOException {
        write("src/test/java/GateTest.java", """
                class GateTest {
                    // @Test void told_R5() {}
                    @Test void shut_R7() { String other = "void open_R8()"; }
                    @Property boolean always_shut_R9() { return true; }
                    void helps_R10() {}
                }""");
        assertThat(Traces.in(root).proven().keySet().stream().map(Object::toString))
                .containsExactly("R7", "R9");
    }

    @Test
    void a_wrong_number_in_a_comment_is_still_a_wrong_number() throws IOException {
        write("src/main/java/Gate.java", "/** As R87 says. */ class Gate {}");
        assertThat(Traces.in(root).written()).containsExactly(RuleNumber.of("R87"));
    }

    @Test
    void what_is_no_java_is_not_passed_over() throws IOException {
        write("src/main/java/Gate.java", "class Gate { String rule = \"R7 }");
        assertThatThrownBy(() -> Traces.in(root))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Gate.java");
    }

    private SortedSet<RuleNumber> inForceWith(String file, String text) throws IOException {
        write("src/main/" + file, text);
        return new TreeSet<>(Traces.in(root).inForce().keySet());
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve("services/clearance").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
