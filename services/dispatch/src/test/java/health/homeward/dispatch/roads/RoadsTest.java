package health.homeward.dispatch.roads;

import static health.homeward.dispatch.roads.SmallTown.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.planning.GreatCircleTravel;
import health.homeward.dispatch.domain.planning.RoadTravel;
import health.homeward.dispatch.domain.planning.Travel;
import health.homeward.dispatch.domain.planning.TravelSettings;
import health.homeward.dispatch.domain.planning.Ways;
import health.homeward.dispatch.domain.team.Transport;
import health.homeward.dispatch.domain.visit.Slot.Trip;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoadsTest {

    private static final Travel ESTIMATE = new GreatCircleTravel(TravelSettings.DEFAULT);
    private static final Set<Place> PLACES =
            new LinkedHashSet<>(List.of(SQUARE, CHURCH, SCHOOL, NORTH_GATE, FARM, ISLAND, ISLAND_PORT, PEAK));

    @TempDir
    private static Path folder;

    private static Roads roads;
    private static Ways ways;

    @BeforeAll
    static void open() throws IOException {
        roads = new Roads(Settings.of(SmallTown.writtenTo(folder), folder.resolve("cache")));
        roads.open().join();
        ways = ways(roads);
    }

    @AfterAll
    static void close() {
        roads.close();
    }

    private static Ways ways(Roads of) {
        return of.ways(Map.of(
                Transport.CAR,
                PLACES,
                Transport.BICYCLE,
                PLACES,
                Transport.ON_FOOT,
                PLACES,
                Transport.TRANSIT,
                PLACES));
    }

    private static Trip trip(Place from, Place to, Transport by) {
        return new RoadTravel(ways, ESTIMATE).between(from, to, by);
    }

    private static double straightMetres(Place from, Place to) {
        Map<Transport, Double> speeds = TravelSettings.DEFAULT.kilometresPerHour();
        return new GreatCircleTravel(new TravelSettings(1, speeds))
                .between(from, to, Transport.CAR)
                .metres();
    }

    @Test
    void roads_are_ready_and_say_so() {
        assertThat(roads.state().kind()).isEqualTo(RoadState.Kind.READY);
        assertThat(roads.state().extract()).contains("town.osm");
    }

    @ParameterizedTest
    @EnumSource(
            value = Transport.class,
            names = {"CAR", "BICYCLE", "ON_FOOT"})
    void a_road_is_longer_than_the_straight_line_and_no_estimate(Transport by) {
        Trip trip = trip(SQUARE, CHURCH, by);

        assertThat(trip.estimated()).isFalse();
        assertThat((double) trip.metres()).isGreaterThan(1.2 * straightMetres(SQUARE, CHURCH));
        assertThat(trip.minutes()).isPositive();
    }

    @Test
    void who_walks_takes_longer_than_who_drives() {
        assertThat(trip(SQUARE, CHURCH, Transport.ON_FOOT).minutes())
                .isGreaterThan(trip(SQUARE, CHURCH, Transport.BICYCLE).minutes());
        assertThat(trip(SQUARE, CHURCH, Transport.BICYCLE).minutes())
                .isGreaterThan(trip(SQUARE, CHURCH, Transport.CAR).minutes());
    }

    @Test
    void a_one_way_street_makes_the_way_back_longer_by_car_and_not_on_foot() {
        assertThat(trip(FARM, SQUARE, Transport.CAR).metres())
                .isGreaterThan(trip(SQUARE, FARM, Transport.CAR).metres() + 1000);
        assertThat(trip(FARM, SQUARE, Transport.ON_FOOT).metres())
                .isEqualTo(trip(SQUARE, FARM, Transport.ON_FOOT).metres());
    }

    @Test
    void a_turn_that_is_forbidden_sends_a_car_around_the_block_and_nobody_on_foot() {
        assertThat(trip(FARM, NORTH_GATE, Transport.CAR).metres())
                .isGreaterThan(trip(FARM, SQUARE, Transport.CAR).metres()
                        + trip(SQUARE, NORTH_GATE, Transport.CAR).metres()
                        + 250);
        assertThat(trip(FARM, NORTH_GATE, Transport.ON_FOOT).metres())
                .isLessThanOrEqualTo(trip(FARM, SQUARE, Transport.ON_FOOT).metres()
                        + trip(SQUARE, NORTH_GATE, Transport.ON_FOOT).metres());
    }

    @Test
    void places_that_are_all_off_the_network_are_estimated() {
        Place overseas = new Place(0, 0);
        Place pole = new Place(90, 180);
        Ways none = roads.ways(Map.of(Transport.CAR, new LinkedHashSet<>(List.of(PEAK, overseas, pole))));

        assertThat(none.between(PEAK, overseas, Transport.CAR)).isEmpty();
        assertThat(none.between(pole, PEAK, Transport.CAR)).isEmpty();
        assertThat(roads.ways(Map.of(Transport.CAR, Set.of())).between(PEAK, pole, Transport.CAR))
                .isEmpty();
    }

    @Test
    void a_place_off_the_network_is_estimated() {
        assertThat(trip(SQUARE, PEAK, Transport.CAR)).isEqualTo(ESTIMATE.between(SQUARE, PEAK, Transport.CAR));
        assertThat(trip(PEAK, SQUARE, Transport.CAR).estimated()).isTrue();
    }

    @Test
    void an_island_is_estimated_from_outside_and_has_roads_of_its_own() {
        assertThat(trip(SQUARE, ISLAND, Transport.CAR).estimated()).isTrue();
        assertThat(trip(ISLAND, SQUARE, Transport.CAR).estimated()).isTrue();
        assertThat(trip(ISLAND, ISLAND_PORT, Transport.CAR).estimated()).isFalse();
    }

    @Test
    void transit_stays_an_estimate() {
        assertThat(trip(SQUARE, CHURCH, Transport.TRANSIT))
                .isEqualTo(ESTIMATE.between(SQUARE, CHURCH, Transport.TRANSIT));
    }

    @Test
    void a_house_off_the_road_is_walked_to() {
        Place house = new Place(CHURCH.latitude() + 0.004, CHURCH.longitude());
        Ways withHouse = roads.ways(Map.of(Transport.CAR, Set.of(CHURCH, house)));

        assertThat(withHouse.between(CHURCH, house, Transport.CAR))
                .hasValueSatisfying(way -> assertThat(way.metres()).isBetween(430, 460))
                .hasValueSatisfying(way -> assertThat(way.seconds()).isBetween(340, 370));
    }

    @Test
    void to_stay_takes_no_time() {
        assertThat(ways.between(SCHOOL, SCHOOL, Transport.CAR)).contains(new Ways.Way(0, 0));
    }

    @Test
    void one_thread_finds_the_same_ways_as_two() throws IOException {
        Roads alone = new Roads(Settings.of(SmallTown.writtenTo(folder), folder.resolve("other"))
                .threads(1));
        alone.open().join();

        assertThat(everyWay(ways(alone))).isEqualTo(everyWay(ways)).isNotEmpty();
        alone.close();
    }

    private static List<Optional<Ways.Way>> everyWay(Ways of) {
        return PLACES.stream()
                .flatMap(from -> PLACES.stream().map(to -> of.between(from, to, Transport.CAR)))
                .toList();
    }
}
