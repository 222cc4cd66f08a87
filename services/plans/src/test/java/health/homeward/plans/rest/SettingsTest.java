package health.homeward.plans.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import health.homeward.plans.PlansTest;
import health.homeward.testing.EventContract;
import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A hospital's own derived values and packs, and the regimens as it has them. */
@QuarkusTest
class SettingsTest extends PlansTest {

    private static ValidatableResponse settings() {
        return as("neurologist.enclar").get("/settings").then().statusCode(200);
    }

    private static ValidatableResponse set(String login, String body) {
        return as(login)
                .header("If-Match", settings().extract().header("ETag"))
                .body(body)
                .put("/settings")
                .then();
    }

    @AfterEach
    void backToTheDefaults() {
        set("neurologist.enclar", "{}").statusCode(200);
    }

    @Test
    void every_pack_is_off_and_every_value_is_the_default_until_a_neurologist_says_otherwise() {
        settings()
                .body("packs.code", contains("VITALS", "VTE", "ANTICOAG", "SHOULDER", "CONSERVATIVE"))
                .body("packs.on", org.hamcrest.Matchers.everyItem(equalTo(false)))
                .body("packsNotAvailable", hasItems("EARLY-DOSE", "EVV"))
                .body("derived.findAll { it.value != it.standard }", org.hamcrest.Matchers.empty());
    }

    @Test
    void a_course_is_compiled_with_the_hospitals_own_values_and_keeps_them_R23() {
        set("neurologist.enclar", "{\"derived\":{\"BACK_FROM\":25},\"packs\":[\"VITALS\"]}")
                .statusCode(200)
                .body("packs.find { it.code == 'VITALS' }.on", equalTo(true));
        var course = prescribed();
        assertThat(told("CoursePlanned").text("/sessions/0/packQuestions/1")).isEqualTo("SATURATION_LOW");
        set("neurologist.enclar", "{}").statusCode(200);
        course(course)
                .statusCode(200)
                .body("sessions[6].areas", org.hamcrest.Matchers.not(hasItem("BACK")))
                .body("sessions[8].areas", hasItem("BACK"))
                .body("derived.find { it.name == 'BACK_FROM' }.value", equalTo(25))
                .body("packs.code", contains("VITALS"))
                .body("sessions[0].screening.code", hasItem("SATURATION_LOW"));
    }

    @Test
    void the_days_of_a_start_are_told_to_those_who_screen_R8_R9() {
        set("neurologist.enclar", "{\"derived\":{\"LAST_RECOMMENDED_DAY\":3,\"PROPOSED_DAY_AFTER_HAEMORRHAGE\":7}}")
                .statusCode(200);
        int version = settings().extract().path("version");
        ReceivedEvent told = kafka.await(
                "plans",
                event -> event.type().equals("health.homeward.plans.HospitalRulesSet.v1")
                        && event.text("/version").equals(Integer.toString(version)),
                Duration.ofSeconds(20));
        EventContract.check(told);
        assertThat(told.text("/derived/0/value")).isEqualTo("3");
        assertThat(told.text("/derived/1/value")).isEqualTo("7");
    }

    @Test
    void outside_the_sources_bounds_it_is_refused_with_every_reason_R13_R19_R23() {
        set("neurologist.enclar", "{\"derived\":{\"CAP_MINUTES\":60,\"LAST_STAGES_ONE_IN\":1}}")
                .statusCode(409)
                .body("reasons.rule", contains("R13", "R23"));
        set("neurologist.enclar", "{\"derived\":{\"CHEST_FROM\":10}}")
                .statusCode(409)
                .body("reasons.rule", contains("R19"));
    }

    @Test
    void nobody_else_sets_them_and_nobody_sets_what_changed_meanwhile() {
        set("coordinator.enclar", "{}").statusCode(403);
        as("neurologist.enclar").body("{}").put("/settings").then().statusCode(428);
        as("neurologist.enclar")
                .header("If-Match", "\"999\"")
                .body("{}")
                .put("/settings")
                .then()
                .statusCode(412);
        set("neurologist.enclar", "{\"packs\":[\"NO_SUCH\"]}")
                .statusCode(400)
                .body("reasons.field", contains("packs[0]"));
        as("therapist.marta").get("/settings").then().statusCode(403);
    }

    @Test
    void another_hospital_has_its_own() {
        set("neurologist.enclar", "{\"packs\":[\"VTE\"]}").statusCode(200);
        as("neurologist.valira")
                .get("/settings")
                .then()
                .statusCode(200)
                .body("packs.find { it.code == 'VTE' }.on", equalTo(false));
    }

    @Test
    void the_regimens_are_shown_as_data_with_the_kind_of_massage_R75() {
        as("therapist.marta")
                .get("/regimens")
                .then()
                .statusCode(200)
                .body("code", contains("STROKE", "OSTEOCHONDROSIS", "RADICULITIS", "SCOLIOSIS", "HERNIA"));
        as("therapist.marta")
                .get("/regimens/SCOLIOSIS")
                .then()
                .statusCode(200)
                .body("level", equalTo("HIGH"))
                .body("modality", equalTo("CLASSICAL"))
                .body("modalityRule", equalTo("R75"))
                .body("frequencies", contains("EVERY_OTHER_DAY"));
        as("therapist.marta").get("/regimens/LUMBAGO").then().statusCode(404);
    }
}
