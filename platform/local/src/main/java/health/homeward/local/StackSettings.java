package health.homeward.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one stack shall be.
 *
 * @param root the repository's root
 * @param state the folder of its data, logs and secrets; one stack a folder
 * @param durable false gives up safety against power loss for speed: right for tests only
 * @param parts what shall run
 * @param ports fixed ports by part; a part without one gets a free port
 * @param topics made with the broker's start, before any consumer can subscribe
 */
public record StackSettings(
        Path root, Path state, boolean durable, Set<Part> parts, Map<Part, Integer> ports, List<String> topics) {

    /** The stack that all test runs of a work tree share. */
    public static StackSettings forTests(Path root, Set<Part> parts) {
        return new StackSettings(root, root.resolve(".local/test"), false, parts, Map.of(), List.of());
    }

    /** The log file of one process. */
    public Path log(String name) {
        return state.resolve("logs").resolve(name + ".log");
    }

    /** The folder of unpacked programs that the build of this module fills. */
    public Path programs() {
        return root.resolve("platform/local/target/stack");
    }
}
