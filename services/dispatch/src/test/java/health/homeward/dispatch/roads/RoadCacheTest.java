package health.homeward.dispatch.roads;

import static health.homeward.dispatch.roads.SmallTown.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.planning.Ways;
import health.homeward.dispatch.domain.team.Transport;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was searched once is not searched again, counted in ways and not in time. */
class RoadCacheTest {

    private static final List<Place> FOUR = List.of(SQUARE, CHURCH, SCHOOL, FARM);

    @TempDir
    private Path folder;

    private Settings settings;

    @BeforeEach
    void town() throws IOException {
        settings = Settings.of(SmallTown.writtenTo(folder), folder.resolve("cache"));
    }

    private Roads opened() {
        Roads roads = new Roads(settings);
        roads.open().join();
        return roads;
    }

    private static Ways byCar(Roads roads, List<Place> places) {
        return roads.ways(Map.of(Transport.CAR, new LinkedHashSet<>(places)));
    }

    private long computedByAStartThatAsksFor(List<Place> places) {
        Roads roads = opened();
        byCar(roads, places);
        long computed = roads.waysComputed();
        roads.close();
        return computed;
    }

    private Path made(String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
            return all.filter(path -> path.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void after_a_restart_nothing_is_searched_again() {
        assertThat(computedByAStartThatAsksFor(FOUR)).isEqualTo(16);
        assertThat(computedByAStartThatAsksFor(FOUR)).isZero();
    }

    @Test
    void the_kept_ways_are_those_that_were_found() {
        Roads first = opened();
        Ways found = byCar(first, FOUR);
        first.close();
        Roads second = opened();

        assertThat(byCar(second, FOUR).between(FARM, CHURCH, Transport.CAR))
                .isPresent()
                .isEqualTo(found.between(FARM, CHURCH, Transport.CAR));
        second.close();
    }

    @Test
    void only_the_ways_of_a_new_place_are_searched() {
        computedByAStartThatAsksFor(FOUR.subList(0, 3));

        assertThat(computedByAStartThatAsksFor(FOUR)).isEqualTo(3 + 3 + 1);
    }

    @Test
    void a_damaged_file_of_ways_is_thrown_away() throws IOException {
        computedByAStartThatAsksFor(FOUR);
        Path ways = made("car.ways");
        byte[] bytes = Files.readAllBytes(ways);
        bytes[bytes.length / 2] ^= 1;
        Files.write(ways, bytes);

        assertThat(computedByAStartThatAsksFor(FOUR)).isEqualTo(16);
        assertThat(computedByAStartThatAsksFor(FOUR)).isZero();
    }

    @Test
    void a_file_of_ways_that_ends_early_is_thrown_away() throws IOException {
        computedByAStartThatAsksFor(FOUR);
        byte[] bytes = Files.readAllBytes(made("car.ways"));
        Files.write(made("car.ways"), Arrays.copyOf(bytes, bytes.length - 3));

        assertThat(computedByAStartThatAsksFor(FOUR)).isEqualTo(16);
    }

    @Test
    void a_damaged_network_is_made_anew() throws IOException {
        computedByAStartThatAsksFor(FOUR);
        Files.write(made("edges"), new byte[] {1, 2, 3});

        Roads roads = opened();

        assertThat(roads.state().kind()).isEqualTo(RoadState.Kind.READY);
        assertThat(byCar(roads, FOUR).between(FARM, CHURCH, Transport.CAR)).isPresent();
        roads.close();
    }

    @Test
    void another_extract_under_the_same_name_has_a_cache_of_its_own() throws IOException {
        computedByAStartThatAsksFor(FOUR);
        Path extract = folder.resolve("town.osm");
        Files.writeString(extract, Files.readString(extract).replace("residential", "service"));

        assertThat(computedByAStartThatAsksFor(FOUR)).isEqualTo(16);
    }

    @Test
    void of_too_many_places_the_first_are_looked_up() {
        settings = settings.mostPlaces(2);
        Roads roads = opened();
        Ways ways = byCar(roads, List.of(SQUARE, CHURCH, SCHOOL));

        assertThat(ways.between(SQUARE, CHURCH, Transport.CAR)).isPresent();
        assertThat(ways.between(SQUARE, SCHOOL, Transport.CAR)).isEmpty();
        roads.close();
    }

    @Test
    void when_the_bound_would_be_passed_the_cache_is_begun_anew() {
        settings = settings.mostPlaces(3);
        Roads roads = opened();
        byCar(roads, List.of(SQUARE, CHURCH));
        byCar(roads, List.of(SCHOOL, FARM));
        byCar(roads, List.of(SCHOOL, FARM));

        assertThat(roads.waysComputed()).isEqualTo(8);
        roads.close();
        assertThat(computedByAStartThatAsksFor(List.of(SCHOOL, FARM))).isZero();
        assertThat(computedByAStartThatAsksFor(List.of(SQUARE, CHURCH))).isEqualTo(4);
    }

    @Test
    void a_second_process_on_the_same_folder_reads_and_leaves_the_file_alone() throws IOException {
        Roads writer = opened();
        byCar(writer, FOUR.subList(0, 2));
        long size = Files.size(made("car.ways"));
        Roads reader = opened();

        assertThat(byCar(reader, FOUR).between(FARM, CHURCH, Transport.CAR)).isPresent();
        assertThat(Files.size(made("car.ways"))).isEqualTo(size);
        reader.close();
        writer.close();
    }

    @Test
    void no_file_of_ways_holds_a_coordinate() throws IOException {
        computedByAStartThatAsksFor(FOUR);
        byte[] kept = Files.readAllBytes(made("car.ways"));
        byte[] latitude =
                ByteBuffer.allocate(Double.BYTES).putDouble(CHURCH.latitude()).array();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .isNotEmpty()
                .doesNotContain(new String(latitude, StandardCharsets.ISO_8859_1));
    }

    @Test
    void nobody_but_the_owner_may_look_into_the_cache() throws IOException {
        computedByAStartThatAsksFor(FOUR);

        assertThat(Files.getPosixFilePermissions(made("car.ways").getParent()))
                .extracting(Enum::name)
                .containsExactlyInAnyOrderElementsOf(Set.of("OWNER_READ", "OWNER_WRITE", "OWNER_EXECUTE"));
    }
}
