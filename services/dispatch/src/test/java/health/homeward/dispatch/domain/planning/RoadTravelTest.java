package health.homeward.dispatch.domain.planning;

import static health.homeward.dispatch.domain.planning.RegionSamples.CAPITAL;
import static health.homeward.dispatch.domain.planning.RegionSamples.ENCAMP;
import static health.homeward.dispatch.domain.planning.RegionSamples.ESCALDES;
import static health.homeward.dispatch.domain.planning.RegionSamples.homeless;
import static health.homeward.dispatch.domain.planning.RegionSamples.id;
import static health.homeward.dispatch.domain.planning.RegionSamples.region;
import static health.homeward.dispatch.domain.planning.RegionSamples.therapist;
import static health.homeward.dispatch.domain.planning.RegionSamples.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.homeward.dispatch.domain.team.Transport;
import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.Slot.Trip;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoadTravelTest {

    private static final Travel ESTIMATE = new GreatCircleTravel(TravelSettings.DEFAULT);
    private static final int[][] SECONDS = {{0, 601}, {-1, 0}};
    private static final int[][] METRES = {{0, 7300}, {-1, 0}};
    private static final Ways WAYS =
            new Ways(Map.of(Transport.CAR, new Ways.Table(List.of(CAPITAL, ENCAMP), SECONDS, METRES)));

    private final Travel travel = new RoadTravel(WAYS, ESTIMATE);

    @Test
    void a_known_road_takes_whole_minutes_rounded_up_and_is_no_estimate() {
        assertThat(travel.between(CAPITAL, ENCAMP, Transport.CAR)).isEqualTo(new Trip(11, 7300, false));
        assertThat(travel.between(CAPITAL, CAPITAL, Transport.CAR)).isEqualTo(new Trip(0, 0, false));
    }

    @Test
    void a_way_that_is_not_there_another_place_and_another_transport_are_estimated() {
        assertThat(travel.between(ENCAMP, CAPITAL, Transport.CAR))
                .isEqualTo(ESTIMATE.between(ENCAMP, CAPITAL, Transport.CAR));
        assertThat(travel.between(CAPITAL, ESCALDES, Transport.CAR).estimated()).isTrue();
        assertThat(travel.between(ESCALDES, CAPITAL, Transport.CAR).estimated()).isTrue();
        assertThat(travel.between(CAPITAL, ENCAMP, Transport.BICYCLE).estimated())
                .isTrue();
    }

    @Test
    void a_table_is_frozen_when_it_is_made() {
        int[][] seconds = {{0}};
        Ways ways = new Ways(Map.of(Transport.CAR, new Ways.Table(List.of(CAPITAL), seconds, seconds)));
        seconds[0][0] = 99;

        assertThat(ways.between(CAPITAL, CAPITAL, Transport.CAR)).contains(new Ways.Way(0, 0));
    }

    @Test
    void a_table_has_one_row_for_each_place() {
        assertThatThrownBy(() -> new Ways.Table(List.of(CAPITAL), SECONDS, METRES))
                .hasMessageContaining("one row for each");
        assertThatThrownBy(() -> new Ways.Table(List.of(CAPITAL, CAPITAL), SECONDS, METRES))
                .hasMessageContaining("each place once");
    }

    @Test
    void a_plan_tells_for_each_way_whether_it_is_an_estimate() {
        Region region = region(List.of(therapist(1)), visit(10, ENCAMP)).with(WAYS);
        Slot slot = new InsertionPlanner(ESTIMATE, Preferences.DEFAULT)
                .plan(region)
                .placed()
                .getFirst()
                .slot();

        assertThat(slot.trip()).isEqualTo(new Trip(11, 7300, false));
    }

    @Test
    void an_alternative_goes_by_the_regions_roads_too() {
        Region region = region(List.of(therapist(1)), visit(10, ENCAMP)).with(WAYS);

        assertThat(new Alternatives(ESTIMATE, Preferences.DEFAULT).best(region, id(10), 1))
                .extracting(offer -> offer.slot().trip())
                .containsExactly(new Trip(11, 7300, false));
    }

    @Test
    void a_region_names_its_homes_and_bases_by_the_transports_in_use() {
        Region region = region(List.of(therapist(1)), visit(10, ENCAMP), homeless(visit(11, ESCALDES)));

        assertThat(region.placesByTransport()).isEqualTo(Map.of(Transport.CAR, Set.of(CAPITAL, ENCAMP)));
    }
}
