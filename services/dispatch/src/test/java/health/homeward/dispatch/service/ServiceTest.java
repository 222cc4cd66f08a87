package health.homeward.dispatch.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.homeward.outbox.ShiftedClock;
import health.homeward.testing.KafkaTester;
import health.homeward.testing.LocalStackResource;
import health.homeward.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The running service on the real stack, with an empty database and the clock on Monday 2 March 2026, 07:00 in Andorra. */
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "dispatch"))
@QuarkusTestResource(IntakeStub.class)
abstract class ServiceTest {

    static final Instant MORNING = Instant.parse("2026-03-02T06:00:00Z");
    static final String DISPATCHER = "dispatcher.enclar";
    static final String MARTA = "therapist.marta";
    static final String JORDI = "therapist.jordi";
    static final Duration PATIENCE = Duration.ofSeconds(20);

    final Database database = new Database();
    final ShiftedClock clock = ShiftedClock.of(Path.of("target/test-clock"));
    KafkaTester kafka;
    Story story;

    @BeforeEach
    void anew() {
        clock.moveTo(MORNING);
        database.empty();
        kafka = new KafkaTester();
        story = new Story(kafka);
    }

    @AfterEach
    void done() {
        kafka.close();
    }

    static RequestSpecification as(String login) {
        return given().auth().oauth2(Tokens.of(login)).contentType(ContentType.JSON);
    }

    static RequestSpecification command(String login) {
        return as(login).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A command on a visit as it stands now. */
    static ValidatableResponse tell(String login, UUID visit, String verb, Object body) {
        return command(login)
                .header("If-Match", "*")
                .body(body)
                .post("/visits/" + visit + "/" + verb)
                .then();
    }

    static String register(String hospital, Map<String, Object> therapist) {
        return command("dispatcher." + hospital)
                .body(therapist)
                .post("/therapists")
                .then()
                .statusCode(201)
                .extract()
                .path("therapistId");
    }

    /** An experienced therapist in Andorra la Vella who works every day from 8 to 16. */
    static UUID employ(String hospital, String login) {
        String id = register(hospital, Bodies.therapist(login, "EXPERIENCED"));
        command("dispatcher." + hospital)
                .body(Bodies.everyDay("08:00", "16:00"))
                .post("/therapists/" + id + "/shifts")
                .then()
                .statusCode(201);
        return UUID.fromString(id);
    }

    List<Map<String, Object>> visits(UUID patient) {
        return as(DISPATCHER)
                .get("/visits?patientId=" + patient)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    /** The patient's only visit, as soon as it has come to this state. */
    Map<String, Object> visitIn(String state, UUID patient) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(visits(patient))
                .extracting(visit -> visit.get("state"))
                .contains(state));
        return visits(patient).stream()
                .filter(visit -> visit.get("state").equals(state))
                .findFirst()
                .orElseThrow();
    }

    /** A patient whose one session of 20 minutes on Tuesday is scheduled with Marta. */
    Map<String, Object> scheduledVisit() {
        employ("enclar", MARTA);
        UUID patient = story.patient("enclar");
        story.course(patient, Story.session("2026-03-03", 20));
        return visitIn("SCHEDULED", patient);
    }

    static UUID id(Map<String, Object> visit) {
        return UUID.fromString((String) visit.get("visitId"));
    }

    static UUID patientOf(Map<String, Object> visit) {
        return UUID.fromString((String) visit.get("patientId"));
    }

    static Instant start(Map<String, Object> visit) {
        return Instant.parse((String) visit.get("start"));
    }
}
