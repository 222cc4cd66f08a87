package health.homeward.routing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a bench is asked for.
 *
 * @param data      folder of the instances, with vrptw and hhcrsp in it
 * @param only      names of instances; all when empty
 * @param seconds   processor time, several; the gates' own when empty
 * @param seeds     runs from seed 1 on; the gates' own when empty
 * @param peers     who is measured beside ours
 * @param solutions where every solution is written
 * @param jobs      runs at a time
 */
public record Settings(
        Path data,
        List<String> only,
        List<Double> seconds,
        OptionalInt seeds,
        List<String> peers,
        Optional<Path> solutions,
        int jobs) {
    static Settings of(Map<String, String> given, List<String> knownPeers) {
        String seeds = value(given, "SEEDS", "");
        return new Settings(
                Path.of(value(given, "DATA", "../shared/data")),
                list(given, "ONLY"),
                list(given, "SECONDS").stream()
                        .map(text -> positive("SECONDS", text))
                        .toList(),
                seeds.isEmpty() ? OptionalInt.empty() : OptionalInt.of(count("SEEDS", seeds)),
                peers(list(given, "PEERS"), knownPeers),
                Optional.of(value(given, "SOLUTIONS", ""))
                        .filter(folder -> !folder.isEmpty())
                        .map(Path::of),
                count("JOBS", value(given, "JOBS", "1")));
    }

    /** Whether nothing was left out by request, so that the figures may stand for all. */
    boolean whole(List<String> knownPeers) {
        return only.isEmpty() && seconds.isEmpty() && seeds.isEmpty() && peers.containsAll(knownPeers);
    }

    boolean asksFor(Instance instance) {
        return only.isEmpty() || only.stream().anyMatch(instance::isCalled);
    }

    private static List<String> peers(List<String> asked, List<String> known) {
        if (asked.isEmpty()) {
            return known;
        }
        if (asked.equals(List.of("none"))) {
            return List.of();
        }
        asked.stream().filter(peer -> !known.contains(peer)).findFirst().ifPresent(peer -> {
            throw new IllegalArgumentException(
                    "PEERS: nobody is called %s; there are %s, or none".formatted(peer, known));
        });
        return asked;
    }

    private static double positive(String name, String text) {
        try {
            double number = Double.parseDouble(text);
            if (number > 0 && number < Double.POSITIVE_INFINITY) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, together with numbers that are none of use.
        }
        throw new IllegalArgumentException("%s: %s is no number above 0".formatted(name, text));
    }

    private static int count(String name, String text) {
        double number = positive(name, text);
        if (number != Math.rint(number) || number > 1000) {
            throw new IllegalArgumentException("%s: %s is no whole number from 1 to 1000".formatted(name, text));
        }
        return (int) number;
    }

    private static List<String> list(Map<String, String> given, String name) {
        return Arrays.stream(value(given, name, "").split(","))
                .map(String::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String value(Map<String, String> given, String name, String otherwise) {
        String value = given.getOrDefault(name, "").trim();
        return value.isEmpty() ? otherwise : value;
    }
}
