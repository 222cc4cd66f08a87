package health.homeward.intake.app;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.intake.domain.CodeSystem;
import health.homeward.intake.domain.Contraindication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The value sets as files: complete in both vocabularies, with their source, and without a code that cannot exist. */
class ValueSetFilesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("homeward.root"), "services/intake/src/main/resources/value-sets");

    /** A chapter or block for the widest prefixes, a category, or a category with its subdivision. */
    private static final Pattern ICD10 = Pattern.compile("[A-Z]|[A-Z][0-9]|[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?");

    @ParameterizedTest
    @EnumSource(Contraindication.class)
    void every_contraindication_has_codes_of_both_vocabularies_R35_R36_R37_R38_R39_R40_R41_R44_R45_R65b(
            Contraindication contraindication) {
        assertThat(lines(contraindication.name()))
                .extracting(CodeFiles.Line::system)
                .contains(CodeSystem.SNOMED, CodeSystem.ICD10);
    }

    @ParameterizedTest
    @EnumSource(Contraindication.class)
    void every_file_tells_its_source_and_its_rule(Contraindication contraindication) throws IOException {
        List<String> head = Files.readAllLines(FOLDER.resolve(contraindication + ".csv"));

        assertThat(head.getFirst()).matches("# source: L[0-9]+(, L[0-9]+)* of medical-massage.txt; codes: .+\\.");
        assertThat(head.get(1)).startsWith("# reason: ").contains(contraindication.rule());
        assertThat(head.get(2)).isEqualTo("system|match|display|as|reason");
    }

    @Test
    void no_file_stands_beside_those_that_are_read() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".csv", ""))
                            .filter(name -> !name.equals("NONE"))
                            .map(Contraindication::valueOf))
                    .containsExactlyInAnyOrder(Contraindication.values());
        }
    }

    @ParameterizedTest
    @EnumSource(Contraindication.class)
    void no_code_is_one_that_cannot_exist(Contraindication contraindication) {
        assertThat(lines(contraindication.name()))
                .allSatisfy(
                        line -> assertThat(isPossible(line)).as(line.match()).isTrue());
        assertThat(lines("NONE"))
                .allSatisfy(
                        line -> assertThat(isPossible(line)).as(line.match()).isTrue());
    }

    /** What passes and what stays may not be read off the same code under one name; two names side by side may. */
    @Test
    void one_code_never_says_that_a_disease_is_there_and_over_at_once() {
        for (Contraindication one : Contraindication.values()) {
            for (CodeFiles.Line line : lines(one.name())) {
                assertThat(lines(one.name()).stream().filter(other -> sameCode(line, other)))
                        .as("%s %s", one, line.match())
                        .hasSize(1);
            }
        }
    }

    private static boolean sameCode(CodeFiles.Line one, CodeFiles.Line other) {
        return one.system() == other.system()
                && one.system().normal(one.match()).equals(other.system().normal(other.match()));
    }

    private static boolean isPossible(CodeFiles.Line line) {
        return line.system() == CodeSystem.SNOMED
                ? CodeSystem.SNOMED.wellFormed(line.match())
                : ICD10.matcher(line.match()).matches();
    }

    private static List<CodeFiles.Line> lines(String file) {
        return CodeFiles.read("/value-sets/" + file + ".csv");
    }
}
