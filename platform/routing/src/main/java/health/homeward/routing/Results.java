package health.homeward.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All runs of a bench, asked by instance, budget and solver. */
public record Results(List<Run> runs) {
    private record Key(String family, String instance, double budget, String solver) {
        static Key of(Run run) {
            return new Key(run.family(), run.instance().name(), run.budget(), run.solver());
        }
    }

    public Results {
        runs = List.copyOf(runs);
    }

    public Results of(String family) {
        return new Results(
                runs.stream().filter(run -> run.family().equals(family)).toList());
    }

    /** By size, name and budget; solvers in the order in which they ran. */
    public List<Cell> cells() {
        Map<Key, List<Run>> grouped = new LinkedHashMap<>();
        runs.forEach(run ->
                grouped.computeIfAbsent(Key.of(run), _ -> new ArrayList<>()).add(run));
        return grouped.values().stream()
                .map(Cell::new)
                .sorted(Comparator.comparingInt((Cell cell) -> cell.instance().size())
                        .thenComparing(cell -> cell.instance().name())
                        .thenComparingDouble(Cell::budget))
                .toList();
    }

    public Optional<Cell> cell(Instance instance, double budget, String solver) {
        return cells().stream()
                .filter(cell -> cell.instance().name().equals(instance.name())
                        && cell.budget() == budget
                        && cell.solver().equals(solver))
                .findFirst();
    }

    public List<String> solvers() {
        return runs.stream().map(Run::solver).distinct().toList();
    }

    public List<Double> budgets() {
        return runs.stream().map(Run::budget).distinct().sorted().toList();
    }
}
