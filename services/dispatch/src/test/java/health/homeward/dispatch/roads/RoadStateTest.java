package health.homeward.dispatch.roads;

import static health.homeward.dispatch.domain.planning.RegionSamples.region;
import static health.homeward.dispatch.domain.planning.RegionSamples.therapist;
import static health.homeward.dispatch.domain.planning.RegionSamples.visit;
import static health.homeward.dispatch.roads.SmallTown.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.dispatch.domain.check.PlanChecker;
import health.homeward.dispatch.domain.planning.GreatCircleTravel;
import health.homeward.dispatch.domain.planning.InsertionPlanner;
import health.homeward.dispatch.domain.planning.Plan;
import health.homeward.dispatch.domain.planning.Preferences;
import health.homeward.dispatch.domain.planning.Region;
import health.homeward.dispatch.domain.planning.TravelSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the extract is, the state says it and planning goes on. */
class RoadStateTest {

    @TempDir
    private Path folder;

    private Roads opened(Optional<Path> extract) {
        Roads roads = new Roads(new Settings(extract, Optional.of(folder.resolve("cache")), 2, 2000));
        roads.open().join();
        return roads;
    }

    private static void assertEstimated(Roads roads) {
        Plan plan = planned(roads);
        assertThat(plan.placed())
                .hasSize(2)
                .allMatch(placed -> placed.slot().trip().estimated());
    }

    private static Plan planned(Roads roads) {
        Region bare = region(List.of(therapist(1)), visit(10, SQUARE), visit(11, FARM));
        Region region = bare.with(roads.ways(bare.placesByTransport()));
        Plan plan =
                new InsertionPlanner(new GreatCircleTravel(TravelSettings.DEFAULT), Preferences.DEFAULT).plan(region);
        assertThat(new PlanChecker(TravelSettings.DEFAULT).violations(region, plan))
                .isEmpty();
        return plan;
    }

    @Test
    void without_an_extract_there_are_no_roads() {
        Roads roads = opened(Optional.empty());

        assertThat(roads.state().kind()).isEqualTo(RoadState.Kind.NONE);
        assertEstimated(roads);
    }

    @Test
    void a_missing_extract_is_unusable() {
        Roads roads = opened(Optional.of(folder.resolve("nowhere.osm.pbf")));

        assertThat(roads.state()).isEqualTo(RoadState.unusable("nowhere.osm.pbf", "There is no such extract."));
        assertEstimated(roads);
    }

    @Test
    void a_corrupt_extract_is_unusable_and_leaves_nothing_behind() throws IOException {
        Path extract = Files.write(folder.resolve("corrupt.osm.pbf"), new byte[] {0, 0, 0, 9, 1, 2, 3, 4, 5, 6, 7});
        Roads roads = opened(Optional.of(extract));

        assertThat(roads.state().kind()).isEqualTo(RoadState.Kind.UNUSABLE);
        assertThat(roads.state().sentence()).startsWith("The extract cannot be imported (");
        assertThat(folder.resolve("cache")).isDirectoryNotContaining("glob:**/unfinished*");
        assertEstimated(roads);
    }

    @Test
    void an_extract_that_is_cut_off_is_unusable() throws IOException {
        Path whole = SmallTown.writtenTo(folder);
        String text = Files.readString(whole);
        Path cut = Files.writeString(folder.resolve("cut.osm"), text.substring(0, text.length() / 2));
        Roads roads = opened(Optional.of(cut));

        assertThat(roads.state().kind()).isEqualTo(RoadState.Kind.UNUSABLE);
        assertEstimated(roads);
    }

    @Test
    void an_extract_without_roads_is_unusable() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.osm"), "<?xml version='1.0'?><osm version='0.6'></osm>");
        Roads roads = opened(Optional.of(empty));

        assertThat(roads.state().kind()).isEqualTo(RoadState.Kind.UNUSABLE);
        assertEstimated(roads);
    }

    @Test
    void a_folder_in_place_of_the_extract_is_unusable() {
        assertThat(opened(Optional.of(folder)).state().kind()).isEqualTo(RoadState.Kind.UNUSABLE);
    }

    @Test
    void roads_that_are_closed_look_nothing_up() throws IOException {
        Roads roads = opened(Optional.of(SmallTown.writtenTo(folder)));
        roads.close();

        assertEstimated(roads);
    }

    @Test
    void health_tells_the_state_and_is_never_down() {
        HealthCheckResponse response = new RoadsHealth(opened(Optional.of(folder.resolve("nowhere.osm.pbf")))).call();

        assertThat(response.getName()).isEqualTo("roads");
        assertThat(response.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(response.getData().orElseThrow())
                .containsEntry("extract", "nowhere.osm.pbf")
                .containsEntry("state", "UNUSABLE")
                .containsEntry("sentence", "There is no such extract. Every way is estimated.");
    }
}
