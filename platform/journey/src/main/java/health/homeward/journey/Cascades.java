package health.homeward.journey;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Holds of patients who have a fortnight of visits booked: the hospital reports a fever to intake, clearance suspends, plans
 * pauses the course, and dispatch releases every visit. Timed from the report to the arrival of the last VisitCancelled.
 */
final class Cascades {
    private final Means means;

    Cascades(Means means) {
        this.means = means;
    }

    Latencies play(List<Cohort.Member> members, int count) {
        Latencies latencies = new Latencies();
        for (int i = 0; i < count; i++) {
            Cohort.Member member = members.get(i % members.size());
            int booked = settled(member);
            int mark = means.bus().mark();
            long start = System.nanoTime();
            report(member);
            List<Bus.Fact> released = means.bus()
                    .awaitAll(mark, "VisitCancelled", fact -> fact.patientId().equals(member.patientId), booked);
            latencies.add(released.getLast().nanos() - start);
            goOn(member);
        }
        return latencies;
    }

    private void report(Cohort.Member member) {
        String path = "/referrals/" + member.referralId;
        Reply referral = means.api().get(Story.HIS, "intake", path).expect(200);
        Map<String, Object> fever = Map.of("system", "ICD10", "code", "R50.9", "clinicalStatus", "ACTIVE");
        Map<String, Object> body =
                Map.of("kind", "CONDITION", "effectiveAt", means.clock().now().toString(), "condition", fever);
        means.api()
                .post(Story.HIS, "intake", path + "/condition-reports", referral.etag(), body)
                .expect(201);
    }

    private void goOn(Cohort.Member member) {
        String path = "/clearances/" + member.clearanceId;
        int mark = means.bus().mark();
        String etag = means.api().get(Story.NEUROLOGIST, "clearance", path).etag();
        means.api()
                .post(Story.NEUROLOGIST, "clearance", path + "/resume", etag, Cohort.FEVER_IS_OVER)
                .expect(200);
        means.bus().await(mark, "VisitScheduled", fact -> fact.patientId().equals(member.patientId));
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
}
