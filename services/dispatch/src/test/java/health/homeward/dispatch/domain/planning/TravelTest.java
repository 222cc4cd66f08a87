package health.homeward.dispatch.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.team.Transport;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelTest {

    private static final Place CAPITAL = new Place(42.5063, 1.5218);
    private static final Place ENCAMP = new Place(42.5347, 1.5801);

    private final Travel travel = new GreatCircleTravel(TravelSettings.DEFAULT);

    @ParameterizedTest
    @CsvSource({"CAR,15", "BICYCLE,40", "ON_FOOT,115", "TRANSIT,33"})
    void the_way_to_encamp_takes_its_time_by_each_transport(Transport transport, int minutes) {
        assertThat(travel.between(CAPITAL, ENCAMP, transport).minutes()).isEqualTo(minutes);
    }

    @Test
    void a_way_is_estimated_and_its_metres_are_the_stretched_great_circle() {
        var trip = travel.between(CAPITAL, ENCAMP, Transport.CAR);

        assertThat(trip.estimated()).isTrue();
        assertThat(trip.metres()).isBetween(8550, 8650);
    }

    @Test
    void no_way_takes_no_time() {
        assertThat(travel.between(CAPITAL, CAPITAL, Transport.ON_FOOT).minutes())
                .isZero();
    }

    @Test
    void a_factor_below_one_or_a_missing_speed_is_no_setting() {
        assertThatThrownBy(() -> new TravelSettings(0.9, TravelSettings.DEFAULT.kilometresPerHour()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TravelSettings(1.5, Map.of(Transport.CAR, 35.0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"NaN,1", "91,1", "42,181", "42,NaN", "Infinity,1"})
    void a_place_off_the_globe_is_no_place(double latitude, double longitude) {
        assertThatThrownBy(() -> new Place(latitude, longitude)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_place_prints_no_coordinates() {
        assertThat(CAPITAL.toString()).doesNotContain("42");
    }
}
