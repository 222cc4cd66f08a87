package health.homeward.journey;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;

/** Prints the journey as a table while it happens, and counts its steps. */
final class Board {
    private static final String FORMAT = "%4s  %-16s  %-44s %3s %3s  %-31s %-8s %-5s  %-11s %-22s %6s";

    private final PrintStream out;
    private final SharedClock clock;
    private ZoneId zone;
    private Instant onset;
    private int steps;
    private int failed;

    Board(PrintStream out, SharedClock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** Day 1 opens at the onset; days are counted from it, as the clinical rules count them. */
    void begin(String title, Instant dayOne, ZoneId where) {
        onset = dayOne;
        zone = where;
        out.println();
        out.println(title);
        out.println(FORMAT.formatted("day", "date", "step", "ses", "min", "areas", "by", "at", "state", "rules", "ms")
                .stripTrailing());
    }

    /** @throws StepFailed again, after the line that says so is printed: later steps stand on this one */
    void step(String name, Supplier<Row> work) {
        steps++;
        try {
            print(name, work.get());
        } catch (StepFailed failure) {
            failed++;
            print(name, Row.of("FAILED"));
            out.println("      " + failure.getMessage());
            throw failure;
        } catch (RuntimeException bug) {
            failed++;
            print(name, Row.of("FAILED"));
            out.println("      " + bug);
            throw bug;
        }
    }

    int failed() {
        return failed;
    }

    void end() {
        out.println();
        out.println("journey: " + steps + " steps, " + failed + " failed");
    }

    private void print(String name, Row row) {
        Instant now = clock.now();
        String day =
                onset == null ? "" : Long.toString(Duration.between(onset, now).toDays() + 1);
        String date = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
                .withZone(zone == null ? ZoneId.of("UTC") : zone)
                .format(now);
        out.println(FORMAT.formatted(
                        day,
                        date,
                        name,
                        row.session(),
                        row.minutes(),
                        row.areas(),
                        row.therapist(),
                        row.time(),
                        row.state(),
                        row.rules(),
                        row.milliseconds())
                .stripTrailing());
        out.flush();
    }
}
