package health.homeward.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShiftedClockTest {
    @TempDir
    Path folder;

    @Test
    void whoever_moves_the_clock_moves_every_service_that_maps_the_same_file() {
        ShiftedClock mover = ShiftedClock.of(folder.resolve("clock"));
        ShiftedClock follower = ShiftedClock.of(folder.resolve("clock"));

        mover.moveTo(Instant.parse("2014-12-29T13:33:12Z"));

        assertThat(follower.instant()).isCloseTo(Instant.parse("2014-12-29T13:33:12Z"), within(10, ChronoUnit.SECONDS));
    }

    @Test
    void a_production_profile_refuses_a_shifted_clock() {
        assertThatThrownBy(() -> ClockProducer.clock(Optional.of(folder.resolve("clock")), "prod"::equals))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("local stack only");
    }
}
