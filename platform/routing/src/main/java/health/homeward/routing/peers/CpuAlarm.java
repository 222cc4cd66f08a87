package health.homeward.routing.peers;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.locks.LockSupport;

/** Rings once when the thread that sets it has used up its processor time. */
final class CpuAlarm implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long CLOSEST = 2_000_000;

    private final long thread = Thread.currentThread().threadId();
    private final long started = THREADS.getCurrentThreadCpuTime();
    private final long nanos;
    private final Runnable ring;
    private final Thread watch;
    private volatile boolean closed;

    CpuAlarm(double seconds, Runnable ring) {
        this.nanos = (long) (seconds * 1e9);
        this.ring = ring;
        watch = Thread.ofPlatform().daemon().name("cpu-alarm").start(this::watch);
    }

    /** Time that is left in any case may be slept through: a thread uses no more than passes. */
    private void watch() {
        long left = left();
        while (left > 0 && !closed) {
            LockSupport.parkNanos(Math.max(CLOSEST, left));
            left = left();
        }
        if (!closed) {
            ring.run();
        }
    }

    private long left() {
        return nanos - (THREADS.getThreadCpuTime(thread) - started);
    }

    /** The part of the time that is used, for what the searching thread paces by it. */
    double part() {
        return (THREADS.getCurrentThreadCpuTime() - started) / (double) nanos;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(watch);
    }
}
