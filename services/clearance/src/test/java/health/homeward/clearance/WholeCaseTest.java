package health.homeward.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WholeCaseTest extends ServiceTest {
    @Test
    void from_referral_to_grant_to_hold_to_resumption_to_the_next_course_R7_R16_R35_R36() {
        Patient patient = referred(Bodies.condition("HIGH_BLOOD_PRESSURE", "ACTIVE"));
        JsonPath screened = read(patient);
        assertThat(screened.getString("state")).isEqualTo("PENDING");
        assertThat(screened.getList("findings.code", String.class)).contains("HIGH_BLOOD_PRESSURE");
        assertThat(screened.getString("findings[0].evidence[0].source")).isEqualTo("Condition/HIGH_BLOOD_PRESSURE");
        assertThat(screened.getString("findings[0].sentence"))
                .isEqualTo("Massage is blocked because of high blood pressure.");

        String id = caseId(patient);
        command(NEUROLOGIST, id, "grant", Bodies.grant())
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("reasons.rule", contains("R35"))
                .body("reasons.code", contains("HIGH_BLOOD_PRESSURE"));
        command(
                        NEUROLOGIST,
                        id,
                        "grant",
                        Bodies.grant("\"overrides\": [" + Bodies.override("HIGH_BLOOD_PRESSURE") + "]"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("state", equalTo("GRANTED"))
                .body("findings.find { it.code == 'HIGH_BLOOD_PRESSURE' }.status", equalTo("OVERRIDDEN"))
                .body("grant.overrides.code", contains("HIGH_BLOOD_PRESSURE"))
                .body("history.action", contains("CaseOpened", "ClearanceGranted"));
        ReceivedEvent granted = told("ClearanceGranted", patient);
        assertThat(granted.text("/overrides/0/rule")).isEqualTo("R35");
        assertThat(granted.text("/earliestStart")).isNotBlank();

        UUID stopId = UUID.randomUUID();
        publish("dispatch", "SafetyStopRaised", patient, Bodies.stop(patient, stopId, "FEVER", "YES"));
        ReceivedEvent suspended = told("ClearanceSuspended", patient);
        assertThat(suspended.text("/causeId")).isEqualTo(stopId.toString());
        assertThat(suspended.text("/source")).isEqualTo("THERAPIST");
        assertThat(suspended.text("/reasons/0/rule")).isEqualTo("R36");
        get(NEUROLOGIST, "/worklist?state=SUSPENDED")
                .then()
                .statusCode(200)
                .body("items.clearanceId", hasItem(id))
                .body("items.find { it.clearanceId == '" + id + "' }.inTheWay.code", contains("FEVER"));

        command(NEUROLOGIST, id, "resume", "{\"reason\": \"Well again\"}")
                .then()
                .statusCode(409);
        command(NEUROLOGIST, id, "resume", Bodies.resume("FEVER"))
                .then()
                .statusCode(200)
                .body("state", equalTo("GRANTED"));
        told("ClearanceResumed", patient);

        UUID course = UUID.randomUUID();
        publish("plans", "CourseDue", patient, Bodies.due(patient, course, "DUE"));
        publish("plans", "CourseDue", patient, Bodies.due(patient, course, "OVERDUE"));
        await().atMost(Duration.ofSeconds(20)).until(() -> cases(patient).size() == 2);
        JsonPath second = read(patient);
        assertThat(second.getString("courseKind")).isEqualTo("CONSOLIDATION");
        assertThat(second.getString("state")).isEqualTo("PENDING");
        assertThat(second.getString("findings.find { it.code == 'HIGH_BLOOD_PRESSURE' }.status"))
                .isEqualTo("OPEN");
        get(NEUROLOGIST, "/clearances/" + id).then().statusCode(200).body("state", equalTo("CONCLUDED"));
        command(
                        NEUROLOGIST,
                        caseId(patient),
                        "grant",
                        Bodies.grant("\"overrides\": [" + Bodies.override("HIGH_BLOOD_PRESSURE") + "]"))
                .then()
                .statusCode(200);
        assertThat(allTold(patient))
                .extracting(ReceivedEvent::type)
                .containsExactly(
                        "health.homeward.clearance.ClearanceGranted.v1",
                        "health.homeward.clearance.ClearanceSuspended.v1",
                        "health.homeward.clearance.ClearanceResumed.v1",
                        "health.homeward.clearance.ClearanceGranted.v1");
        assertThat(cases(patient)).hasSize(2);
    }

    @Test
    void versions_of_what_is_told_rise_with_each_fact() {
        Patient patient = granted();
        publish("dispatch", "SafetyStopRaised", patient, Bodies.stop(patient, UUID.randomUUID(), "FEVER", "YES"));
        told("ClearanceSuspended", patient);
        command(NEUROLOGIST, caseId(patient), "resume", Bodies.resume("FEVER"))
                .then()
                .statusCode(200);
        told("ClearanceResumed", patient);
        List<Integer> versions = allTold(patient).stream()
                .map(event -> Integer.parseInt(event.text("/version")))
                .toList();
        assertThat(versions).isSorted().doesNotHaveDuplicates();
    }
}
