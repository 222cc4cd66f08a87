package health.homeward.dispatch.service;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TherapistApiTest extends ServiceTest {

    @Test
    void a_therapist_is_registered_shown_and_changed() {
        String id = register("enclar", Bodies.therapist(MARTA, "EXPERIENCED"));
        as(DISPATCHER)
                .get("/therapists/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("level", equalTo("EXPERIENCED"));

        as(DISPATCHER)
                .header("If-Match", "\"1\"")
                .body(Bodies.therapist(MARTA, "HIGH"))
                .put("/therapists/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("level", equalTo("HIGH"));
        as(DISPATCHER)
                .body(Bodies.therapist(MARTA, "HIGH"))
                .put("/therapists/" + id)
                .then()
                .statusCode(428);
        as(DISPATCHER)
                .header("If-Match", "\"1\"")
                .body(Bodies.therapist(MARTA, "HIGH"))
                .put("/therapists/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void a_limit_of_no_minutes_is_malformed() {
        for (int minutes : List.of(0, -5, 1441)) {
            Map<String, Object> limited = Bodies.therapist(MARTA, "HIGH");
            limited.put("mostMinutesADay", minutes);
            command(DISPATCHER).body(limited).post("/therapists").then().statusCode(400);
        }
    }

    @Test
    void a_login_belongs_to_one_therapist() {
        register("enclar", Bodies.therapist(MARTA, "EXPERIENCED"));
        command(DISPATCHER)
                .body(Bodies.therapist(MARTA, "HIGH"))
                .post("/therapists")
                .then()
                .statusCode(409)
                .body("reasons.code", contains("LOGIN_TAKEN"));
        String jordi = register("enclar", Bodies.therapist(JORDI, "EXPERIENCED"));
        as(DISPATCHER)
                .header("If-Match", "*")
                .body(Bodies.therapist(MARTA, "HIGH"))
                .put("/therapists/" + jordi)
                .then()
                .statusCode(409);
    }

    @Test
    void the_list_comes_in_pages() {
        for (String login : List.of(MARTA, JORDI, "therapist.laia")) {
            register("enclar", Bodies.therapist(login, "EXPERIENCED"));
        }
        String next = as(DISPATCHER)
                .get("/therapists?limit=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("next", notNullValue())
                .extract()
                .path("next");
        as(DISPATCHER)
                .get("/therapists?limit=2&after=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", nullValue());
        as(DISPATCHER).get("/therapists?limit=0").then().statusCode(400);
        as(DISPATCHER).get("/therapists?after=nowhere").then().statusCode(400);
    }

    @Test
    void what_cannot_be_a_therapist_is_malformed() {
        for (Map<String, Object> wrong : List.of(
                with("level", "EXPERT"),
                with("givenName", ""),
                with("homeBase", Map.of("latitude", 95, "longitude", 1)),
                with("homeBase", Map.of("latitude", "NaN", "longitude", 1)),
                with("transport", "SLEDGE"),
                with("shoeSize", 43))) {
            command(DISPATCHER)
                    .body(wrong)
                    .post("/therapists")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        command(DISPATCHER).body("{\"givenName\":").post("/therapists").then().statusCode(400);
        as(DISPATCHER)
                .body(Bodies.therapist(MARTA, "HIGH"))
                .post("/therapists")
                .then()
                .statusCode(400);
    }

    @Test
    void shifts_are_added_and_taken_away() {
        String id = register("enclar", Bodies.therapist(MARTA, "EXPERIENCED"));
        String shift = command(DISPATCHER)
                .body(Map.of("shifts", List.of(Map.of("date", "2026-03-03", "from", "08:00", "until", "12:00"))))
                .post("/therapists/" + id + "/shifts")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .extract()
                .path("shifts[0].shiftId");

        as(DISPATCHER).delete("/therapists/" + id + "/shifts/" + shift).then().statusCode(428);
        as(DISPATCHER)
                .header("If-Match", "\"1\"")
                .delete("/therapists/" + id + "/shifts/" + shift)
                .then()
                .statusCode(412);
        as(DISPATCHER)
                .header("If-Match", "\"2\"")
                .delete("/therapists/" + id + "/shifts/" + shift)
                .then()
                .statusCode(200)
                .body("shifts", hasSize(0));
        as(DISPATCHER)
                .header("If-Match", "*")
                .delete("/therapists/" + id + "/shifts/" + shift)
                .then()
                .statusCode(404);
    }

    @Test
    void overlapping_shifts_are_refused_with_every_clash() {
        UUID id = employ("enclar", MARTA);
        command(DISPATCHER)
                .body(Bodies.everyDay("15:00", "19:00"))
                .post("/therapists/" + id + "/shifts")
                .then()
                .statusCode(409)
                .body("reasons", hasSize(7));
    }

    @Test
    void impossible_shifts_are_malformed() {
        UUID id = employ("enclar", MARTA);
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("date", "2026-03-03", "from", "12:00", "until", "08:00"),
                Map.of("date", "2026-03-03", "weekday", "TUESDAY", "from", "08:00", "until", "12:00"),
                Map.of("from", "08:00", "until", "12:00"),
                Map.of("weekday", "SOMEDAY", "from", "08:00", "until", "12:00"),
                Map.of("date", "2026-03-03", "from", "25:00", "until", "26:00"))) {
            command(DISPATCHER)
                    .body(Map.of("shifts", List.of(wrong)))
                    .post("/therapists/" + id + "/shifts")
                    .then()
                    .statusCode(400);
        }
        command(DISPATCHER)
                .body(Map.of("shifts", List.of()))
                .post("/therapists/" + id + "/shifts")
                .then()
                .statusCode(400);
        command(DISPATCHER)
                .body(Map.of(
                        "shifts", List.of(Map.of("weekday", "MONDAY", "from", "08:00", "until", "12:00")),
                        "validFrom", "2026-03-03",
                        "validUntil", "2026-03-01"))
                .post("/therapists/" + id + "/shifts")
                .then()
                .statusCode(400);
    }

    @Test
    void an_absence_of_dates_lasts_to_the_end_of_the_last_one_and_can_be_taken_back() {
        UUID id = employ("enclar", MARTA);
        String absence = command(DISPATCHER)
                .body(Map.of("from", "2026-03-03", "until", "2026-03-03", "reason", "HOLIDAY"))
                .post("/therapists/" + id + "/absences")
                .then()
                .statusCode(201)
                .body("absences[0].from", equalTo("2026-03-02T23:00:00Z"))
                .body("absences[0].until", equalTo("2026-03-03T23:00:00Z"))
                .extract()
                .path("absences[0].absenceId");
        as(DISPATCHER)
                .delete("/therapists/" + id + "/absences/" + absence)
                .then()
                .statusCode(428);
        as(DISPATCHER)
                .header("If-Match", "\"1\"")
                .delete("/therapists/" + id + "/absences/" + absence)
                .then()
                .statusCode(412);
        as(DISPATCHER)
                .header("If-Match", "\"3\"")
                .delete("/therapists/" + id + "/absences/" + absence)
                .then()
                .statusCode(200);
        as(DISPATCHER)
                .header("If-Match", "*")
                .delete("/therapists/" + id + "/absences/" + absence)
                .then()
                .statusCode(404);
    }

    @Test
    void impossible_absences_are_malformed() {
        UUID id = employ("enclar", MARTA);
        for (Map<String, String> wrong : List.of(
                Map.of("from", "2026-03-04", "until", "2026-03-02", "reason", "SICK"),
                Map.of("from", "whenever", "until", "2026-03-02", "reason", "SICK"),
                Map.of("from", "2026-03-01", "until", "2026-03-02", "reason", "LAZY"))) {
            command(DISPATCHER)
                    .body(wrong)
                    .post("/therapists/" + id + "/absences")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void prices_are_kept_with_a_line_of_their_own_for_teaching_R34c() {
        as(DISPATCHER)
                .get("/tariffs")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("lines", hasSize(0))
                .body("$", not(hasKey("currency")));
        Map<String, Object> tariff = Map.of(
                "currency",
                "EUR",
                "lines",
                List.of(
                        Map.of("kind", "MASSAGE", "minutes", 30, "amountMinor", 4500),
                        Map.of("kind", "TEACHING", "minutes", 30, "amountMinor", 6000)));
        as(DISPATCHER).body(tariff).put("/tariffs").then().statusCode(428);
        as(DISPATCHER)
                .header("If-Match", "\"0\"")
                .body(tariff)
                .put("/tariffs")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        as(DISPATCHER)
                .header("If-Match", "\"0\"")
                .body(tariff)
                .put("/tariffs")
                .then()
                .statusCode(412);
        as(DISPATCHER)
                .get("/tariffs")
                .then()
                .statusCode(200)
                .body("lines.kind", contains("MASSAGE", "TEACHING"))
                .body("lines[1].amountMinor", equalTo(6000));
        as("dispatcher.valira").get("/tariffs").then().statusCode(200).body("lines", hasSize(0));
    }

    @Test
    void impossible_prices_are_malformed() {
        Map<String, Object> line = Map.of("kind", "MASSAGE", "minutes", 30, "amountMinor", 4500);
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("currency", "EURO", "lines", List.of(line)),
                Map.of("currency", "ZZZ", "lines", List.of(line)),
                Map.of("currency", "EUR", "lines", List.of(line, line)),
                Map.of(
                        "currency",
                        "EUR",
                        "lines",
                        List.of(Map.of("kind", "MASSAGE", "minutes", 30, "amountMinor", -1))),
                Map.of(
                        "currency",
                        "EUR",
                        "lines",
                        List.of(Map.of("kind", "SAUNA", "minutes", 30, "amountMinor", 1))))) {
            as(DISPATCHER)
                    .header("If-Match", "*")
                    .body(wrong)
                    .put("/tariffs")
                    .then()
                    .statusCode(400);
        }
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = Bodies.therapist(MARTA, "EXPERIENCED");
        body.put(field, value);
        return body;
    }
}
