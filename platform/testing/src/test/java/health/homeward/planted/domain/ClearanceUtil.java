package health.homeward.planted.domain;

import java.time.Instant;

/** Breaks on purpose: an empty name, the machine's time, a sleep, and a domain that knows where it is stored. */
public final class ClearanceUtil {

    public Instant decidedAt(health.homeward.planted.store.ClearanceRow row) throws InterruptedException {
        Thread.sleep(1);
        return Instant.now();
    }
}
