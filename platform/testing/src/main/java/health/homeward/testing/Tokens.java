package health.homeward.testing;

import health.homeward.local.Endpoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Real access tokens from the real Keycloak, kept until shortly before they expire. */
public final class Tokens {

    private record Kept(String token, Instant until) {}

    private static final Pattern ACCESS = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern LIFE = Pattern.compile("\"expires_in\"\\s*:\\s*(\\d+)");
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Map<String, Kept> KEPT = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A person's token; logins are {@code <role>.<hospital>} and {@code therapist.<name>}. */
    public static String of(String login) {
        return kept(
                login,
                () -> Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "homeward-journey",
                        "username",
                        login,
                        "password",
                        TestRun.stack().userPassword()));
    }

    /** The token of a hospital's information system. */
    public static String hospitalSystem(String hospital) {
        return client(hospital + "-his");
    }

    /** The token with which dispatch fetches a patient's home. */
    public static String homeReader() {
        return client("homeward-dispatch");
    }

    private static String client(String client) {
        return kept(
                client,
                () -> Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        client,
                        "client_secret",
                        TestRun.stack().clientSecret(client)));
    }

    private static String kept(String name, Supplier<Map<String, String>> form) {
        return KEPT.compute(
                        name,
                        (key, known) -> known != null && CLOCK.instant().isBefore(known.until())
                                ? known
                                : fetch(name, form.get()))
                .token();
    }

    private static Kept fetch(String name, Map<String, String> form) {
        String answer = post(TestRun.stack(), form);
        Matcher access = ACCESS.matcher(answer);
        Matcher life = LIFE.matcher(answer);
        if (!access.find() || !life.find()) {
            throw new IllegalStateException("Keycloak gave no token for " + name + ": " + answer);
        }
        return new Kept(access.group(1), CLOCK.instant().plusSeconds(Long.parseLong(life.group(1)) - 60));
    }

    private static String post(Endpoints stack, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.realmUrl() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
