package health.homeward.routing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes solutions for others to check: one file a run. */
record Solutions(Path folder) {
    Path write(Run run, JsonNode solution) {
        Path file = folder.resolve(run.family())
                .resolve(run.instance().name())
                .resolve("%s-%ss-seed%d.json".formatted(run.solver(), Figures.seconds(run.budget()), run.seed()));
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, solution.toPrettyString() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
