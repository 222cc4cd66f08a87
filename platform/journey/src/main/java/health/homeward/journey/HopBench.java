package health.homeward.journey;

import health.homeward.local.Endpoints;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Measures on a running stack how long a command takes until its effect in the next service is committed, alone and at a steady
 * rate, and how long a hold takes to the last released visit. Prints a gate line each; exits non-zero when one fails.
 */
public final class HopBench {
    private static final int COHORT = 100;
    private static final int AT_HOME = 10;
    private static final int RATE = 50;
    private static final int IDLE_ROUNDS = 300;
    private static final int LEAD_IN_SECONDS = 10;
    private static final int SECONDS = 20;
    private static final int CASCADES = 100;

    private final Means means;
    private final Endpoints stack;
    private final Hops hops;
    private final AtomicInteger failures = new AtomicInteger();

    private HopBench(Means means, Endpoints stack) {
        this.means = means;
        this.stack = stack;
        this.hops = new Hops(means);
    }

    public static void main(String[] args) {
        try (Means means = Means.of(Means.stateFolder())) {
            System.exit(new HopBench(means, Endpoints.of(Means.stateFolder())).run() ? 0 : 1);
        }
    }

    private boolean run() {
        new Roster(means.api()).importRegion();
        warmUp();
        Hop hop = hop();
        Latencies cascade = cascade();
        boolean passed = gate("hop-idle-p50-ms", hop.idle().quantile(0.5), 20);
        passed &= gate("hop-idle-p99-ms", hop.idle().quantile(0.99), 150);
        passed &= gate("hop-50-per-s-p50-ms", hop.loaded().quantile(0.5), 20);
        passed &= gate("hop-50-per-s-p99-ms", hop.loaded().quantile(0.99), 150);
        passed &= gate("hold-cascade-p99-ms", cascade.quantile(0.99), 500);
        passed &= gate("commands-failed", failures.get(), 0);
        return passed;
    }

    private void warmUp() {
        try (Cohort cohort = Cohort.of(means, COHORT, "HOSPITAL")) {
            new WarmUp(stack, hops).on(cohort);
        }
    }

    /** The same way alone and at a steady rate. */
    private record Hop(Latencies idle, Latencies loaded) {}

    /** On patients of its own: nobody has the long history that the warm-up leaves. */
    private Hop hop() {
        try (Cohort cohort = Cohort.of(means, COHORT, "HOSPITAL")) {
            return new Hop(idle(cohort), loaded(cohort));
        }
    }

    private Latencies cascade() {
        try (Cohort cohort = Cohort.of(means, AT_HOME, "HOME")) {
            Latencies cascade = new Cascades(means).play(cohort, CASCADES);
            System.out.println("hold cascade      " + cascade.summary());
            return cascade;
        }
    }

    private Latencies idle(Cohort cohort) {
        CpuTimes before = CpuTimes.now(stack);
        for (int i = 0; i < IDLE_ROUNDS; i++) {
            hops.send(cohort.turn(i), Hops.now());
        }
        return told("hop idle          ", before);
    }

    /** The first seconds at the new pace are not counted: compilers and pools meet it for the first time. */
    private Latencies loaded(Cohort cohort) {
        openLoop(cohort, LEAD_IN_SECONDS);
        System.out.println("  lead-in at " + RATE + "/s: " + hops.taken().summary());
        CpuTimes before = CpuTimes.now(stack);
        openLoop(cohort, SECONDS);
        return told("hop " + RATE + "/s          ", before);
    }

    private Latencies told(String name, CpuTimes before) {
        CpuTimes after = CpuTimes.now(stack);
        Latencies latencies = hops.taken();
        System.out.println(name + latencies.summary());
        System.out.println("  " + after.shares(before, latencies.count()));
        return latencies;
    }

    /** Latency counts from the instant at which a command was due, however late it could be sent. */
    private void openLoop(Cohort cohort, int seconds) {
        int commands = RATE * seconds;
        CountDownLatch done = new CountDownLatch(commands);
        Instant begin = Hops.now();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < commands; i++) {
                Instant due = begin.plus(Duration.ofSeconds(1).multipliedBy(i).dividedBy(RATE));
                LockSupport.parkNanos(
                        Math.max(0, Duration.between(Hops.now(), due).toNanos()));
                Cohort.Member member = cohort.turn(i);
                threads.submit(() -> counted(() -> hops.send(member, due), done));
            }
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void counted(Runnable command, CountDownLatch done) {
        try {
            command.run();
        } catch (RuntimeException failed) {
            failures.incrementAndGet();
            System.out.println(failed);
        } finally {
            done.countDown();
        }
    }

    private static boolean gate(String name, double value, double target) {
        boolean passed = value <= target;
        System.out.println("gate %s %.1f %.1f %s".formatted(name, value, target, passed ? "PASS" : "FAIL"));
        return passed;
    }
}
