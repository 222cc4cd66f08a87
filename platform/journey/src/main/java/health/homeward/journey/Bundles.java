package health.homeward.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the story's patients come from: the project's own three, or a person's files. */
final class Bundles {
    private Bundles() {}

    /** A file, all bundles of a folder, or the patient that ships with the project. */
    static List<Bundle> chosen(Optional<String> fileOrFolder) {
        return fileOrFolder.map(Path::of).map(Bundles::at).orElseGet(() -> List.of(shipped("acosta403-dbfe9fa0.json")));
    }

    static Bundle shipped(String file) {
        try (var stream = Bundles.class.getResourceAsStream("/patients/" + file)) {
            if (stream == null) {
                throw new StepFailed("The demo patient " + file + " is missing from the build.");
            }
            return Bundle.of(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Bundle> at(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(read(path));
        }
        try (Stream<Path> files = Files.list(path)) {
            List<Bundle> found = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Bundles::read)
                    .toList();
            if (found.isEmpty()) {
                throw new StepFailed("BUNDLE=" + path + " holds no .json file.");
            }
            return found;
        } catch (IOException e) {
            throw new StepFailed("BUNDLE=" + path + " cannot be read.");
        }
    }

    private static Bundle read(Path file) {
        try {
            return Bundle.of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException | UncheckedIOException e) {
            throw new StepFailed("BUNDLE=" + file + " cannot be read as a FHIR bundle.");
        }
    }
}
