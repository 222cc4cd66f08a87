package health.homeward.dispatch.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NearestTest {

    @Property
    void they_are_what_sorting_all_would_put_first(
            @ForAll @Size(max = 60) List<@IntRange(max = 20) Integer> distances, @ForAll @IntRange(max = 70) int most) {
        int[] sorted = IntStream.range(0, distances.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(distances::get).thenComparing(one -> one))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();

        assertThat(Nearest.of(distances.stream().mapToInt(Integer::intValue).toArray(), most))
                .containsExactly(sorted);
    }
}
