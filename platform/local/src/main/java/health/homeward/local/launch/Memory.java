package health.homeward.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Resident memory as the kernel counts it: a page shared by several processes counts once in their sum (Pss), so that the sum is
 * what the machine really gives.
 */
final class Memory {

    private Memory() {}

    /** Of one process and all it started.
     * @return MiB */
    static long ofTree(long pid) {
        return ProcessHandle.of(pid)
                        .map(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                        .orElse(Stream.empty())
                        .mapToLong(handle -> kibibytes(handle.pid()))
                        .sum()
                / 1024;
    }

    /** Of one process alone.
     * @return MiB */
    static long of(long pid) {
        return kibibytes(pid) / 1024;
    }

    private static long kibibytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup")).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
