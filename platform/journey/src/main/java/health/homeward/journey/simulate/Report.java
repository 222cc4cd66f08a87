package health.homeward.journey.simulate;

import health.homeward.journey.simulate.life.Tally;
import health.homeward.journey.simulate.life.Tally.SessionState;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a run comes to, in lines; all but those on time are the same for the same seed. */
final class Report {
    private static final int SHOWN = 20;

    private final Run run;

    Report(Run run) {
        this.run = run;
    }

    void print(PrintStream out) {
        lines().forEach(out::println);
    }

    List<String> lines() {
        Tally tally = run.tally();
        List<String> lines = new ArrayList<>();
        run.broken().stream().limit(SHOWN).forEach(broken -> lines.add(broken(broken)));
        int patients =
                run.settings().onlyPatient().isPresent() ? 1 : run.settings().patients();
        lines.add("patients: %,d, patient-courses: %,d, days: %d, seed: %d"
                .formatted(
                        patients,
                        tally.courses(),
                        run.settings().days(),
                        run.settings().seed()));
        lines.add("sessions: %,d planned, %,d given, %,d missed, %,d stopped, %,d cancelled, %,d open"
                .formatted(
                        tally.sessions(SessionState.PLANNED),
                        tally.sessions(SessionState.GIVEN),
                        tally.sessions(SessionState.MISSED),
                        tally.sessions(SessionState.STOPPED),
                        tally.sessions(SessionState.CANCELLED),
                        tally.sessions(SessionState.OPEN)));
        lines.add("where courses end:");
        Ends.of(tally.ends()).forEach(end -> lines.add("  %,6d  %s".formatted(end.getValue(), end.getKey())));
        lines.add("violations: " + run.broken().size());
        return lines;
    }

    private String broken(Run.Broken broken) {
        var violation = broken.violation();
        return "VIOLATION %s at %s: %s  (make simulate SEED=%d DAYS=%d PATIENT=%d)"
                .formatted(
                        violation.rule(),
                        violation.at(),
                        violation.sentence(),
                        run.settings().seed(),
                        run.settings().days(),
                        broken.patient());
    }

    /** @param warm the same histories once everything is compiled */
    static String speed(Run first, Run warm) {
        List<Long> nanos = new ArrayList<>(warm.tally().compileNanos());
        Collections.sort(nanos);
        double mean = nanos.stream().mapToLong(Long::longValue).average().orElse(0);
        return String.format(
                        Locale.ROOT,
                        "compiling 30 sessions: mean %.0f µs, median %.0f µs, 95th %.0f µs (n=%d)%n",
                        mean / 1e3,
                        part(nanos, 0.5) / 1e3,
                        part(nanos, 0.95) / 1e3,
                        nanos.size())
                + String.format(
                        Locale.ROOT,
                        "patient-courses a minute on one core: %,.0f warm, %,.0f from a cold start",
                        warm.coursesAMinute(),
                        first.coursesAMinute());
    }

    private static double part(List<Long> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.floor(share * (sorted.size() - 1)));
    }

    /** The most frequent first. */
    static final class Ends {
        private Ends() {}

        static List<Map.Entry<String, Integer>> of(Map<String, Integer> ends) {
            return ends.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .toList();
        }
    }
}
