package health.homeward.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.facts.Contraindication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is screened for can also be found in a hospital's record, unless a thermometer alone can tell. */
class ValueSetsTest {
    private static final Path VALUE_SETS =
            Path.of(System.getProperty("homeward.root"), "services/intake/src/main/resources/value-sets");

    /** A raised temperature is measured (R41): no code says it. */
    private static final Set<Contraindication> ONLY_AT_THE_BEDSIDE = Set.of(Contraindication.TEMPERATURE);

    @ParameterizedTest
    @EnumSource(Contraindication.class)
    void every_contraindication_has_its_code_list_and_the_temperature_alone_is_measured_R35_R41_R65b(
            Contraindication contraindication) {
        assertThat(Files.exists(VALUE_SETS.resolve(contraindication + ".csv")))
                .isEqualTo(!ONLY_AT_THE_BEDSIDE.contains(contraindication));
    }
}
