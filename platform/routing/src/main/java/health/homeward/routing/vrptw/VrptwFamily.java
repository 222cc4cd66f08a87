package health.homeward.routing.vrptw;

import health.homeward.routing.Family;
import health.homeward.routing.Solver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The folder vrptw: instances as text, their best known values in best.tsv. */
public final class VrptwFamily {
    public static final String NAME = "vrptw";

    private VrptwFamily() {}

    public static Family<VrptwInstance, VrptwSolution> read(
            Path folder, List<Solver<VrptwInstance, VrptwSolution>> solvers) throws IOException {
        Map<String, Double> best = best(folder.resolve("best.tsv"));
        try (Stream<Path> files = Files.list(folder)) {
            List<VrptwInstance> instances = files.filter(
                            file -> file.toString().toLowerCase().endsWith(".txt"))
                    .sorted()
                    .map(file -> instance(file, best))
                    .toList();
            return new Family<>(
                    NAME, instances, VrptwChecker::check, VrptwSolution::json, solvers, List.of(10.0, 30.0), 5);
        }
    }

    private static VrptwInstance instance(Path file, Map<String, Double> best) {
        String name = file.getFileName().toString().replaceFirst("(?i)\\.txt$", "");
        Double known = best.get(name);
        try {
            return SolomonFile.read(
                    name, Files.readAllLines(file), known == null ? OptionalDouble.empty() : OptionalDouble.of(known));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Double> best(Path file) throws IOException {
        Map<String, Double> best = new HashMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] columns = line.split("\t");
                if (columns.length > 1 && !columns[0].equals("instance")) {
                    best.put(columns[0], Double.parseDouble(columns[1]));
                }
            }
        }
        return best;
    }
}
