package health.homeward.journey;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Holds of patients who have a fortnight of visits booked: the hospital reports a fever to intake, clearance suspends, plans
 * pauses the course, and dispatch releases every visit. Timed from the report to the arrival of the last VisitCancelled.
 */
final class Cascades {
    private final Means means;

    Cascades(Means means) {
        this.means = means;
    }

    Latencies play(Cohort cohort, int count) {
        Latencies latencies = new Latencies();
        for (int i = 0; i < count; i++) {
            Cohort.Member member = cohort.turn(i);
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

    /** How many visits are booked, once planning has come to rest: none waits any more, and the count stays for 50 ms. */
    private int settled(Cohort.Member member) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        int before = -1;
        Map<String, Long> now = byState(member);
        while (now.containsKey("UNASSIGNED") || booked(now) == 0 || booked(now) != before) {
            if (System.nanoTime() > end) {
                throw new StepFailed("The visits of a measured patient were not all booked within 30 s: " + now);
            }
            before = booked(now);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            now = byState(member);
        }
        return booked(now);
    }

    private static int booked(Map<String, Long> byState) {
        return byState.getOrDefault("SCHEDULED", 0L).intValue();
    }

    /** Visits of the coming fortnight, which planning looks at. */
    private Map<String, Long> byState(Cohort.Member member) {
        String path = "/visits?patientId=" + member.patientId + "&limit=200";
        LocalDate horizon = LocalDate.ofInstant(means.clock().now(), Story.ZONE).plusDays(14);
        return Story.elements(means.api()
                        .get(Story.DISPATCHER, "dispatch", path)
                        .expect(200)
                        .at("/items"))
                .filter(visit -> LocalDate.parse(visit.path("date").asText()).isBefore(horizon))
                .collect(Collectors.groupingBy(visit -> visit.path("state").asText(), Collectors.counting()));
    }
}
