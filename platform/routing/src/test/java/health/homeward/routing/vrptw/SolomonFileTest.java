package health.homeward.routing.vrptw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SolomonFileTest {
    @Test
    void states_fleet_depot_and_customers() {
        VrptwInstance square = Square.instance();

        assertThat(square.vehicles()).isEqualTo(2);
        assertThat(square.capacity()).isEqualTo(20);
        assertThat(square.size()).isEqualTo(3);
        assertThat(square.places().get(2)).isEqualTo(new VrptwInstance.Place(3, 0, 10, 30, 40, 10));
    }

    @Test
    void solvers_get_tenths_rounded_down() {
        Tenths tenths = Tenths.of(Square.instance());

        assertThat(tenths.ways()[0]).containsExactly(0, 50, 30, 40);
        assertThat(tenths.ready(2)).isEqualTo(300);
        assertThat(tenths.service(1)).isEqualTo(100);
    }

    @Test
    void a_file_without_customers_is_refused() {
        List<String> head = Square.lines().subList(0, 10);

        assertThatThrownBy(() -> SolomonFile.read("cut", head, OptionalDouble.empty()))
                .hasMessage("cut does not state a depot and customers");
    }

    @Test
    void a_file_with_a_missing_line_is_refused() {
        List<String> lines = new ArrayList<>(Square.lines());
        lines.remove(10);

        assertThatThrownBy(() -> SolomonFile.read("torn", lines, OptionalDouble.empty()))
                .hasMessage("torn does not state place 1 in its order");
    }
}
