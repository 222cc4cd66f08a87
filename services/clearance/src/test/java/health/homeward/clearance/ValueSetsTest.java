package health.homeward.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.facts.Contraindication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is screened for can also be found in a hospital's record, unless a thermometer or a person alone can tell. */
class ValueSetsTest {
    private static final Path VALUE_SETS =
            Path.of(System.getProperty("homeward.root"), "services/intake/src/main/resources/value-sets");

    /** Measured (R41), or told by whoever looks at the patient (R65b): no code says it. */
    private static final Set<Contraindication> ONLY_AT_THE_BEDSIDE =
            Set.of(Contraindication.TEMPERATURE, Contraindication.RADICULITIS_ACUTE);

    @ParameterizedTest
    @EnumSource(Contraindication.class)
    void every_contraindication_has_its_code_list_or_is_asked_at_the_bedside_only(Contraindication contraindication) {
        assertThat(Files.exists(VALUE_SETS.resolve(contraindication + ".csv")))
                .isEqualTo(!ONLY_AT_THE_BEDSIDE.contains(contraindication));
    }
}
