package health.homeward.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The promises that every service's tests stand on, against the real servers. */
class SharedStackTest {

    private static final LocalStackResource RESOURCE = new LocalStackResource();
    private static Map<String, String> settings;

    @BeforeAll
    static void start() {
        RESOURCE.init(Map.of("service", "testing"));
        settings = RESOURCE.start();
    }

    @AfterAll
    static void stop() {
        RESOURCE.stop();
    }

    @Test
    void the_application_owns_nothing_and_may_do_what_a_migration_grants_and_no_more() throws SQLException {
        try (Connection owner = connect("OWNER_USER", "OWNER_PASSWORD");
                Statement sql = owner.createStatement()) {
            sql.execute("create table visit (id bigint generated always as identity primary key, hospital text)");
            sql.execute("grant insert on visit to \"" + settings.get("HOMEWARD_DB_USER") + "\"");
        }
        try (Connection app = connect("USER", "PASSWORD");
                Statement sql = app.createStatement()) {
            assertThat(sql.executeUpdate("insert into visit (hospital) values ('enclar')"))
                    .isOne();
            assertThatThrownBy(() -> sql.execute("select * from visit")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> sql.execute("drop table visit")).hasMessageContaining("must be owner");
            assertThatThrownBy(() -> sql.execute("create table mine (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_persons_token_carries_role_hospital_and_audience() throws IOException {
        JsonNode claims = claims(Tokens.of("neurologist.valira"));
        assertThat(claims.path("hospital").asText()).isEqualTo("valira");
        assertThat(claims.path("realm_access").path("roles").toString()).contains("neurologist");
        assertThat(claims.path("aud").toString()).contains("homeward-api");
        assertThat(claims.path("preferred_username").asText()).isEqualTo("neurologist.valira");
        assertThat(claims.path("sub").asText()).isEqualTo("1fef8b7b-c845-54b6-89be-48a7ae02b7e9");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
    }

    @Test
    void a_hospital_systems_token_carries_its_hospital() throws IOException {
        JsonNode claims = claims(Tokens.hospitalSystem("enclar"));
        assertThat(claims.path("hospital").asText()).isEqualTo("enclar");
        assertThat(claims.path("realm_access").path("roles").toString()).contains("hospital-system");
        assertThat(claims.path("aud").toString()).contains("homeward-api");
    }

    @Test
    void the_home_readers_token_belongs_to_no_hospital() throws IOException {
        JsonNode claims = claims(Tokens.homeReader());
        assertThat(claims.has("hospital")).isFalse();
        assertThat(claims.path("realm_access").path("roles").toString()).contains("home-reader");
    }

    @Test
    void tokens_are_signed_with_RS256_and_kept() throws IOException {
        String token = Tokens.of("therapist.pau");
        assertThat(part(token, 0).path("alg").asText()).isEqualTo("RS256");
        assertThat(Tokens.of("therapist.pau")).isSameAs(token);
    }

    @Test
    void every_login_of_the_demo_works() {
        List<String> staff = List.of("neurologist", "coordinator", "dispatcher", "auditor");
        for (String hospital : List.of("enclar", "valira")) {
            staff.forEach(role -> assertThat(Tokens.of(role + "." + hospital)).isNotEmpty());
        }
        List.of("marta", "jordi", "laia", "pau", "nuria", "oriol")
                .forEach(name -> assertThat(Tokens.of("therapist." + name)).isNotEmpty());
    }

    @Test
    void an_event_comes_back_with_its_headers_and_key() {
        UUID patient = UUID.randomUUID();
        try (KafkaTester kafka = new KafkaTester()) {
            UUID id = kafka.publish("plans", "CourseDue", patient, "enclar", "{\"hospital\":\"enclar\"}");
            ReceivedEvent event = kafka.await("plans", "CourseDue", patient);
            assertThat(event.id()).isEqualTo(id.toString());
            assertThat(event.key()).isEqualTo(patient.toString());
            assertThat(event.hospital()).isEqualTo("enclar");
            assertThat(event.text("/hospital")).isEqualTo("enclar");
        }
    }

    @Test
    void poison_reaches_the_topic_as_it_is() {
        try (KafkaTester kafka = new KafkaTester()) {
            kafka.publish("intake", "poison", Map.of(), "{no json".getBytes(StandardCharsets.UTF_8));
            ReceivedEvent event = kafka.await("intake", found -> found.key().equals("poison"), Duration.ofSeconds(10));
            assertThat(event.body()).isEqualTo("{no json");
            assertThat(kafka.all("intake.dead-letter")).isEmpty();
        }
    }

    @Test
    void an_event_that_does_not_come_fails_the_test() {
        try (KafkaTester kafka = new KafkaTester()) {
            assertThatThrownBy(() -> kafka.await("teaching", event -> true, Duration.ofMillis(100)))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Nothing of the wanted kind");
        }
    }

    private static Connection connect(String user, String password) throws SQLException {
        String url = "jdbc:postgresql://localhost:%s/%s"
                .formatted(settings.get("HOMEWARD_DB_PORT"), settings.get("HOMEWARD_DB_NAME"));
        return DriverManager.getConnection(
                url, settings.get("HOMEWARD_DB_" + user), settings.get("HOMEWARD_DB_" + password));
    }

    private static JsonNode claims(String token) throws IOException {
        return part(token, 1);
    }

    private static JsonNode part(String token, int index) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[index]));
    }
}
