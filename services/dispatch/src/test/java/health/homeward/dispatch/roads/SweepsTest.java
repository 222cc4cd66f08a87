package health.homeward.dispatch.roads;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.dispatch.roads.RoadSearch.Sweep;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SweepsTest {

    private static boolean[][] all(int places, boolean missing) {
        boolean[][] matrix = new boolean[places][places];
        Arrays.stream(matrix).forEach(row -> Arrays.fill(row, missing));
        return matrix;
    }

    @Test
    void an_empty_matrix_takes_a_search_for_each_place() {
        assertThat(new Sweeps(all(5, true)).chosen()).hasSize(5).allMatch(Sweep::outward);
    }

    @Test
    void one_new_place_among_many_takes_two_searches() {
        boolean[][] missing = all(6, false);
        for (int other = 0; other < 6; other++) {
            missing[4][other] = true;
            missing[other][4] = true;
        }

        assertThat(new Sweeps(missing).chosen()).containsExactly(new Sweep(4, true), new Sweep(4, false));
    }

    @Test
    void a_full_matrix_and_one_of_no_places_take_none() {
        assertThat(new Sweeps(all(4, false)).chosen()).isEmpty();
        assertThat(new Sweeps(all(0, true)).chosen()).isEmpty();
    }

    @Property(tries = 200)
    void every_missing_way_is_found_by_some_search(@ForAll long seed) {
        Random random = new Random(seed);
        int places = 1 + random.nextInt(8);
        boolean[][] missing = all(places, false);
        for (boolean[] row : missing) {
            for (int to = 0; to < places; to++) {
                row[to] = random.nextInt(3) == 0;
            }
        }
        boolean[][] left = Arrays.stream(missing).map(boolean[]::clone).toArray(boolean[][]::new);

        List<Sweep> chosen = new Sweeps(missing).chosen();

        for (Sweep sweep : chosen) {
            for (int other = 0; other < places; other++) {
                left[sweep.outward() ? sweep.place() : other][sweep.outward() ? other : sweep.place()] = false;
            }
        }
        assertThat(left).isDeepEqualTo(all(places, false));
    }
}
