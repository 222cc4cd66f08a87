package health.homeward.local.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.locks.LockSupport;

/** Tells the person who waits what is happening, with the seconds since the command was typed. */
final class Progress {

    private static final Duration QUIET = Duration.ofSeconds(15);

    private final PrintStream out;
    private final Instant begun = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    private final Set<String> awaited = new ConcurrentSkipListSet<>();
    private volatile long lastWord = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
        Thread.ofVirtual().start(this::breakSilence);
    }

    synchronized void say(String sentence) {
        lastWord = System.nanoTime();
        out.println(String.format(Locale.ROOT, "[%6.1f s] %s", seconds(), sentence));
        out.flush();
    }

    /** Names something that others wait for while the work runs; the name is repeated when it takes long. */
    void during(String what, Runnable work) {
        awaited.add(what);
        try {
            work.run();
        } finally {
            awaited.remove(what);
        }
    }

    double seconds() {
        return Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    }

    private void breakSilence() {
        while (true) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            if (!awaited.isEmpty() && System.nanoTime() - lastWord > QUIET.toNanos()) {
                say("still waiting for: " + String.join(", ", awaited));
            }
        }
    }
}
