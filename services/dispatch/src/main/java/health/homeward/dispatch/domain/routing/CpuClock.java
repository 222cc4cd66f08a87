package health.homeward.dispatch.domain.routing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time of the present thread: what a search has had, whatever else the machine does. */
final class CpuClock {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    long nanos() {
        return threads.getCurrentThreadCpuTime();
    }
}
