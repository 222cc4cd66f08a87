package health.homeward.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.homeward.routing.vrptw.Square;
import health.homeward.routing.vrptw.VrptwInstance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way on a folder of one instance. */
class BenchTest {
    @TempDir
    Path folder;

    @BeforeEach
    void lay_out() throws IOException {
        Path vrptw = Files.createDirectories(folder.resolve("data/vrptw"));
        Files.writeString(vrptw.resolve("square.txt"), resource("/square.txt"));
        Files.writeString(vrptw.resolve("best.tsv"), "instance\tbest\toptimal\nsquare\t18.0\t1\n");
    }

    @Test
    void every_solution_is_judged_told_and_written() throws Exception {
        Settings settings =
                settings("DATA", "data", "SECONDS", "0.1", "SEEDS", "2", "PEERS", "none", "SOLUTIONS", "out");
        Data data = Data.read(settings);

        List<Run> runs = runs(data.families().getFirst(), settings);

        assertThat(runs).hasSize(2).allSatisfy(run -> {
            assertThat(run.gap()).isZero();
            assertThat(run.used()).isPositive();
        });
        var written = new ObjectMapper()
                .readTree(folder.resolve("out/vrptw/square/homeward-0.1s-seed2.json")
                        .toFile());
        assertThat(written.get("routes")).hasSize(2);
    }

    @Test
    void the_page_and_the_picture_show_the_gaps() throws Exception {
        Settings settings = settings("DATA", "data", "SECONDS", "0.1", "SEEDS", "2", "PEERS", "none");
        Results results = new Results(runs(Data.read(settings).families().getFirst(), settings));

        new Page(List.of(results), List.of(Gate.of("x", 0, 1)), "").write(folder.resolve("docs"));

        assertThat(folder.resolve("docs/performance.md"))
                .content()
                .containsPattern("\\| square +\\| 3 +\\| 18\\.0 +\\| 0\\.1 +\\| 0\\.00 \\(0\\.00\\)")
                .contains("| x | 0.000 | 1 | PASS |");
        var picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("docs/routing.svg").toFile());
        assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("square, 0.1 s, homeward: 0.00 %");
    }

    @Test
    void what_is_better_than_the_best_known_stands_left_of_nothing() {
        VrptwInstance square = Square.instance();
        Run better = new Run("vrptw", square, 1, "homeward", 1, new Verdict(17, List.of()), 1);
        Run worse = new Run("vrptw", square, 1, "slow", 1, new Verdict(19, List.of()), 1);

        String picture = new Picture(List.of(new Results(List.of(better, worse)))).svg();

        double nothing = at("<line x1=\"([\\d.]+)\"[^>]*stroke=\"#7b8d96\"", picture);
        assertThat(at("cx=\"([\\d.]+)\"[^>]*><title>square, 1 s, homeward", picture))
                .isLessThan(nothing);
        assertThat(at("cx=\"([\\d.]+)\"[^>]*><title>square, 1 s, slow", picture))
                .isGreaterThan(nothing);
    }

    private static double at(String pattern, String picture) {
        Matcher found = Pattern.compile(pattern).matcher(picture);
        assertThat(found.find()).isTrue();
        return Double.parseDouble(found.group(1));
    }

    @Test
    void a_folder_that_is_absent_is_named() throws IOException {
        Data nothing = Data.read(settings("DATA", "nowhere", "ONLY", "R104"));
        Data half = Data.read(settings("DATA", "data"));

        assertThat(nothing.families()).isEmpty();
        assertThat(nothing.leftOut()).hasSize(2);
        assertThat(half.leftOut())
                .singleElement()
                .asString()
                .startsWith("hhcrsp is left out: there is no folder ")
                .endsWith("hhcrsp (DATA=... names another)");
    }

    @Test
    void an_instance_that_nobody_knows_is_refused() {
        assertThatThrownBy(() -> Data.read(settings("DATA", "data", "ONLY", "square,circle")))
                .hasMessage("ONLY: no instance is called circle");
    }

    private static <I extends Instance, S> List<Run> runs(Family<I, S> family, Settings settings) {
        return new Contest<>(family, settings, 0.1, _ -> {}).play();
    }

    private Settings settings(String... pairs) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            boolean isFolder = List.of("DATA", "SOLUTIONS").contains(pairs[i]);
            given.put(pairs[i], isFolder ? folder.resolve(pairs[i + 1]).toString() : pairs[i + 1]);
        }
        return Settings.of(given, Data.PEERS);
    }

    private static String resource(String name) throws IOException {
        try (var text = BenchTest.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes());
        }
    }
}
