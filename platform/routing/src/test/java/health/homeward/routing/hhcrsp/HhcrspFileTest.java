package health.homeward.routing.hhcrsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.homeward.routing.hhcrsp.HhcrspInstance.Apart;
import health.homeward.routing.hhcrsp.HhcrspInstance.Need;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class HhcrspFileTest {
    @Test
    void patients_state_their_needs_and_how_two_services_belong_together() {
        var patients = TwoHands.instance().patients();

        assertThat(patients.get(0).apart()).isEmpty();
        assertThat(patients.get(1).apart()).contains(new Apart(0, 0));
        assertThat(patients.get(2).apart()).contains(new Apart(10, 15));
        assertThat(patients.get(2).needs()).containsExactly(new Need("s2", 5), new Need("s1", 5));
    }

    @Test
    void a_duration_that_is_not_stated_is_the_service_s_usual_one() {
        assertThat(TwoHands.instance().patients().get(1).needs().get(1)).isEqualTo(new Need("s2", 20));
    }

    @Test
    void without_a_matrix_ways_are_straight() {
        assertThat(TwoHands.instance().ways()[0]).containsExactly(0, 5, 4, 3);
    }

    @Test
    void a_matrix_goes_before_locations() {
        ObjectNode document = (ObjectNode) TwoHands.json();
        var rows = document.putArray("distances");
        for (int from = 0; from < 4; from++) {
            var row = rows.addArray();
            List.of(7, 8, 9, 10).forEach(row::add);
        }

        assertThat(read(document).ways()[2]).containsExactly(7, 8, 9, 10);
    }

    @Test
    void what_the_bench_does_not_judge_is_refused() {
        ObjectNode shifts = (ObjectNode) TwoHands.json();
        ((ObjectNode) shifts.get("caregivers").get(0))
                .putArray("working_shift")
                .add(0)
                .add(100);
        ObjectNode offices = (ObjectNode) TwoHands.json();
        offices.withArray("central_offices").addObject();

        assertThatThrownBy(() -> read(shifts)).hasMessage("x: this bench expects no working shifts");
        assertThatThrownBy(() -> read(offices)).hasMessage("x: this bench expects exactly one central office");
    }

    @Test
    void instances_have_short_names() {
        var mankowska = named("InstanzCPLEX_HCSRP_25_1");
        var italian = named("instance_025-cesena-r18-p45-s5-sim18.9-seq12.6");

        assertThat(mankowska.shortName()).isEqualTo("25_1");
        assertThat(italian.shortName()).isEqualTo("025-cesena");
        assertThat(italian.isCalled("025")).isTrue();
        assertThat(italian.isCalled("02")).isFalse();
    }

    private static HhcrspInstance named(String name) {
        return HhcrspFile.read(name, TwoHands.json(), OptionalDouble.empty());
    }

    private static HhcrspInstance read(ObjectNode document) {
        return HhcrspFile.read("x", document, OptionalDouble.empty());
    }
}
