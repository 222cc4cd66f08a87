package health.homeward.field;

import health.homeward.testing.RestContract.Promise;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A call of one of field's operations that would succeed, and what must be spoilt for each of its other answers. */
final class FieldCall {
    private static final String CLEAR = "{\"checks\":[{\"code\":\"FEVER\",\"answer\":\"NO\"}],\"conscious\":\"YES\"}";
    private static final String FEVER = CLEAR.replace("NO", "YES");
    private static final String TOO_LARGE = CLEAR + " ".repeat(1024 * 1024);

    private final Promise operation;
    private final Map<String, String> headers = new HashMap<>();
    private String path;
    private String login = "therapist.marta";
    private String body = CLEAR;

    private FieldCall(Promise operation) {
        this.operation = operation;
        this.path = operation
                .path()
                .replace(
                        "{date}",
                        LocalDate.now(Clock.system(ZoneId.of("Europe/Andorra"))).toString())
                .replace("{sessionId}", "00000000-0000-4000-8000-000000000101")
                .replace("{visitId}", FakeDay.MARIA.toString());
        if (isCommand()) {
            headers.put("X-Homeward-Client", "field");
            headers.put("Idempotency-Key", "key-" + UUID.randomUUID());
            headers.put("If-Match", "\"3\"");
        }
    }

    static FieldCall of(Promise operation) {
        return new FieldCall(operation);
    }

    /** @throws AssertionError for a status that nobody has said how to provoke */
    static Response provoking(Promise promise) {
        FieldCall call = of(promise);
        return switch (promise.status()) {
            case 200 -> call.send();
            case 400 -> call.malformed().send();
            case 401 -> call.by(null).send();
            case 403 -> call.by("neurologist.enclar").send();
            case 404 -> call.ofNobody().send();
            case 409 -> call.saying(FEVER).send();
            case 412 -> call.with("If-Match", "\"2\"").send();
            case 413 -> call.saying(TOO_LARGE).send();
            case 422 -> call.sent().saying(FEVER).send();
            case 428 -> call.without("If-Match").send();
            case 502 -> call.mood("distrusting").send();
            case 503 -> call.mood("down").send();
            default -> throw new AssertionError("How is " + promise + " provoked?");
        };
    }

    /** @param who null for nobody */
    FieldCall by(String who) {
        login = who;
        return this;
    }

    FieldCall without(String header) {
        headers.remove(header);
        return this;
    }

    Response send() {
        RequestSpecification call =
                login == null ? RestAssured.given() : SignedIn.as(login).call();
        call.redirects().follow(false).headers(headers);
        return isCommand() ? call.contentType("application/json").body(body).post(path) : call.get(path);
    }

    private boolean isCommand() {
        return operation.verb().equals("post");
    }

    private FieldCall with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    private FieldCall saying(String other) {
        body = other;
        return this;
    }

    private FieldCall sent() {
        send().then().statusCode(200);
        return this;
    }

    private FieldCall mood(String mood) {
        Fakes.mood(mood);
        return this;
    }

    /** A command without its key, a day that is none. */
    private FieldCall malformed() {
        path = path.replaceAll("/days/.*", "/days/2026-02-30");
        return without("Idempotency-Key");
    }

    /** A day is somebody's own: it is unknown when dispatch does not know the person. */
    private FieldCall ofNobody() {
        path = path.replace(FakeDay.MARIA.toString(), UUID.randomUUID().toString())
                .replace(
                        "00000000-0000-4000-8000-000000000101",
                        UUID.randomUUID().toString());
        return path.contains("/days/") ? mood("unknown") : this;
    }
}
