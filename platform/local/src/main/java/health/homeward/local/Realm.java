package health.homeward.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The realm of the repository's JSON, with this state's passwords and addresses in place of its placeholders. When the JSON or
 * an address changed since the last start, the realm is made anew; its users keep their ids, which are in the JSON.
 */
final class Realm {

    static final String ADMIN = "admin";
    private static final String RESOURCE = "/keycloak/homeward-realm.json";
    private static final Pattern PLACEHOLDER = Pattern.compile("@([a-z.-]+)@");
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final Secrets secrets;
    private final Endpoints endpoints;
    private final Map<String, String> addresses;

    /** @param addresses values of the placeholders that are no secrets */
    Realm(Secrets secrets, Endpoints endpoints, Map<String, String> addresses) {
        this.secrets = secrets;
        this.endpoints = endpoints;
        this.addresses = addresses;
    }

    void ensure(String url) {
        String json = filledIn();
        String print = Fingerprint.of(json);
        try (HttpClient client = HttpClient.newHttpClient()) {
            boolean present =
                    send(client, get(url + "/realms/" + Endpoints.REALM)).statusCode() == 200;
            if (present
                    && endpoints.has("realm.print")
                    && endpoints.text("realm.print").equals(print)) {
                return;
            }
            String token = adminToken(client, url);
            if (present) {
                require(
                        204,
                        send(
                                client,
                                admin(url + "/admin/realms/" + Endpoints.REALM, token)
                                        .DELETE()));
            }
            require(201, send(client, admin(url + "/admin/realms", token).POST(BodyPublishers.ofString(json))));
        }
        endpoints.put("realm.print", print);
    }

    /** The realm's JSON as Keycloak gets it; also notes the secrets that were put in. */
    private String filledIn() {
        return PLACEHOLDER.matcher(json()).replaceAll(match -> Matcher.quoteReplacement(value(match.group(1))));
    }

    private String value(String placeholder) {
        String address = addresses.get(placeholder);
        if (address != null) {
            return address;
        }
        String secret = secrets.of(placeholder);
        endpoints.put(placeholder, secret);
        return secret;
    }

    private String adminToken(HttpClient client, String url) {
        String form = "grant_type=password&client_id=admin-cli&username=" + ADMIN + "&password="
                + URLEncoder.encode(secrets.of("keycloak.admin"), StandardCharsets.UTF_8);
        HttpResponse<String> answer = send(
                client,
                HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        require(200, answer);
        Matcher token = ACCESS_TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new StartFailure("Keycloak gave its administrator no token.");
        }
        return token.group(1);
    }

    private static HttpRequest.Builder get(String url) {
        return HttpRequest.newBuilder(URI.create(url)).GET();
    }

    private static HttpRequest.Builder admin(String url, String token) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(120)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void require(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new StartFailure("Keycloak did not take the realm: " + answer.statusCode() + " from "
                    + answer.request().uri() + " " + answer.body());
        }
    }

    private static String json() {
        try (InputStream resource = Realm.class.getResourceAsStream(RESOURCE)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
