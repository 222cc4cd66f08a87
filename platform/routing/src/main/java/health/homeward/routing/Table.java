package health.homeward.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gaps side by side: a row for an instance and a budget, a column for a solver. */
record Table(Results results) {
    private record Key(Instance instance, double budget) {}

    /** As Markdown, which reads well on a terminal too. */
    String markdown() {
        List<String> solvers = results.solvers();
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads(solvers));
        results.cells().stream()
                .map(cell -> new Key(cell.instance(), cell.budget()))
                .distinct()
                .forEach(key -> rows.add(row(key.instance(), key.budget(), solvers)));
        results.budgets().forEach(budget -> rows.add(means(budget, solvers)));
        return aligned(rows);
    }

    private static List<String> heads(List<String> solvers) {
        List<String> heads = new ArrayList<>(List.of("Instance", "Size", "Best known", "CPU-s"));
        solvers.forEach(solver -> heads.add(solver + ": mean % (worst)"));
        return heads;
    }

    private List<String> row(Instance instance, double budget, List<String> solvers) {
        List<String> row = new ArrayList<>(List.of(
                instance.shortName(),
                String.valueOf(instance.size()),
                instance.best().isPresent()
                        ? String.format(Locale.ROOT, "%.1f", instance.best().getAsDouble())
                        : "unknown",
                Figures.seconds(budget)));
        solvers.forEach(solver ->
                row.add(results.cell(instance, budget, solver).map(Table::gaps).orElse("")));
        return row;
    }

    private static String gaps(Cell cell) {
        if (cell.instance().best().isEmpty()) {
            return cell.valid() ? "costs " + Figures.number(cell.meanCost()) : "invalid";
        }
        return cell.runs().size() == 1
                ? Figures.gap(cell.meanGap())
                : "%s (%s)".formatted(Figures.gap(cell.meanGap()), Figures.gap(cell.worstGap()));
    }

    private List<String> means(double budget, List<String> solvers) {
        List<String> row = new ArrayList<>(List.of("**mean**", "", "", Figures.seconds(budget)));
        solvers.forEach(solver -> row.add(mean(budget, solver)));
        return row;
    }

    private String mean(double budget, String solver) {
        List<Cell> cells = results.cells().stream()
                .filter(cell -> cell.budget() == budget && cell.solver().equals(solver))
                .filter(cell -> cell.instance().best().isPresent())
                .toList();
        List<Cell> valid = cells.stream().filter(Cell::valid).toList();
        if (valid.isEmpty()) {
            return "";
        }
        String mean = "%s (%s)"
                .formatted(
                        Figures.gap(valid.stream()
                                .mapToDouble(Cell::meanGap)
                                .average()
                                .orElseThrow()),
                        Figures.gap(
                                valid.stream().mapToDouble(Cell::worstGap).max().orElseThrow()));
        return valid.size() == cells.size() ? mean : mean + " of %d valid".formatted(valid.size());
    }

    private static String aligned(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            int at = column;
            widths.add(rows.stream().mapToInt(row -> row.get(at).length()).max().orElseThrow());
        }
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row, widths)));
        lines.add(1, widths.stream().map(width -> "-".repeat(width + 2)).collect(Collectors.joining("|", "|", "|")));
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder("|");
        for (int column = 0; column < row.size(); column++) {
            line.append(" %%-%ds |".formatted(widths.get(column)).formatted(row.get(column)));
        }
        return line.toString();
    }

    /** Who went on for longer than was allowed, which is to its advantage. */
    Optional<String> overtime() {
        String late = results.runs().stream()
                .filter(run -> run.used() > 1.1 * run.budget() + 0.1)
                .map(run -> "%s on %s: %s of %s s"
                        .formatted(
                                run.solver(),
                                run.instance().shortName(),
                                String.format(Locale.ROOT, "%.1f", run.used()),
                                Figures.seconds(run.budget())))
                .distinct()
                .collect(Collectors.joining("; "));
        return late.isEmpty() ? Optional.empty() : Optional.of("Took more than it was given: " + late + ".");
    }
}
