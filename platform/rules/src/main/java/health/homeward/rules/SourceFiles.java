package health.homeward.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Files written by people: what a build or a package manager put there is passed over, unread. */
final class SourceFiles {
    private static final Set<String> GENERATED = Set.of("node_modules", "dist", "target");

    private SourceFiles() {}

    static List<Path> in(Path folder, Predicate<String> name) {
        List<Path> found = new ArrayList<>();
        for (Path entry : entries(folder)) {
            String file = entry.getFileName().toString();
            if (Files.isDirectory(entry) && !GENERATED.contains(file)) {
                found.addAll(in(entry, name));
            } else if (Files.isRegularFile(entry) && name.test(file)) {
                found.add(entry);
            }
        }
        return found;
    }

    static List<Path> folders(Path folder) {
        return entries(folder).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }
}
