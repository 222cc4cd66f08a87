package health.homeward.intake;

import static io.restassured.RestAssured.given;

import health.homeward.testing.LocalStackResource;
import health.homeward.testing.TestRun;
import health.homeward.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** The service on the real database, broker and identity provider, and the words in which its tests are told. */
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
public abstract class IntakeTest {
    protected static final String FHIR = "application/fhir+json";

    protected static RequestSpecification as(String login) {
        return given().auth().oauth2(Tokens.of(login)).contentType(ContentType.JSON);
    }

    protected static RequestSpecification his() {
        return given().auth().oauth2(Tokens.hospitalSystem("enclar")).contentType(ContentType.JSON);
    }

    protected static RequestSpecification withKey(RequestSpecification request) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A referral that a hospital system sends; the patient's number is new. */
    protected static Referred refer(String facts) {
        Response response = withKey(his()).body(referral(number(), facts)).post("/referrals");
        response.then().statusCode(201);
        return Referred.of(response.jsonPath());
    }

    protected static Referred refer() {
        return refer("");
    }

    /** @param more further members of the facts, each beginning with a comma */
    protected static String referral(String number, String more) {
        return """
               {"patient":{"identifier":{"system":"urn:enclar:mrn","value":"%s"},"givenName":"Marta","familyName":"Serra",
                 "birthDate":"1951-03-04","gender":"female","languages":["ca"]},
                "facts":{"strokeType":"ISCHAEMIC","onset":{"instant":"2026-03-01T08:00:00Z"}%s}}""".formatted(number, more);
    }

    protected static String number() {
        return "N" + UUID.randomUUID();
    }

    /** A bundle that ships with the product, of a patient with a number of its own. */
    protected static String bundle(String name) {
        Path file = Path.of(System.getProperty("homeward.root", "../.."))
                .resolve("platform/journey/src/main/resources/patients")
                .resolve(name + ".json");
        try {
            String id = name.substring(name.indexOf('-') + 1);
            return Files.readString(file)
                    .replace(id, UUID.randomUUID().toString().substring(0, 8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected static JsonPath read(UUID referralId) {
        return as("coordinator.enclar")
                .get("/referrals/" + referralId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    protected static String tag(UUID referralId) {
        return as("coordinator.enclar").get("/referrals/" + referralId).header("ETag");
    }

    protected static Response put(Referred referred, String part, String body) {
        return his().header("If-Match", tag(referred.referralId()))
                .body(body)
                .put("/referrals/" + referred.referralId() + "/" + part);
    }

    protected static Response report(Referred referred, String body) {
        return withKey(his()).body(body).post("/referrals/" + referred.referralId() + "/condition-reports");
    }

    /** Counts rows with the eyes of the database's administrator, whom no row level security hinders. */
    protected static long rows(String table) {
        return number("select count(*) from " + table);
    }

    protected static long number(String sql) {
        try (Connection connection = admin();
                ResultSet result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection admin() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + TestRun.stack().postgresPort() + "/" + TestRun.database(),
                "postgres",
                TestRun.stack().postgresPassword());
    }

    /** All that a command may write: to see that nothing was half written. */
    protected static String everything() {
        return "%d patients, %d referrals, %d reports, %d events, %d keys"
                .formatted(
                        rows("patient"),
                        rows("referral"),
                        rows("condition_report"),
                        rows("outbox"),
                        rows("idempotency_key"));
    }

    /** Ids of what was referred. */
    protected record Referred(UUID referralId, UUID patientId, long version) {
        static Referred of(JsonPath body) {
            return new Referred(body.getUUID("referralId"), body.getUUID("patientId"), body.getLong("version"));
        }
    }
}
