package health.homeward.clearance;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import health.homeward.testing.EventContract;
import health.homeward.testing.KafkaTester;
import health.homeward.testing.LocalStackResource;
import health.homeward.testing.ReceivedEvent;
import health.homeward.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;

/** The running service with real database, broker and tokens, and the other services played by their events. */
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "clearance"))
public abstract class ServiceTest {
    protected static final String NEUROLOGIST = "neurologist.enclar";
    protected static final String COORDINATOR = "coordinator.enclar";
    private static KafkaTester kafka;

    @Inject
    Clock clock;

    @AfterAll
    static void closeKafka() {
        if (kafka != null) {
            kafka.close();
            kafka = null;
        }
    }

    protected static KafkaTester kafka() {
        if (kafka == null) {
            kafka = new KafkaTester();
        }
        return kafka;
    }

    protected Instant now() {
        return clock.instant();
    }

    /** Ten days ago: every window is open. */
    protected Instant onset() {
        return now().minus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    }

    /** A referral of a patient against whom nothing stands, has arrived and is a case. */
    protected Patient referred(String... conditions) {
        Patient patient = new Patient(UUID.randomUUID(), UUID.randomUUID(), "enclar");
        submit(patient, Bodies.referral(patient, "ISCHAEMIC", onset(), conditions));
        return patient;
    }

    protected void submit(Patient patient, String body) {
        EventContract.check("intake", "ReferralSubmitted", body);
        kafka().publish("intake", "ReferralSubmitted", patient.id(), patient.hospital(), body);
        await().atMost(Duration.ofSeconds(20)).until(() -> cases(patient).size() == 1);
    }

    protected Patient granted(String... conditions) {
        Patient patient = referred(conditions);
        command(NEUROLOGIST, caseId(patient), "grant", Bodies.grant()).then().statusCode(200);
        return patient;
    }

    protected List<String> cases(Patient patient) {
        return get(login("neurologist", patient), "/clearances?patientId=" + patient.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items.clearanceId");
    }

    protected String caseId(Patient patient) {
        return cases(patient).getLast();
    }

    protected JsonPath read(Patient patient) {
        return get(login("neurologist", patient), "/clearances/" + caseId(patient))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    protected void awaitState(Patient patient, String state) {
        await().atMost(Duration.ofSeconds(20)).until(() -> read(patient).getString("state"), state::equals);
    }

    protected static String login(String role, Patient patient) {
        return role + "." + patient.hospital();
    }

    protected static RequestSpecification as(String login) {
        return given().auth().oauth2(Tokens.of(login)).contentType(ContentType.JSON);
    }

    protected static Response get(String login, String path) {
        return given().auth().oauth2(Tokens.of(login)).get(path);
    }

    /** A command on a case as it is now, under a fresh key. */
    protected static Response command(String login, String caseId, String verb, String body) {
        return as(login)
                .header("Idempotency-Key", key())
                .header("If-Match", etag(caseId))
                .body(body)
                .post("/clearances/" + caseId + "/" + verb);
    }

    protected static String etag(String caseId) {
        return get(NEUROLOGIST, "/clearances/" + caseId)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    protected static String key() {
        return UUID.randomUUID().toString();
    }

    /** Publishes another service's event, which must keep that service's own contract. */
    protected UUID publish(String service, String event, Patient patient, String body) {
        EventContract.check(service, event, body);
        return kafka().publish(service, event, patient.id(), patient.hospital(), body);
    }

    protected ReceivedEvent told(String event, Patient patient) {
        ReceivedEvent told = kafka().await("clearance", event, patient.id());
        EventContract.check(told);
        return told;
    }

    protected List<ReceivedEvent> allTold(Patient patient) {
        return kafka().all("clearance").stream()
                .filter(event -> event.key().equals(patient.id().toString()))
                .toList();
    }

    /** Whom a test is about. */
    public record Patient(UUID id, UUID referralId, String hospital) {}
}
