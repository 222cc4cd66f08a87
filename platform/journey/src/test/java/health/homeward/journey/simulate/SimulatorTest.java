package health.homeward.journey.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** Whole histories through the pure domains of clearance and plans, judged by the oracle. */
class SimulatorTest {

    @Test
    void two_hundred_patients_live_120_days_without_a_violation() {
        Run run = Run.of(new Settings(200, 120, 1, OptionalInt.empty()), _ -> {});
        assertThat(run.broken()).isEmpty();
        assertThat(run.tally().courses()).isGreaterThan(250);
        assertThat(run.tally().ends()).containsKeys("completed", "still open", "refused by the neurologist");
    }

    @Test
    void the_same_seed_tells_the_same_histories() {
        assertThat(told(7)).isEqualTo(told(7)).isNotEqualTo(told(8));
    }

    @Test
    void one_patient_can_be_lived_alone_as_among_the_others() {
        List<String> alone = new ArrayList<>();
        Run.of(new Settings(0, 60, 3, OptionalInt.of(4)), moment -> alone.add(Telling.line(moment)));
        List<String> all = new ArrayList<>();
        Run.of(new Settings(4, 60, 3, OptionalInt.empty()), moment -> all.add(Telling.line(moment)));
        assertThat(alone).isNotEmpty();
        assertThat(all.subList(all.size() - alone.size(), all.size())).isEqualTo(alone);
    }

    @Test
    void the_picture_is_well_formed_and_shows_both_charts() throws Exception {
        String svg = new Picture(run(1)).svg();
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("polyline").getLength()).isEqualTo(1);
        assertThat(svg).contains("R13: 30 minutes from day 14 on", "course day", "completed");
    }

    @Test
    void settings_come_from_the_environment_and_have_defaults() {
        assertThat(Settings.of(Map.of())).isEqualTo(new Settings(500, 120, 1, OptionalInt.empty()));
        assertThat(Settings.of(Map.of("PATIENTS", "9", "DAYS", "30", "SEED", "2", "PATIENT", "5")))
                .isEqualTo(new Settings(9, 30, 2, OptionalInt.of(5)));
    }

    private static Run run(long seed) {
        return Run.of(new Settings(40, 120, seed, OptionalInt.empty()), _ -> {});
    }

    private static List<String> told(long seed) {
        List<String> lines = new ArrayList<>();
        Run run = Run.of(new Settings(30, 90, seed, OptionalInt.empty()), moment -> lines.add(Telling.line(moment)));
        lines.addAll(new Report(run).lines());
        lines.add(new Picture(run).svg());
        return lines;
    }
}
