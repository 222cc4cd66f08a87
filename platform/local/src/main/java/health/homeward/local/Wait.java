package health.homeward.local;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for a process that we cannot be told about. */
public final class Wait {

    private Wait() {}

    /** Asks again and again until the answer is yes.
     * @return false when the time ran out or the child died first */
    public static boolean until(Duration patience, BooleanSupplier alive, BooleanSupplier ready) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            if (ready.getAsBoolean()) {
                return true;
            }
            if (!alive.getAsBoolean()) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return false;
    }
}
