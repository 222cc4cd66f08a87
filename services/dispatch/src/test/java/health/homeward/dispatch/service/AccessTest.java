package health.homeward.dispatch.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import health.homeward.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what: without a token nothing, with another role nothing, and another hospital's things do not exist. */
@QuarkusTest
class AccessTest extends ServiceTest {

    private static final String VISIT_CHANGE = "/visits/{visit}/";

    enum Endpoint {
        REGISTER("POST", "/therapists", MARTA),
        THERAPISTS("GET", "/therapists", MARTA),
        THERAPIST("GET", "/therapists/{therapist}", MARTA),
        CHANGE("PUT", "/therapists/{therapist}", "auditor.enclar"),
        SHIFTS("POST", "/therapists/{therapist}/shifts", MARTA),
        NO_SHIFT("DELETE", "/therapists/{therapist}/shifts/{shift}", MARTA),
        ABSENCES("POST", "/therapists/{therapist}/absences", "neurologist.enclar"),
        NO_ABSENCE("DELETE", "/therapists/{therapist}/absences/{shift}", MARTA),
        DAY("GET", "/therapists/{therapist}/days/2026-03-03", "auditor.enclar"),
        PLAN("GET", "/regions/enclar/days/2026-03-03/plan.svg", MARTA),
        WHAT_IF("POST", "/regions/enclar/what-if", MARTA),
        OWN_CALENDAR("GET", "/therapists/me/calendar", DISPATCHER),
        MAKE_CALENDAR("POST", "/therapists/me/calendar", DISPATCHER),
        REVOKE_OWN_CALENDAR("DELETE", "/therapists/me/calendar", DISPATCHER),
        CALENDAR("GET", "/therapists/{therapist}/calendar", MARTA),
        REVOKE_CALENDAR("DELETE", "/therapists/{therapist}/calendar", MARTA),
        OWN_DAY("GET", "/therapists/me/days/2026-03-03", DISPATCHER),
        VISITS("GET", "/visits", null),
        VISIT("GET", "/visits/{visit}", null),
        EXPLANATION("GET", "/visits/{visit}/explanation", MARTA),
        UNASSIGNED("GET", "/unassigned", MARTA),
        CONFIRM("POST", VISIT_CHANGE + "confirm", MARTA),
        CANCEL("POST", VISIT_CHANGE + "cancel", MARTA),
        MOVE("POST", VISIT_CHANGE + "move", "auditor.enclar"),
        OFFERS("POST", VISIT_CHANGE + "offers", MARTA),
        EN_ROUTE("POST", VISIT_CHANGE + "en-route", DISPATCHER),
        ARRIVED("POST", VISIT_CHANGE + "arrived", DISPATCHER),
        LATE("GET", "/regions/enclar/late-visits", MARTA),
        START("POST", VISIT_CHANGE + "start", DISPATCHER),
        COMPLETE("POST", VISIT_CHANGE + "complete", DISPATCHER),
        MISS("POST", VISIT_CHANGE + "miss", "coordinator.enclar"),
        STOP("POST", VISIT_CHANGE + "stop", "neurologist.enclar"),
        CHOICES("GET", "/patients/{patient}/therapists", MARTA),
        CHOOSE("PUT", "/patients/{patient}/therapists", "auditor.enclar"),
        TARIFFS("GET", "/tariffs", MARTA),
        SET_TARIFFS("PUT", "/tariffs", "auditor.enclar");

        private final String method;
        private final String path;
        private final String stranger;

        Endpoint(String method, String path, String stranger) {
            this.method = method;
            this.path = path;
            this.stranger = stranger;
        }

        private String body() {
            return switch (this) {
                case REGISTER, CHANGE -> """
                    {"givenName":"A","familyName":"B","login":"x.y","level":"HIGH","gender":"FEMALE","transport":"CAR",
                     "homeBase":{"latitude":42.5,"longitude":1.5}}""";
                case SHIFTS -> "{\"shifts\":[{\"date\":\"2026-03-03\",\"from\":\"17:00\",\"until\":\"18:00\"}]}";
                case WHAT_IF ->
                    "{\"away\":[{\"therapistId\":\"00000000-0000-4000-8000-000000000001\",\"from\":\"2026-03-03\",\"until\":\"2026-03-03\"}]}";
                case ABSENCES -> "{\"from\":\"2026-03-03\",\"until\":\"2026-03-03\",\"reason\":\"SICK\"}";
                case CANCEL -> "{\"cause\":\"PATIENT\"}";
                case MOVE ->
                    "{\"therapistId\":\"00000000-0000-4000-8000-000000000001\",\"start\":\"2026-03-03T09:00:00Z\"}";
                case EN_ROUTE, ARRIVED -> "{\"at\":\"2026-03-03T09:00:00Z\"}";
                case START -> "{\"at\":\"2026-03-03T09:00:00Z\",\"conscious\":\"YES\",\"checks\":[]}";
                case COMPLETE -> """
                    {"startedAt":"2026-03-03T09:00:00Z","finishedAt":"2026-03-03T09:20:00Z","minutesGiven":20,
                     "areasGiven":[],"outcome":"FULL","pain":"NONE"}""";
                case MISS -> "{\"at\":\"2026-03-03T09:00:00Z\",\"reason\":\"OTHER\"}";
                case STOP -> """
                    {"at":"2026-03-03T09:00:00Z","beforeStart":true,"findings":[{"code":"FEVER","answer":"YES"}]}""";
                case CHOOSE -> "{\"favourites\":[],\"excluded\":[]}";
                case SET_TARIFFS -> "{\"currency\":\"EUR\",\"lines\":[]}";
                case THERAPISTS,
                        THERAPIST,
                        NO_SHIFT,
                        NO_ABSENCE,
                        DAY,
                        PLAN,
                        LATE,
                        OWN_CALENDAR,
                        MAKE_CALENDAR,
                        REVOKE_OWN_CALENDAR,
                        CALENDAR,
                        REVOKE_CALENDAR,
                        OWN_DAY,
                        VISITS,
                        VISIT,
                        EXPLANATION,
                        UNASSIGNED,
                        CONFIRM,
                        OFFERS,
                        CHOICES,
                        TARIFFS -> "";
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void without_a_token_there_is_nothing(Endpoint endpoint) {
        assertThat(call(endpoint, given(), UUID.randomUUID(), UUID.randomUUID()).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource
    void another_role_may_not(Endpoint endpoint) {
        RequestSpecification stranger = endpoint.stranger == null
                ? given().auth().oauth2(Tokens.hospitalSystem("enclar"))
                : given().auth().oauth2(Tokens.of(endpoint.stranger));
        assertThat(call(endpoint, stranger, UUID.randomUUID(), UUID.randomUUID())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_belongs_to_another_hospital_does_not_exist() {
        Map<String, Object> visit = scheduledVisit();
        UUID therapist = UUID.fromString((String) visit.get("therapistId"));
        UUID patient = UUID.fromString((String) visit.get("patientId"));

        assertThat(Arrays.stream(Endpoint.values())
                        .filter(endpoint -> endpoint.path.contains("{"))
                        .filter(endpoint -> call(endpoint, stranger(endpoint), therapist, id(visit), patient)
                                        .statusCode()
                                != 404))
                .isEmpty();
        as("dispatcher.valira").get("/visits").then().statusCode(200).body("items", hasSize(0));
        as("dispatcher.valira").get("/therapists").then().statusCode(200).body("items", hasSize(0));
        as("dispatcher.valira").get("/unassigned").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void what_is_unknown_does_not_exist() {
        assertThat(Arrays.stream(Endpoint.values())
                        .filter(endpoint -> endpoint.path.contains("{"))
                        .filter(endpoint -> call(endpoint, own(endpoint), UUID.randomUUID(), UUID.randomUUID())
                                        .statusCode()
                                != 404))
                .isEmpty();
    }

    @Test
    void lists_want_readable_marks() {
        for (String query : List.of("date=soon", "patientId=7", "limit=1000", "after=x")) {
            as(DISPATCHER).get("/visits?" + query).then().statusCode(400);
        }
    }

    private static RequestSpecification stranger(Endpoint endpoint) {
        return given().auth().oauth2(Tokens.of(isBedside(endpoint) ? "therapist.nuria" : "dispatcher.valira"));
    }

    private static RequestSpecification own(Endpoint endpoint) {
        return given().auth().oauth2(Tokens.of(isBedside(endpoint) ? MARTA : DISPATCHER));
    }

    private static boolean isBedside(Endpoint endpoint) {
        return List.of(
                        Endpoint.EN_ROUTE,
                        Endpoint.ARRIVED,
                        Endpoint.START,
                        Endpoint.COMPLETE,
                        Endpoint.MISS,
                        Endpoint.STOP)
                .contains(endpoint);
    }

    private static Response call(Endpoint endpoint, RequestSpecification caller, UUID therapist, UUID visit) {
        return call(endpoint, caller, therapist, visit, UUID.randomUUID());
    }

    private static Response call(
            Endpoint endpoint, RequestSpecification caller, UUID therapist, UUID visit, UUID patient) {
        RequestSpecification request = caller.header(
                        "Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "*")
                .contentType(ContentType.JSON);
        String path = endpoint.path
                .replace("{therapist}", therapist.toString())
                .replace("{visit}", visit.toString())
                .replace("{patient}", patient.toString())
                .replace("{shift}", UUID.randomUUID().toString());
        return (endpoint.body().isEmpty() ? request : request.body(endpoint.body())).request(endpoint.method, path);
    }
}
