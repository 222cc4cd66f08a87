package health.homeward.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final List<String> PEERS = List.of("swift", "slow");

    @Test
    void who_asks_for_nothing_gets_the_whole() {
        Settings settings = of(Map.of("SECONDS", "", "PEERS", " "));

        assertThat(settings.data()).isEqualTo(Path.of("../shared/data"));
        assertThat(settings.peers()).isEqualTo(PEERS);
        assertThat(settings.seeds()).isEmpty();
        assertThat(settings.solutions()).isEmpty();
        assertThat(settings.whole(PEERS)).isTrue();
    }

    @Test
    void lists_are_separated_by_commas() {
        Settings settings = of(Map.of("ONLY", "R104, RC204", "SECONDS", "0.5,10", "SEEDS", "2", "SOLUTIONS", "out"));

        assertThat(settings.only()).containsExactly("R104", "RC204");
        assertThat(settings.seconds()).containsExactly(0.5, 10.0);
        assertThat(settings.seeds()).hasValue(2);
        assertThat(settings.solutions()).contains(Path.of("out"));
        assertThat(settings.whole(PEERS)).isFalse();
    }

    @Test
    void peers_may_stay_away() {
        assertThat(of(Map.of("PEERS", "none")).peers()).isEmpty();
        assertThat(of(Map.of("PEERS", "slow")).peers()).containsExactly("slow");
        assertThat(of(Map.of("PEERS", "slow")).whole(PEERS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PEERS   | fast | PEERS: nobody is called fast; there are [swift, slow], or none",
                "SECONDS | ten  | SECONDS: ten is no number above 0",
                "SECONDS | 0    | SECONDS: 0 is no number above 0",
                "SECONDS | NaN  | SECONDS: NaN is no number above 0",
                "SEEDS   | 1.5  | SEEDS: 1.5 is no whole number from 1 to 1000",
                "JOBS    | -1   | JOBS: -1 is no number above 0"
            })
    void what_cannot_be_meant_is_refused_in_words(String name, String value, String words) {
        assertThatThrownBy(() -> of(Map.of(name, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(words);
    }

    private static Settings of(Map<String, String> given) {
        return Settings.of(given, PEERS);
    }
}
