package health.homeward.clearance.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import health.homeward.clearance.Bodies;
import health.homeward.clearance.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorklistTest extends ServiceTest {
    @Test
    void the_newest_hold_comes_first_and_holds_before_what_waits_R36() {
        Patient waiting = referred();
        Patient first = held();
        Patient second = held();
        List<String> list = all("");
        assertThat(list.indexOf(caseId(second))).isLessThan(list.indexOf(caseId(first)));
        assertThat(list.indexOf(caseId(first))).isLessThan(list.indexOf(caseId(waiting)));
        assertThat(list).doesNotHaveDuplicates();
    }

    @Test
    void one_reason_alone_is_shown_when_asked_for() {
        Patient held = held();
        get(NEUROLOGIST, "/worklist?state=SUSPENDED&limit=200")
                .then()
                .statusCode(200)
                .body("items.state", everyItem(equalTo("SUSPENDED")))
                .body("items.clearanceId", hasItem(caseId(held)));
        get(NEUROLOGIST, "/worklist?state=PENDING&limit=200")
                .then()
                .statusCode(200)
                .body("items.clearanceId", not(hasItem(caseId(held))));
    }

    @Test
    void a_grant_near_its_last_day_is_shown_and_a_fresh_one_is_not_R7() {
        Patient fresh = granted();
        Patient ending = referred();
        var soon = now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(5);
        command(NEUROLOGIST, caseId(ending), "grant", Bodies.grant("\"validUntil\": \"" + soon + "\""))
                .then()
                .statusCode(200);
        assertThat(all("&state=EXPIRING")).contains(caseId(ending)).doesNotContain(caseId(fresh));
        assertThat(all("")).contains(caseId(ending)).doesNotContain(caseId(fresh));
    }

    @Test
    void what_was_put_off_shows_in_its_own_list_and_not_among_what_waits() {
        Patient deferred = referred();
        var later = now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(20);
        command(NEUROLOGIST, caseId(deferred), "defer", "{\"reason\": \"wait\", \"until\": \"" + later + "\"}")
                .then()
                .statusCode(200);
        Patient waiting = referred();
        assertThat(all("&state=DEFERRED")).contains(caseId(deferred));
        assertThat(all("")).contains(caseId(waiting)).doesNotContain(caseId(deferred));
    }

    @Test
    void another_hospitals_list_shows_nothing_of_ours() {
        Patient held = held();
        get("neurologist.valira", "/worklist?limit=200")
                .then()
                .statusCode(200)
                .body("items.clearanceId", not(hasItem(caseId(held))));
    }

    @Test
    void only_a_neurologist_reads_it() {
        given().get("/worklist").then().statusCode(401);
        get(COORDINATOR, "/worklist").then().statusCode(403);
    }

    @Test
    void a_state_or_a_page_that_is_none_is_400() {
        for (String query : new String[] {"state=ASLEEP", "limit=0", "after=nonsense", "after=YQpiCmM"}) {
            get(NEUROLOGIST, "/worklist?" + query).then().statusCode(400).contentType("application/problem+json");
        }
    }

    private Patient held() {
        Patient patient = granted();
        publish("dispatch", "SafetyStopRaised", patient, Bodies.stop(patient, UUID.randomUUID(), "FEVER", "YES"));
        awaitState(patient, "SUSPENDED");
        return patient;
    }

    private static List<String> all(String query) {
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = get(NEUROLOGIST, "/worklist?limit=2" + query + (next == null ? "" : "&after=" + next))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.clearanceId", String.class));
            next = page.getString("next");
        } while (next != null);
        return seen;
    }
}
