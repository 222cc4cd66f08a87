package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Fetches real access tokens for the people and systems of the story, and fetches them anew before they expire. */
final class Logins {
    private final HttpClient http;
    private final String realmUrl;
    private final String userPassword;
    private final UnaryOperator<String> clientSecret;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Held> held = new HashMap<>();

    private record Held(String token, Instant until) {}

    Logins(HttpClient http, String realmUrl, String userPassword, UnaryOperator<String> clientSecret) {
        this.http = http;
        this.realmUrl = realmUrl;
        this.userPassword = userPassword;
        this.clientSecret = clientSecret;
    }

    /** A login with a hospital after its dot is a person; a name that ends in {@code -his} is a hospital's system. */
    synchronized String tokenOf(String who) {
        Held known = held.get(who);
        if (known == null || Clock.systemUTC().instant().isAfter(known.until())) {
            known = fetch(who.endsWith("-his") ? system(who) : person(who));
            held.put(who, known);
        }
        return known.token();
    }

    private Map<String, String> person(String login) {
        return Map.of(
                "grant_type", "password", "client_id", "homeward-journey", "username", login, "password", userPassword);
    }

    private Map<String, String> system(String client) {
        return Map.of(
                "grant_type", "client_credentials", "client_id", client, "client_secret", clientSecret.apply(client));
    }

    private Held fetch(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(realmUrl + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            JsonNode answer = json.readTree(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
            if (!answer.hasNonNull("access_token")) {
                throw new StepFailed("Keycloak gave no token: "
                        + answer.path("error_description").asText());
            }
            return new Held(
                    answer.get("access_token").asText(),
                    Clock.systemUTC()
                            .instant()
                            .plusSeconds(answer.path("expires_in").asLong() - 30));
        } catch (IOException e) {
            throw new StepFailed("Keycloak does not answer at " + realmUrl);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StepFailed("Interrupted");
        }
    }
}
