package health.homeward.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * Commands to clearance and their effects in plans: a neurologist suspends a patient's clearance, or lets it go on, and the
 * course of twenty sessions pauses or resumes. It is the dearest hop of the product, and the one that must never be late.
 */
final class Hops {
    private static final Clock CLOCK = Clock.systemUTC();

    private final Means means;
    private final Queue<Hop> sent = new ConcurrentLinkedQueue<>();

    /** A command that was due at an instant, and the event that it made of clearance. */
    private record Hop(Instant due, UUID event) {}

    Hops(Means means) {
        this.means = means;
    }

    static Instant now() {
        return CLOCK.instant();
    }

    /** Sends the next command about this patient and returns when its effect is known to have come about. */
    void send(Cohort.Member member, Instant due) {
        synchronized (member) {
            boolean suspended = member.suspended;
            int mark = means.bus().mark();
            member.etag = (suspended ? resume(member) : suspend(member)).etag();
            member.suspended = !suspended;
            Bus.Fact fact = of(member, mark, suspended ? "ClearanceResumed" : "ClearanceSuspended");
            of(member, mark, suspended ? "CourseResumed" : "CoursePaused");
            sent.add(new Hop(due, fact.id()));
        }
    }

    private Bus.Fact of(Cohort.Member member, int mark, String type) {
        return means.bus().await(mark, type, fact -> fact.patientId().equals(member.patientId));
    }

    /** From when each command was due to plans' commit of its effect; begins anew with the next command. */
    Latencies taken() {
        List<Hop> hops = List.copyOf(sent);
        sent.clear();
        means.bus().forget();
        Map<UUID, Instant> committed =
                means.commits().of("plans", hops.stream().map(Hop::event).collect(Collectors.toSet()));
        Latencies latencies = new Latencies();
        hops.forEach(hop -> latencies.add(
                Duration.between(hop.due(), committed.get(hop.event())).toNanos()));
        return latencies;
    }

    private Reply suspend(Cohort.Member member) {
        return decide(member, "suspend", Map.of("code", "FEVER", "reason", "Measured hold"));
    }

    private Reply resume(Cohort.Member member) {
        return decide(member, "resume", Cohort.FEVER_IS_OVER);
    }

    private Reply decide(Cohort.Member member, String verb, Map<String, Object> body) {
        String path = "/clearances/" + member.clearanceId + "/" + verb;
        return means.api()
                .post(Story.NEUROLOGIST, "clearance", path, member.etag, body)
                .expect(200);
    }
}
