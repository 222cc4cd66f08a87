package health.homeward.teaching.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import health.homeward.teaching.Database;
import health.homeward.teaching.Story;
import health.homeward.teaching.TeachingTest;
import health.homeward.teaching.domain.link.Secret;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinksTest extends TeachingTest {
    private Story story;
    private UUID sheet;

    @BeforeEach
    void a_daughter_with_a_sheet() throws SQLException {
        try (var database = Database.asSuperuser()) {
            database.run("delete from wrong_try");
        }
        story = Story.ready(kafka, 10).heard();
        sheet = story.taught("STROKING");
    }

    @Test
    void a_link_carries_256_bits_in_the_fragment_and_the_database_only_a_hash() throws SQLException {
        var url = make("therapist.marta", "{\"expiresInDays\":3}")
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .extract()
                .jsonPath()
                .getString("url");
        var secret = url.substring(url.indexOf("/s#") + 3);
        assertThat(Secret.read(secret)).isPresent();
        open(secret).statusCode(200);
        try (var database = Database.asSuperuser()) {
            for (var table : database.texts(
                    "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'")) {
                assertThat(database.texts("select t::text from %s t".formatted(table)))
                        .as(table)
                        .noneMatch(row -> row.contains(secret));
            }
        }
    }

    @Test
    void a_repeated_request_gets_the_same_link_without_its_address() {
        var key = UUID.randomUUID().toString();
        var first =
                as("therapist.marta").header("Idempotency-Key", key).body("{}").post("/sheets/{id}/links", sheet);
        var again =
                as("therapist.marta").header("Idempotency-Key", key).body("{}").post("/sheets/{id}/links", sheet);
        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("linkId", equalTo(first.jsonPath().getString("linkId")))
                .body("url", nullValue());
        as("therapist.marta")
                .header("Idempotency-Key", key)
                .body("{\"expiresInDays\":2}")
                .post("/sheets/{id}/links", sheet)
                .then()
                .statusCode(422);
    }

    @Test
    void bad_input_and_wrong_callers_are_turned_away() {
        make("therapist.marta", "{\"expiresInDays\":0}").statusCode(400);
        make("therapist.marta", "{\"expiresInDays\":91}").statusCode(400);
        make("therapist.marta", "[").statusCode(400);
        as("therapist.marta")
                .body("{}")
                .post("/sheets/{id}/links", sheet)
                .then()
                .statusCode(400);
        anybody().body("{}").post("/sheets/{id}/links", sheet).then().statusCode(401);
        make("neurologist.enclar", "{}").statusCode(403);
        make("therapist.nuria", "{}").statusCode(404);
        anybody().get("/sheets/{id}/links", sheet).then().statusCode(401);
        as("dispatcher.enclar").get("/sheets/{id}/links", sheet).then().statusCode(403);
        as("therapist.nuria").get("/sheets/{id}/links", sheet).then().statusCode(404);
        therapist().get("/sheets/{id}/links?limit=0", sheet).then().statusCode(400);
    }

    @Test
    void no_link_is_made_to_a_superseded_sheet_R34b() {
        story.suspended();
        await().until(() -> story.sheet() == null);
        make("therapist.marta", "{}").statusCode(409).body("reasons.code", contains("SHEET_SUPERSEDED", "HOLD"));
    }

    @Test
    void a_link_is_listed_without_its_address_and_revoked_at_once() {
        var secret = story.secret();
        var link = therapist()
                .get("/sheets/{id}/links", sheet)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.url", everyItem(nullValue()))
                .extract()
                .jsonPath()
                .getString("items[0].linkId");
        anybody().delete("/links/{id}", link).then().statusCode(401);
        as("auditor.enclar")
                .header("If-Match", "\"1\"")
                .delete("/links/{id}", link)
                .then()
                .statusCode(403);
        as("therapist.nuria")
                .header("If-Match", "\"1\"")
                .delete("/links/{id}", link)
                .then()
                .statusCode(404);
        therapist()
                .header("If-Match", "\"1\"")
                .delete("/links/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
        therapist().delete("/links/{id}", link).then().statusCode(428);
        therapist()
                .header("If-Match", "\"9\"")
                .delete("/links/{id}", link)
                .then()
                .statusCode(412);
        open(secret).statusCode(200);
        therapist()
                .header("If-Match", "\"1\"")
                .delete("/links/{id}", link)
                .then()
                .statusCode(204);
        closed(secret);
    }

    @Test
    void wrong_ended_and_revoked_links_say_the_same() throws SQLException {
        var secret = story.secret();
        try (var database = Database.asSuperuser()) {
            database.run("update link set expires_at = made_at where sheet_id = '%s'".formatted(sheet));
        }
        closed(secret);
        closed(Secret.fresh(new SecureRandom()).text());
        closed("short");
        anybody().body("{\"secret\":\"\"}").post("/public/sheet").then().statusCode(400);
        anybody().body("{").post("/public/sheet").then().statusCode(400);
        anybody().body("{\"secret\":\"x\"}").post("/public/sheet.pdf").then().statusCode(404);
    }

    @Test
    void many_wrong_tries_are_slowed_down_but_a_right_secret_still_opens() {
        var secret = story.secret();
        for (var i = 0; i < 20; i++) {
            closed("wrong");
        }
        open("wrong").statusCode(429).header("Retry-After", "900");
        open(secret).statusCode(200);
    }

    @Test
    void the_pdf_behind_a_link_is_today_s_and_there_is_none_on_hold() {
        var secret = story.secret();
        anybody()
                .body("{\"secret\":\"" + secret + "\"}")
                .post("/public/sheet.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        story.reported("BED_REST_STARTED");
        await().until(() -> story.sheet() == null);
        anybody()
                .body("{\"secret\":\"" + secret + "\"}")
                .post("/public/sheet.pdf")
                .then()
                .statusCode(409)
                .body("reasons.rule", contains("R34b", "R24"));
    }

    @Test
    void whoever_does_not_say_what_to_send_gets_data() {
        anybody()
                .body("{\"secret\":\"" + story.secret() + "\"}")
                .post("/public/sheet")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("sheet.affectedSide", equalTo("LEFT"));
    }

    @Test
    void the_page_knows_nothing_and_lets_nothing_in_or_out() {
        given().get("/s")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff");
        given().get("/s/page.js").then().statusCode(200).contentType("text/javascript");
        given().get("/s/page.css").then().statusCode(200).contentType("text/css");
    }

    private ValidatableResponse make(String login, String body) {
        return command(login).body(body).post("/sheets/{id}/links", sheet).then();
    }

    private static ValidatableResponse open(String secret) {
        return anybody()
                .accept("application/json")
                .body("{\"secret\":\"" + secret + "\"}")
                .post("/public/sheet")
                .then();
    }

    private static void closed(String secret) {
        open(secret)
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .body(
                        "detail",
                        equalTo(
                                "This link does not open. It may have ended or been taken back. Ask the team for a new one."));
    }
}
