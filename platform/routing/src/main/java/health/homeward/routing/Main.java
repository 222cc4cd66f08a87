package health.homeward.routing;

import health.homeward.routing.vrptw.OurRoutes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Solves public instances with our search and with its peers, and prints how far each is from the best known values. */
public final class Main {
    private static final double WARM_UP = 3;

    private final Settings settings;
    private final Data data;
    private int ended;

    private Main(Settings settings, Data data) {
        this.settings = settings;
        this.data = data;
    }

    /**
     * @param args where the documents are, where the page of a narrowed run is written, and settings such as SEEDS=3. They do not come
     *     from the environment, because bash keeps its own clock in SECONDS
     */
    public static void main(String[] args) throws IOException {
        Main bench;
        try {
            Settings settings = Settings.of(named(args), Data.PEERS);
            bench = new Main(settings, Data.read(settings));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        System.exit(bench.run(Path.of(args[0]), Path.of(args[1])) ? 0 : 1);
    }

    private static Map<String, String> named(String[] args) {
        return Arrays.stream(args)
                .skip(2)
                .map(arg -> arg.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    }

    private boolean run(Path documents, Path elsewhere) throws IOException {
        data.leftOut().forEach(System.out::println);
        if (data.families().isEmpty()) {
            System.out.println("Nothing was measured, so no gate is judged.");
            return true;
        }
        List<Results> results = new ArrayList<>();
        data.families().forEach(family -> results.add(new Results(play(family))));
        List<Gate> gates = gates(results);
        print(results);
        boolean whole = settings.whole(Data.PEERS) && data.leftOut().isEmpty();
        Path folder = whole ? documents : elsewhere;
        new Page(results, gates, String.join("\n", notes())).write(folder);
        System.out.println("Written: %s and routing.svg%s"
                .formatted(
                        folder.resolve("performance.md"),
                        whole ? "" : " (a narrowed run leaves the project's documents as they are)"));
        gates.forEach(System.out::println);
        return gates.stream().noneMatch(Gate::failed);
    }

    private <I extends Instance, S> List<Run> play(Family<I, S> family) {
        return new Contest<>(family, settings, WARM_UP, this::ended).play();
    }

    private synchronized void ended(Run run) {
        System.out.println(String.format(
                Locale.ROOT,
                "%4d  %-8s %-24s %4s s  seed %-3d %-9s %12.3f  %s",
                ++ended,
                run.family(),
                run.instance().shortName(),
                Figures.seconds(run.budget()),
                run.seed(),
                run.solver(),
                run.verdict().cost(),
                outcome(run)));
    }

    private List<Gate> gates(List<Results> results) {
        Results all =
                new Results(results.stream().flatMap(one -> one.runs().stream()).toList());
        Gates gates = new Gates(all, settings::asksFor);
        List<Gate> lines = new ArrayList<>();
        data.families().forEach(family -> lines.addAll(gates.of(family, Data.peersOf(family))));
        return lines;
    }

    private void print(List<Results> results) {
        for (Results one : results) {
            if (!one.runs().isEmpty()) {
                Table table = new Table(one);
                System.out.println("\n" + table.markdown());
                table.overtime().ifPresent(System.out::println);
            }
        }
        unsolved().forEach(System.out::println);
    }

    private List<String> notes() {
        return Stream.concat(data.leftOut().stream(), unsolved()).toList();
    }

    private Stream<String> unsolved() {
        return data.families().stream()
                .filter(family -> family.solvers().stream()
                        .noneMatch(solver -> solver.name().equals(OurRoutes.NAME)))
                .filter(family -> family.instances().stream().anyMatch(settings::asksFor))
                .map(family -> "%s: our search does not solve it yet.".formatted(family.name()));
    }

    private static String outcome(Run run) {
        if (!run.verdict().valid()) {
            return "invalid: " + run.verdict().faults().getFirst();
        }
        return run.instance().best().isPresent() ? Figures.gap(run.gap()) + " %" : "no best value is known";
    }
}
