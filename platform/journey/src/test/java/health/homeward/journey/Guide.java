package health.homeward.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A document whose fenced blocks of bash are pasted in their order into one shell, as its reader does. */
record Guide(Path document) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```bash\\n(.*?)^```$");

    /** What the blocks came to: the shell ends at the first command that fails. */
    record Pasted(int status, String printed) {}

    Pasted pasteInto(Path root, Path state) throws IOException, InterruptedException {
        Path script = state.resolve("guide.sh");
        Path output = state.resolve("logs/guide.log");
        Files.writeString(script, "set -euo pipefail\n" + blocks());
        ProcessBuilder shell = new ProcessBuilder("bash", script.toString())
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        shell.environment().put("HOMEWARD_STATE", state.toString());
        Process running = shell.start();
        if (!running.waitFor(2, TimeUnit.MINUTES)) {
            running.destroyForcibly();
        }
        return new Pasted(running.waitFor(), Files.readString(output));
    }

    private String blocks() throws IOException {
        return BLOCK.matcher(Files.readString(document))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n"));
    }
}
