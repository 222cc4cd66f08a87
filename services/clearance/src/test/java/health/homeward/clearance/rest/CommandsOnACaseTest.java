package health.homeward.clearance.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import health.homeward.clearance.Bodies;
import health.homeward.clearance.ServiceTest;
import health.homeward.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every command on a case has in common: who may, what is malformed, what is stale, what is repeated. */
@QuarkusTest
class CommandsOnACaseTest extends ServiceTest {
    private static final String GOOD = """
            grant   | {"noOtherContraindications": true}            | {"onset": {"precision": "DATE"}}                     | coordinator.enclar
            facts   | {"heartDisease": "NO"}                        | {}                                                   | coordinator.enclar
            defer   | {"reason": "wait"}                            | {"reason": " "}                                      | coordinator.enclar
            refuse  | {"reason": "too frail"}                       | {}                                                   | coordinator.enclar
            suspend | {"reason": "unwell"}                          | {"reason": "unwell", "code": "NO_SUCH_CODE"}         | auditor.enclar
            resume  | {"reason": "well again"}                      | {"reason": "well", "answers": [{"code": "FEVER"}]}   | coordinator.enclar
            withdraw| {"reason": "moved away"}                      | {"reason": null}                                     | coordinator.enclar
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = GOOD)
    void without_a_token_it_is_401(String verb, String good) {
        given().contentType(ContentType.JSON)
                .body(good)
                .post("/clearances/" + UUID.randomUUID() + "/" + verb)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = GOOD)
    void another_role_is_403_R7(String verb, String good, String bad, String other) {
        problem(post(other, UUID.randomUUID().toString(), verb, good, key(), "\"1\""), 403);
        problem(post("therapist.marta", UUID.randomUUID().toString(), verb, good, key(), "\"1\""), 403);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = GOOD)
    void an_unknown_case_and_a_case_of_another_hospital_are_404_alike(String verb, String good) {
        String id = caseId(referred());
        problem(post(NEUROLOGIST, UUID.randomUUID().toString(), verb, good, key(), "\"1\""), 404);
        problem(post("neurologist.valira", id, verb, good, key(), "\"1\""), 404);
        problem(post(NEUROLOGIST, "no-id", verb, good, key(), "\"1\""), 404);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = GOOD)
    void a_malformed_body_and_a_missing_key_are_400(String verb, String good, String bad) {
        String id = caseId(referred());
        problem(post(NEUROLOGIST, id, verb, bad, key(), "\"1\""), 400);
        problem(post(NEUROLOGIST, id, verb, "{\"reason\": ", key(), "\"1\""), 400);
        problem(post(NEUROLOGIST, id, verb, "{\"nobodyKnowsThis\": 1}", key(), "\"1\""), 400);
        problem(post(NEUROLOGIST, id, verb, "", key(), "\"1\""), 400);
        problem(as(NEUROLOGIST).header("If-Match", "\"1\"").body(good).post("/clearances/" + id + "/" + verb), 400);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = GOOD)
    void no_version_is_428_and_a_stale_one_412_and_nothing_changes(String verb, String good) {
        String id = caseId(referred());
        problem(
                as(NEUROLOGIST).header("Idempotency-Key", key()).body(good).post("/clearances/" + id + "/" + verb),
                428);
        problem(post(NEUROLOGIST, id, verb, good, key(), "\"99\""), 412);
        get(NEUROLOGIST, "/clearances/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("state", equalTo("PENDING"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = GOOD)
    void the_same_request_gets_the_same_answer_and_another_body_under_its_key_422(String verb, String good) {
        String id = caseId(referred());
        String key = key();
        Response first = post(NEUROLOGIST, id, verb, good, key, "\"1\"");
        Response again = post(NEUROLOGIST, id, verb, good, key, "\"1\"");
        again.then()
                .statusCode(first.statusCode())
                .header("Idempotency-Replayed", "true")
                .body(equalTo(first.asString()));
        problem(post(NEUROLOGIST, id, verb, other(verb), key, "\"1\""), 422);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = GOOD)
    void a_case_that_is_over_refuses_everything_with_409(String verb, String good) {
        String id = caseId(referred());
        command(NEUROLOGIST, id, "withdraw", "{\"reason\": \"moved away\"}")
                .then()
                .statusCode(200);
        Response refused = command(NEUROLOGIST, id, verb, good);
        problem(refused, 409);
        refused.then().body("reasons.code", hasItem(notNullValue())).body("reasons.sentence", hasItem(notNullValue()));
    }

    private static Response post(String login, String id, String verb, String body, String key, String match) {
        return given().auth()
                .oauth2(Tokens.of(login))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .header("If-Match", match)
                .body(body)
                .post("/clearances/" + id + "/" + verb);
    }

    private static String other(String verb) {
        return switch (verb) {
            case "grant" -> Bodies.grant("\"heartDisease\": \"YES\"");
            case "facts" -> "{\"heartDisease\": \"YES\"}";
            default -> "{\"reason\": \"another\"}";
        };
    }

    private static void problem(Response response, int status) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("title", notNullValue());
    }
}
