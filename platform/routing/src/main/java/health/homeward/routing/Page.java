package health.homeward.routing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What a run leaves to read: its section of the document of measurements, and a picture. */
record Page(List<Results> families, List<Gate> gates, String left) {
    private static final Section SECTION = new Section("routing");
    private static final String DOCUMENT = "performance.md";
    private static final String PICTURE = "routing.svg";

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path document = folder.resolve(DOCUMENT);
        String before = Files.exists(document) ? Files.readString(document) : "# Performance: what was measured\n";
        Files.writeString(document, SECTION.replacedIn(before, markdown()));
        Files.writeString(folder.resolve(PICTURE), new Picture(families).svg());
    }

    String markdown() {
        return """
                ## Routes, beside other libraries

                `make bench-routing`. Gap to the best known value in per cent: mean over the seeds, and the worst seed. Every solver has
                the same processor time of its one searching thread, after a warm-up; what compiles code and collects garbage is counted for
                nobody. An independent checker recomputes each solution from the instance; `invalid` means that rules are broken or nothing was found.
                OR-Tools: guided local search from parallel cheapest insertion and from the cheapest path, half of the time each (it knows no seed and
                runs once). jsprit: its own large neighbourhood search, its threshold paced by time. Timefold (community): cheapest insertion, late
                acceptance with list change, swap and 2-opt moves, score computed by hand; nearby selection is not in that edition. OR-Tools and
                jsprit cannot state hhcrsp's synchronised services with tardiness. Gates of kind `better-than-…-exceptions` count the instances
                and budgets on which ours was not better on average; where ours always reaches the best known value, nobody can be.

                ![Gaps by instance and solver](%s)

                %s
                %s
                | Gate | Value | Target | |
                |---|---|---|---|
                %s
                """.formatted(PICTURE, tables(), left.isEmpty() ? "" : left + "\n", lines());
    }

    private String tables() {
        return families.stream()
                .filter(results -> !results.runs().isEmpty())
                .map(results -> "**%s**\n\n%s%s"
                        .formatted(
                                results.runs().getFirst().family(),
                                new Table(results).markdown(),
                                new Table(results)
                                        .overtime()
                                        .map(text -> "\n" + text + "\n")
                                        .orElse("")))
                .collect(Collectors.joining("\n"));
    }

    private String lines() {
        return gates.stream()
                .map(gate ->
                        "| %s | %s | %s | %s |".formatted(gate.name(), gate.value(), gate.target(), gate.outcome()))
                .collect(Collectors.joining("\n"));
    }
}
