package health.homeward.dispatch.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is mended after a change is what reckoning anew gives, and what is taken back was never there. */
class ToursTest {

    @Property(tries = 100)
    void after_any_changes_everything_is_as_if_reckoned_anew(
            @ForAll("problems") RoutingProblem problem, @ForAll long seed) {
        Assume.that(!problem.stops().isEmpty() && !problem.vehicles().isEmpty());
        Rng rng = new Rng(seed);
        Tours tours = new Tours(new Terrain(problem));
        GreedyInsertion insertion = new GreedyInsertion(tours, rng);
        StringRemoval removal = new StringRemoval(tours, rng);
        TailExchange tails = new TailExchange(tours, rng);
        insertion.apply();
        tours.keep();
        for (int i = 0; i < 60; i++) {
            long before = tours.cost();
            if (rng.below(3) == 0) {
                tails.apply(rng.below(100));
                tours.keep();
            } else {
                removal.apply();
                if (tours.isFeasible()) {
                    insertion.apply();
                }
                if (!tours.isFeasible() || rng.below(2) == 0) {
                    tours.undo();
                    assertThat(tours.cost()).isEqualTo(before);
                } else {
                    tours.keep();
                }
            }
            assertReckonedAnew(problem, tours);
        }
    }

    @Provide
    Arbitrary<RoutingProblem> problems() {
        return RandomProblems.any();
    }

    private static void assertReckonedAnew(RoutingProblem problem, Tours tours) {
        Tours anew = new Tours(new Terrain(problem));
        anew.load(tours.ordered());
        assertThat(tours.cost()).isEqualTo(anew.cost());
        for (int vehicle = 0; vehicle < problem.vehicles().size(); vehicle++) {
            Tour mended = tours.tour(vehicle);
            Tour fresh = anew.tour(vehicle);
            int positions = fresh.length + 2;
            assertThat(mended.length).isEqualTo(fresh.length);
            assertThat(mended.load).isEqualTo(fresh.load);
            assertThat(mended.isFeasible()).isTrue();
            assertThat(Arrays.copyOf(mended.departs, positions - 1))
                    .isEqualTo(Arrays.copyOf(fresh.departs, positions - 1));
            assertThat(Arrays.copyOf(mended.latest, positions)).isEqualTo(Arrays.copyOf(fresh.latest, positions));
        }
        assertThat(tours.tourOf).isEqualTo(anew.tourOf);
        assertThat(tours.positionOf).satisfies(positions -> {
            for (int stop = 0; stop < positions.length; stop++) {
                if (tours.tourOf[stop] != Tour.NONE) {
                    assertThat(tours.tour(tours.tourOf[stop]).stops[positions[stop]])
                            .isEqualTo(stop);
                }
            }
        });
    }
}
