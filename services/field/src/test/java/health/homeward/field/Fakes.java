package health.homeward.field;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/** The tests' hand on the stand-in for dispatch and plans. */
final class Fakes {
    static final String URL = "homeward.test.fakes";

    private Fakes() {}

    static void reset() {
        steer("reset", "");
    }

    /** fine, down, distrusting, unknown, broken, or "lose one reply". */
    static void mood(String mood) {
        steer("mood", mood);
    }

    static void move(Object visitId) {
        steer("move", visitId.toString());
    }

    static void cancel(Object visitId) {
        steer("cancel", visitId.toString());
    }

    /** Every call that reached it since the reset, oldest first. */
    static List<Map<String, Object>> asked() {
        return steer("asked", "").getList("$");
    }

    static List<Map<String, Object>> commands() {
        return asked().stream()
                .filter(call -> call.get("method").equals("POST"))
                .toList();
    }

    private static JsonPath steer(String wish, String body) {
        return given().baseUri(System.getProperty(URL))
                .port(java.net.URI.create(System.getProperty(URL)).getPort())
                .body(body)
                .post("/steer/" + wish)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
