package health.homeward.journey;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Measures on a running stack how long a command takes to its effect in the next service, seen as the event that the next
 * service publishes after its commit (so the figure holds one relay more than the effect itself), and how long a hold
 * takes to the last released visit. Prints a gate line each; exits non-zero when one fails.
 */
public final class HopBench {
    private static final int COHORT = 40;
    private static final int AT_HOME = 10;
    private static final int WARM_UP_ROUNDS = 200;
    private static final int IDLE_ROUNDS = 200;
    private static final int RATE = 50;
    private static final int SECONDS = 20;
    private static final int CASCADES = 100;

    private final Means means;
    private final AtomicInteger failures = new AtomicInteger();

    private HopBench(Means means) {
        this.means = means;
    }

    public static void main(String[] args) {
        try (Means means = Means.of(Means.stateFolder())) {
            System.exit(new HopBench(means).run() ? 0 : 1);
        }
    }

    private boolean run() {
        new Roster(means.api()).importRegion();
        System.out.println("preparing " + COHORT + " patients on the ward and " + AT_HOME + " at home");
        List<Cohort.Member> cohort = new Cohort(means).ofSize(COHORT, "HOSPITAL");
        List<Cohort.Member> atHome = new Cohort(means).ofSize(AT_HOME, "HOME");
        warmUp(cohort);
        Latencies idle = idle(cohort);
        System.out.println("hop idle          " + idle.summary());
        Latencies loaded = loaded(cohort);
        System.out.println("hop " + RATE + "/s         " + loaded.summary());
        Latencies cascade = cascades(atHome);
        System.out.println("hold cascade      " + cascade.summary());
        boolean passed = gate("hop-idle-p50-ms", idle.quantile(0.5), 20);
        passed &= gate("hop-idle-p99-ms", idle.quantile(0.99), 150);
        passed &= gate("hop-50-per-s-p50-ms", loaded.quantile(0.5), 20);
        passed &= gate("hop-50-per-s-p99-ms", loaded.quantile(0.99), 150);
        passed &= gate("hold-cascade-p99-ms", cascade.quantile(0.99), 500);
        passed &= gate("commands-failed", failures.get(), 0);
        return passed;
    }

    /** Lets the compilers of five virtual machines settle: a hospital's stack runs for weeks. */
    private void warmUp(List<Cohort.Member> cohort) {
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            hop(cohort.get(i % cohort.size()), new Latencies(), System.nanoTime());
        }
    }

    private Latencies idle(List<Cohort.Member> cohort) {
        Latencies latencies = new Latencies();
        for (int i = 0; i < IDLE_ROUNDS; i++) {
            hop(cohort.get(i % cohort.size()), latencies, System.nanoTime());
        }
        return latencies;
    }

    /** An open loop: latency counts from the instant at which a command was due, however late it could be sent. */
    private Latencies loaded(List<Cohort.Member> cohort) {
        Latencies latencies = new Latencies();
        int commands = RATE * SECONDS;
        CountDownLatch done = new CountDownLatch(commands);
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < commands; i++) {
                long due = begin + i * Duration.ofSeconds(1).toNanos() / RATE;
                LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
                Cohort.Member member = cohort.get(i % cohort.size());
                threads.submit(() -> counted(() -> hop(member, latencies, due), done));
            }
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return latencies;
    }

    private void counted(Runnable command, CountDownLatch done) {
        try {
            command.run();
        } catch (StepFailed failed) {
            failures.incrementAndGet();
            System.out.println(failed.getMessage());
        } finally {
            done.countDown();
        }
    }

    /** Suspends the patient's clearance, or resumes it when it is suspended: each reaches plans and is answered there. */
    private void hop(Cohort.Member member, Latencies latencies, long due) {
        synchronized (member) {
            boolean suspended = member.suspended;
            int mark = means.bus().mark();
            Reply reply = suspended ? resume(member) : suspend(member);
            member.etag = reply.etag();
            member.suspended = !suspended;
            Bus.Fact effect = means.bus()
                    .await(mark, suspended ? "CourseResumed" : "CoursePaused", fact -> fact.patientId()
                            .equals(member.patientId));
            latencies.add(effect.nanos() - due);
        }
    }

    private Latencies cascades(List<Cohort.Member> members) {
        Latencies latencies = new Latencies();
        for (int i = 0; i < CASCADES; i++) {
            Cohort.Member member = members.get(i % members.size());
            if (member.suspended) {
                int mark = means.bus().mark();
                hop(member, new Latencies(), System.nanoTime());
                means.bus()
                        .await(mark, "VisitScheduled", fact -> fact.patientId().equals(member.patientId));
            }
            int booked = settled(member);
            int mark = means.bus().mark();
            long start = System.nanoTime();
            member.etag = suspend(member).etag();
            member.suspended = true;
            List<Bus.Fact> released = means.bus()
                    .awaitAll(mark, "VisitCancelled", fact -> fact.patientId().equals(member.patientId), booked);
            latencies.add(released.getLast().nanos() - start);
        }
        return latencies;
    }

    /** How many visits are booked, once planning has come to rest: twice the same count, 50 ms apart. */
    private int settled(Cohort.Member member) {
        int before = -1;
        int now = booked(member);
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (now == 0 || now != before) {
            if (System.nanoTime() > end) {
                throw new StepFailed("No visit of a measured patient was booked within 30 s");
            }
            before = now;
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            now = booked(member);
        }
        return now;
    }

    private int booked(Cohort.Member member) {
        String path = "/visits?patientId=" + member.patientId + "&limit=200";
        return (int) Story.elements(means.api()
                        .get(Story.DISPATCHER, "dispatch", path)
                        .expect(200)
                        .at("/items"))
                .filter(visit -> visit.path("state").asText().equals("SCHEDULED"))
                .count();
    }

    private Reply suspend(Cohort.Member member) {
        return means.api()
                .post(
                        Story.NEUROLOGIST,
                        "clearance",
                        "/clearances/" + member.clearanceId + "/suspend",
                        member.etag,
                        Map.of("code", "FEVER", "reason", "Measured hold"))
                .expect(200);
    }

    private Reply resume(Cohort.Member member) {
        return means.api()
                .post(
                        Story.NEUROLOGIST,
                        "clearance",
                        "/clearances/" + member.clearanceId + "/resume",
                        member.etag,
                        Map.of(
                                "reason",
                                "Measured end of a hold",
                                "answers",
                                List.of(Map.of("code", "FEVER", "answer", "NO"))))
                .expect(200);
    }

    private static boolean gate(String name, double value, double target) {
        boolean passed = value <= target;
        System.out.println("gate %s %.1f %.1f %s".formatted(name, value, target, passed ? "PASS" : "FAIL"));
        return passed;
    }
}
