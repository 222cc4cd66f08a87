package health.homeward.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where rules live: classes and pages of the services that name a rule, and tests that carry it in their name.
 *
 * @param inForce places by rule, such as {@code plans RampRules}
 * @param proven  tests by rule, such as {@code plans MinutesTest.minutes_rise_by_five_R12}
 */
record Traces(SortedMap<RuleNumber, SortedSet<String>> inForce, SortedMap<RuleNumber, SortedSet<String>> proven) {
    private static final Pattern TEST = Pattern.compile("(?:void|@Property[^;{]*?boolean) (\\w+)\\(");
    private static final Set<String> GENERATED = Set.of("node_modules", "dist", "target");

    /** @param root of the repository */
    static Traces in(Path root) {
        Traces traces = new Traces(new TreeMap<>(), new TreeMap<>());
        for (Path service : list(root.resolve("services"))) {
            traces.read(service);
        }
        return traces;
    }

    private void read(Path service) {
        String name = service.getFileName().toString();
        for (Path file : files(service.resolve("src/main"), ".java", ".ts", ".html")) {
            RuleNumber.inText(text(file)).forEach(rule -> add(inForce, rule, name + " " + stem(file)));
        }
        for (Path file : files(service.resolve("src/test"), "Test.java")) {
            TEST.matcher(text(file)).results().map(match -> match.group(1)).forEach(test -> RuleNumber.inName(test)
                    .forEach(rule -> add(proven, rule, name + " " + stem(file) + "." + test)));
        }
    }

    private static void add(SortedMap<RuleNumber, SortedSet<String>> places, RuleNumber rule, String place) {
        places.computeIfAbsent(rule, _ -> new TreeSet<>()).add(place);
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written by people: what a build or a package manager put there is passed over, unread. */
    private static List<Path> files(Path folder, String... endings) {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                String name = entry.getFileName().toString();
                if (Files.isDirectory(entry) && !GENERATED.contains(name)) {
                    found.addAll(files(entry, endings));
                } else if (Stream.of(endings).anyMatch(name::endsWith)) {
                    found.add(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
