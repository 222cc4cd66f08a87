package health.homeward.journey;

import health.homeward.local.Endpoints;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each process of the stack, and this one, has computed so far: where the time of a command goes. */
record CpuTimes(Map<String, Duration> byProcess) {

    static CpuTimes now(Endpoints stack) {
        Map<String, Duration> times = new TreeMap<>();
        for (String name : stack.children()) {
            stack.child(name).flatMap(child -> child.running()).ifPresent(handle -> times.put(name, ofTree(handle)));
        }
        times.put("this client", ofTree(ProcessHandle.current()));
        return new CpuTimes(times);
    }

    /** PostgreSQL works in children, one for each connection; the pools keep them open. */
    private static Duration ofTree(ProcessHandle handle) {
        return Stream.concat(Stream.of(handle), handle.descendants())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Milliseconds of computing for each command since the other reading, over all processes. */
    double perCommand(CpuTimes since, int commands) {
        return byProcess.keySet().stream()
                        .mapToDouble(name -> millis(since, name))
                        .sum()
                / commands;
    }

    /** The same by process, in a sentence. */
    String shares(CpuTimes since, int commands) {
        return String.format(Locale.ROOT, "cpu per command %.1f ms: ", perCommand(since, commands))
                + byProcess.keySet().stream()
                        .map(name -> String.format(Locale.ROOT, "%s %.1f", name, millis(since, name) / commands))
                        .collect(Collectors.joining(", "));
    }

    private double millis(CpuTimes since, String name) {
        return byProcess
                        .get(name)
                        .minus(since.byProcess.getOrDefault(name, Duration.ZERO))
                        .toNanos()
                / 1e6;
    }
}
