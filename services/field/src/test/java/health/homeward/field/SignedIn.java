package health.homeward.field;

import health.homeward.testing.TestRun;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person who went through the real login page, without a browser: redirects, form, cookies. */
final class SignedIn {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final Map<String, SignedIn> KNOWN = new LinkedHashMap<>();

    /** By port and name: cookies are kept apart for this backend and for Keycloak. */
    private final Map<Integer, Map<String, String>> jars = new LinkedHashMap<>();

    final List<HttpResponse<String>> steps = new ArrayList<>();

    private SignedIn() {}

    /** Signs in once per login and test run. */
    static synchronized SignedIn as(String login) {
        return KNOWN.computeIfAbsent(login + RestAssured.port, key -> fresh(login, "/"));
    }

    /** Signs in anew, starting at a page. */
    static SignedIn fresh(String login, String page) {
        SignedIn person = new SignedIn();
        HttpResponse<String> form = person.follow(person.get(person.here().resolve(page)));
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("No login form at " + form.uri() + ": " + form.statusCode());
        }
        person.follow(person.post(
                URI.create(action.group(1).replace("&amp;", "&")),
                Map.of("username", login, "password", TestRun.stack().userPassword())));
        return person;
    }

    /** A call with this person's session. */
    RequestSpecification call() {
        return RestAssured.given().cookies(cookies());
    }

    Map<String, String> cookies() {
        return jars.getOrDefault(RestAssured.port, Map.of());
    }

    HttpResponse<String> last() {
        return steps.getLast();
    }

    HttpResponse<String> open(String page) {
        return get(here().resolve(page));
    }

    private URI here() {
        return URI.create("http://localhost:" + RestAssured.port);
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) {
        while (answer.statusCode() == 302 || answer.statusCode() == 303) {
            answer = get(
                    answer.uri().resolve(answer.headers().firstValue("location").orElseThrow()));
        }
        return answer;
    }

    private HttpResponse<String> get(URI uri) {
        return send(HttpRequest.newBuilder(uri).GET());
    }

    private HttpResponse<String> post(URI uri, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        URI uri = request.build().uri();
        Map<String, String> jar = jars.computeIfAbsent(uri.getPort(), port -> new LinkedHashMap<>());
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").forEach(cookie -> keep(jar, cookie));
            steps.add(answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void keep(Map<String, String> jar, String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
            jar.remove(pair[0]);
        } else {
            jar.put(pair[0], pair[1]);
        }
    }
}
