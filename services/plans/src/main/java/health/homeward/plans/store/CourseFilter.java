package health.homeward.plans.store;

import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Which courses are asked for; null means any. A page starts after the course planned at an instant, with an id. */
public record CourseFilter(UUID patientId, String state, Instant afterPlanned, UUID afterId) {

    String where() {
        return "hospital = :hospital"
                + (patientId == null ? "" : " and patientId = :patient")
                + (state == null ? "" : " and state = :state")
                + (afterId == null ? "" : " and (plannedAt > :planned or plannedAt = :planned and id > :id)")
                + " order by plannedAt, id";
    }

    Map<String, Object> parameters(String hospital) {
        Parameters parameters = Parameters.with("hospital", hospital);
        if (patientId != null) {
            parameters.and("patient", patientId);
        }
        if (state != null) {
            parameters.and("state", state);
        }
        if (afterId != null) {
            parameters.and("planned", afterPlanned).and("id", afterId);
        }
        return parameters.map();
    }
}
