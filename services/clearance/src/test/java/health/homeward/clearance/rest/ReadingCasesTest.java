package health.homeward.clearance.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import health.homeward.clearance.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadingCasesTest extends ServiceTest {
    @Test
    void a_case_shows_findings_facts_start_and_history_to_those_who_may_read() {
        Patient patient = referred();
        for (String login : new String[] {NEUROLOGIST, COORDINATOR, "auditor.enclar"}) {
            get(login, "/clearances/" + caseId(patient))
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("facts.affectedSide", equalTo("LEFT"))
                    .body("earliestStart", notNullValue())
                    .body("start.recommendedUntil", notNullValue())
                    .body("history[0].action", equalTo("CaseOpened"))
                    .body("findings[0].liftedBy", notNullValue());
        }
    }

    @Test
    void reading_without_a_token_is_401_and_as_a_therapist_403() {
        String path = "/clearances/" + UUID.randomUUID();
        given().get(path).then().statusCode(401);
        given().get("/clearances").then().statusCode(401);
        get("therapist.marta", path).then().statusCode(403);
        get("therapist.marta", "/clearances").then().statusCode(403);
    }

    @Test
    void an_unknown_case_and_one_of_another_hospital_are_404() {
        get(NEUROLOGIST, "/clearances/" + UUID.randomUUID()).then().statusCode(404);
        get("neurologist.valira", "/clearances/" + caseId(referred())).then().statusCode(404);
    }

    @Test
    void another_hospital_lists_nothing_of_the_patient() {
        get("neurologist.valira", "/clearances?patientId=" + referred().id())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void lists_page_by_page_without_losing_or_repeating() {
        referred();
        referred();
        String next = null;
        java.util.List<String> seen = new java.util.ArrayList<>();
        do {
            var page = get(NEUROLOGIST, "/clearances?limit=1" + (next == null ? "" : "&after=" + next))
                    .jsonPath();
            seen.addAll(page.getList("items.clearanceId", String.class));
            next = page.getString("next");
        } while (next != null);
        org.assertj.core.api.Assertions.assertThat(seen)
                .hasSizeGreaterThanOrEqualTo(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_page_that_is_none_is_400() {
        for (String query : new String[] {"limit=0", "limit=201", "after=nonsense", "after=YQpi", "patientId=no-id"}) {
            get(NEUROLOGIST, "/clearances?" + query).then().statusCode(400).contentType("application/problem+json");
        }
    }
}
