package health.homeward.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The committed realm holds no password, and asks of tokens what the services rely on. */
class RealmJsonTest {

    private static JsonNode realm;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream json = RealmJsonTest.class.getResourceAsStream("/keycloak/homeward-realm.json")) {
            realm = new ObjectMapper().readTree(json);
        }
    }

    @Test
    void every_secret_and_password_is_a_placeholder() {
        List<String> secrets = new ArrayList<>(realm.findValuesAsText("secret"));
        secrets.addAll(realm.findValuesAsText("value"));
        assertThat(secrets).hasSizeGreaterThan(15).allMatch(secret -> secret.matches("@[a-z.-]+@"));
    }

    @Test
    void tokens_are_short_and_signed_with_RS256() {
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(realm.path("defaultSignatureAlgorithm").asText()).isEqualTo("RS256");
    }

    @Test
    void every_client_that_a_browser_uses_asks_for_PKCE() {
        realm.path("clients").forEach(client -> {
            if (client.path("standardFlowEnabled").asBoolean()) {
                assertThat(client.path("attributes")
                                .path("pkce.code.challenge.method")
                                .asText())
                        .as(client.path("clientId").asText())
                        .isEqualTo("S256");
            }
        });
    }

    @Test
    void every_client_gives_the_audience_of_the_services() {
        realm.path("clients").forEach(client -> assertThat(client.findValuesAsText("included.custom.audience"))
                .as(client.path("clientId").asText())
                .containsExactly("homeward-api"));
    }

    @Test
    void every_person_belongs_to_a_hospital_that_only_an_administrator_can_change() throws IOException {
        realm.path("users").forEach(user -> {
            if (!user.has("serviceAccountClientId")) {
                assertThat(user.path("attributes").path("hospital").path(0).asText())
                        .isIn("enclar", "valira");
            }
        });
        String profile = realm.findValue("kc.user.profile.config").path(0).asText();
        new ObjectMapper().readTree(profile).path("attributes").forEach(attribute -> {
            if (attribute.path("name").asText().equals("hospital")) {
                assertThat(attribute.path("permissions").path("edit").toString())
                        .isEqualTo("[\"admin\"]");
            }
        });
    }
}
