package health.homeward.teaching.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import health.homeward.teaching.Database;
import health.homeward.teaching.Story;
import health.homeward.teaching.TeachingTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConcernsTest extends TeachingTest {
    private static final String FEVER = "[{\"code\":\"FEVER\",\"answer\":\"UNSURE\"}]";
    private Story story;
    private String secret;

    @BeforeEach
    void a_daughter_with_an_open_page() {
        story = Story.ready(kafka, 10).heard();
        story.taught("STROKING");
        secret = story.secret();
    }

    @Test
    void an_unsure_answer_takes_the_sheet_away_in_the_same_moment_R42_R78() {
        raise(UUID.randomUUID().toString(), secret, FEVER).statusCode(201).body("state", equalTo("ON_HOLD"));
        assertThat(story.sheet()).isNull();
        assertThat(story.permission().getList("reasons.code")).containsExactly("CONCERN_OPEN");
    }

    @Test
    void the_audit_trail_says_under_which_rules_somebody_was_told_R36_R78() throws SQLException {
        raise(UUID.randomUUID().toString(), secret, FEVER).statusCode(201);
        try (var database = Database.asSuperuser()) {
            assertThat(database.texts("select rules::text from audit where action = 'RaiseConcern' and patient_id = '"
                            + story.patient + "'"))
                    .containsExactly("{R36,R78}");
        }
    }

    @Test
    void a_repeated_concern_is_one_concern_and_another_body_under_its_key_is_none() {
        var key = UUID.randomUUID().toString();
        var id = raise(key, secret, FEVER).statusCode(201).extract().jsonPath().getString("concernId");
        raise(key, secret, FEVER).statusCode(201).body("concernId", equalTo(id));
        raise(key, secret, FEVER.replace("FEVER", "RASH")).statusCode(422);
        assertThat(kafka.all("teaching").stream()
                        .filter(e -> e.is("ConcernRaised") && e.key().equals(story.patient.toString())))
                .hasSize(1);
    }

    @Test
    void bad_input_is_malformed_and_changes_nothing() {
        var key = UUID.randomUUID().toString();
        raise(key, secret, "[]").statusCode(400);
        raise(key, secret, "[{\"code\":\"BOREDOM\",\"answer\":\"YES\"}]").statusCode(400);
        raise(key, secret, "[{\"code\":\"FEVER\",\"answer\":\"NO\"}]").statusCode(400);
        raise(key, secret, "[{\"code\":\"FEVER\",\"answer\":\"YES\",\"note\":\"he said\"}]")
                .statusCode(400);
        raise(key, secret, "[null]").statusCode(400);
        raise("short", secret, FEVER).statusCode(400);
        anybody()
                .body("{\"secret\":\"%s\",\"findings\":%s}".formatted(secret, FEVER))
                .post("/public/concerns")
                .then()
                .statusCode(400);
        assertThat(story.sheet()).isNotNull();
    }

    @Test
    void a_wrong_secret_raises_nothing() {
        raise(UUID.randomUUID().toString(), "wrong", FEVER).statusCode(404);
    }

    private static ValidatableResponse raise(String key, String secret, String findings) {
        return anybody()
                .header("Idempotency-Key", key)
                .body("{\"secret\":\"%s\",\"findings\":%s}".formatted(secret, findings))
                .post("/public/concerns")
                .then();
    }
}
