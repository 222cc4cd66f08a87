package health.homeward.routing.hhcrsp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.homeward.routing.Family;
import health.homeward.routing.Solver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The folder hhcrsp: instances as JSON, packed or not, at any depth; their best published values in best.md. */
public final class HhcrspFamily {
    public static final String NAME = "hhcrsp";

    private static final String TOY = "toy.json";

    private HhcrspFamily() {}

    public static Family<HhcrspInstance, HhcrspSolution> read(
            Path folder, List<Solver<HhcrspInstance, HhcrspSolution>> solvers) throws IOException {
        Map<String, Double> best = best(folder.resolve("best.md"));
        try (Stream<Path> files = Files.walk(folder)) {
            List<HhcrspInstance> instances = files.filter(HhcrspFamily::instance)
                    .sorted()
                    .map(file -> read(file, best))
                    .toList();
            return new Family<>(
                    NAME, instances, HhcrspChecker::check, HhcrspSolution::json, solvers, List.of(10.0, 60.0), 3);
        }
    }

    private static boolean instance(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith(".json") || name.endsWith(".json.gz")) && !name.equals(TOY);
    }

    private static HhcrspInstance read(Path file, Map<String, Double> best) {
        String name = file.getFileName().toString().replaceFirst("\\.json(\\.gz)?$", "");
        Double known = best.get(name);
        try {
            return HhcrspFile.read(name, json(file), known == null ? OptionalDouble.empty() : OptionalDouble.of(known));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream content = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new ObjectMapper().readTree(content);
        }
    }

    /** A table whose first column is the instance's file and whose last is the cost. */
    private static Map<String, Double> best(Path file) throws IOException {
        Map<String, Double> best = new HashMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] columns = line.split("\\|");
                if (columns.length > 2 && number(columns)) {
                    best.put(
                            columns[1].trim().replaceFirst("\\.json$", ""),
                            Double.parseDouble(columns[columns.length - 1].trim()));
                }
            }
        }
        return best;
    }

    private static boolean number(String[] columns) {
        return columns[columns.length - 1].trim().matches("\\d+(\\.\\d+)?");
    }
}
