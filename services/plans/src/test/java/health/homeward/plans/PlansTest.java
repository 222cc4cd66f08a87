package health.homeward.plans;

import static io.restassured.RestAssured.given;

import health.homeward.outbox.ShiftedClock;
import health.homeward.testing.EventContract;
import health.homeward.testing.KafkaTester;
import health.homeward.testing.LocalStackResource;
import health.homeward.testing.ReceivedEvent;
import health.homeward.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A patient of hospital Enclar whom the other services have told of, and a clock that tests move. */
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "plans"))
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PlansTest {
    protected static final LocalDate START = LocalDate.of(2026, 3, 3);
    protected static final ZoneId ZONE = ZoneId.of("Europe/Andorra");
    protected static final ShiftedClock CLOCK = ShiftedClock.of(Path.of("target/clock"));
    private static final List<String> QUESTIONS = List.of(
            "SKIN_RASH",
            "PURULENT_INFLAMMATION",
            "ACTIVE_BLEEDING",
            "FEVER",
            "INFLUENZA",
            "SORE_THROAT",
            "SPINAL_INFECTION",
            "NAUSEA_VOMITING",
            "SKIN_DAMAGE",
            "CHRONIC_EXACERBATION",
            "ACUTE_INFLAMMATION",
            "SKIN_DISEASE",
            "SWOLLEN_LYMPH_NODES",
            "TEMPERATURE",
            "UNEXPLAINED_MUSCLE_PAIN");

    protected final KafkaTester kafka = new KafkaTester();
    protected UUID patient;
    protected UUID clearance;
    protected UUID referral;

    @BeforeEach
    public void a_new_patient_on_the_first_morning() {
        patient = UUID.randomUUID();
        clearance = UUID.randomUUID();
        referral = UUID.randomUUID();
        CLOCK.moveTo(at(START, 7));
    }

    @AfterAll
    void closeKafka() {
        kafka.close();
    }

    protected static Instant at(LocalDate date, int hour) {
        return date.atTime(hour, 0).atZone(ZONE).toInstant();
    }

    // ---- other services ----

    protected String grant(String kind, long version, String changes) {
        String json = """
                {"clearanceId":"%s","referralId":"%s","patientId":"%s","hospital":"enclar","version":%d,"courseKind":"%s",
                 "strokeType":"ISCHAEMIC","onset":{"instant":"2026-03-01T08:30:00Z","date":null,"precision":"INSTANT"},"affectedSide":"LEFT","ageYears":71,
                 "earliestStart":"2026-03-02T08:30:00Z","recommendedStart":null,"recommendedUntil":"2026-03-05T08:30:00Z","validUntil":"2026-12-31",
                 "conscious":"YES","mobility":"BED_REST","setting":"HOSPITAL","heartDisease":"NO","organDysfunction":"NO",
                 "permissions":{"prone":false,"kneading":false,"heat":false,"homeOnly":true},"allergies":"NONE","bilateralBackPosition":null,
                 "overrides":[],"warnings":[],"grantedBy":"10000000-0000-4000-8000-000000000001","grantedAt":"2026-03-02T09:00:00Z","timeZone":"Europe/Andorra"}""".formatted(clearance, referral, patient, version, kind);
        return changes == null ? json : json.replaceFirst(changes.split("=>")[0], changes.split("=>")[1]);
    }

    /** The neurologist has granted; waits until this service knows. */
    protected void cleared() {
        cleared("FIRST", null);
    }

    protected void cleared(String kind, String changes) {
        kafka.publish("clearance", "ClearanceGranted", patient, "enclar", grant(kind, 2, changes));
        Awaitility.await().until(() -> preview(order(20, "DAILY")).extract().statusCode() != 404);
    }

    protected void suspended(long version, Instant at) {
        kafka.publish("clearance", "ClearanceSuspended", patient, "enclar", """
                {"clearanceId":"%s","referralId":"%s","patientId":"%s","hospital":"enclar","version":%d,"suspendedAt":"%s",
                 "reasons":[{"rule":"R36","code":"FEVER","answer":"YES"}],"source":"THERAPIST","causeId":"%s","recheckBy":null}""".formatted(
                        clearance, referral, patient, version, at, UUID.randomUUID()));
    }

    protected void resumed(long version) {
        kafka.publish("clearance", "ClearanceResumed", patient, "enclar", """
                {"clearanceId":"%s","referralId":"%s","patientId":"%s","hospital":"enclar","version":%d,"resumedAt":"%s",
                 "resumedBy":"10000000-0000-4000-8000-000000000001","validUntil":"2026-12-31"}""".formatted(
                        clearance, referral, patient, version, CLOCK.instant()));
    }

    protected void reported(String kind, Instant at) {
        kafka.publish("intake", "ConditionReported", patient, "enclar", """
                {"reportId":"%s","referralId":"%s","patientId":"%s","hospital":"enclar","version":9,"reportedAt":"%s","effectiveAt":"%s","kind":"%s",
                 "setting":null,"mobility":null,"conscious":null,"condition":null}""".formatted(
                        UUID.randomUUID(), referral, patient, at, at, kind));
    }

    // ---- this service ----

    protected String order(int procedures, String frequency) {
        return """
                {"clearanceId":"%s","patientId":"%s","procedures":%d,"frequency":"%s","startDate":"%s",
                 "goals":[{"goal":"LIMB_FUNCTION"}],"authors":[{"role":"NEUROLOGIST"}]}""".formatted(clearance, patient, procedures, frequency, START);
    }

    protected static RequestSpecification as(String login) {
        return given().auth()
                .oauth2(
                        login.endsWith("-his")
                                ? Tokens.hospitalSystem(login.substring(0, login.indexOf('-')))
                                : Tokens.of(login))
                .contentType("application/json");
    }

    protected static RequestSpecification command(String login) {
        return as(login).header("Idempotency-Key", UUID.randomUUID());
    }

    protected ValidatableResponse preview(String body) {
        return as("neurologist.enclar").body(body).post("/courses/preview").then();
    }

    /** Prescribes an ordinary course and answers its id. */
    protected UUID prescribed() {
        cleared();
        return UUID.fromString(command("neurologist.enclar")
                .body(order(20, "DAILY"))
                .post("/courses")
                .then()
                .statusCode(201)
                .extract()
                .path("courseId"));
    }

    protected static ValidatableResponse course(UUID id) {
        return as("neurologist.enclar").get("/courses/" + id).then();
    }

    protected static String etag(UUID id) {
        return course(id).extract().header("ETag");
    }

    protected static String checks() {
        return QUESTIONS.stream()
                .map("{\"code\":\"%s\",\"answer\":\"NO\"}"::formatted)
                .toList()
                .toString();
    }

    /** The ward's record of a session given as planned, at nine on its date. */
    protected static String treated(int minutes, LocalDate date) {
        return """
                {"outcome":"DONE","startedAt":"%s","finishedAt":"%s","minutesGiven":%d,"areasGiven":["SHOULDER"],"pain":"NONE",
                 "therapist":{"id":"20000000-0000-4000-8000-000000000001","level":"EXPERIENCED"},"conscious":"YES","checks":%s}""".formatted(at(date, 9), at(date, 10), minutes, checks());
    }

    protected static ValidatableResponse record(UUID id, int n, String body) {
        return command("coordinator.enclar")
                .header("If-Match", etag(id))
                .body(body)
                .post("/courses/" + id + "/sessions/" + n + "/record")
                .then();
    }

    /** Gives a session on the ward on its own day, whatever it is. */
    protected static void give(UUID id, int n) {
        var json = course(id).extract().jsonPath();
        LocalDate date = LocalDate.parse(json.getString("sessions[" + (n - 1) + "].date"));
        CLOCK.moveTo(at(date, 10));
        record(id, n, treated(json.getInt("sessions[" + (n - 1) + "].minutes"), date))
                .statusCode(200);
    }

    /** Waits for the event, holding it to its schema. */
    protected ReceivedEvent told(String type) {
        ReceivedEvent event = kafka.await("plans", type, patient);
        EventContract.check(event);
        return event;
    }
}
