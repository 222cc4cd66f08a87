package health.homeward.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measured latencies and their quantiles (nearest rank), in milliseconds. */
final class Latencies {
    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

    void add(long nanoseconds) {
        nanos.add(nanoseconds);
    }

    int count() {
        return nanos.size();
    }

    double quantile(double share) {
        List<Long> sorted = new ArrayList<>(nanos);
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }

    String summary() {
        return "n=%d p50=%.1f p95=%.1f p99=%.1f max=%.1f ms"
                .formatted(count(), quantile(0.5), quantile(0.95), quantile(0.99), quantile(1));
    }
}
