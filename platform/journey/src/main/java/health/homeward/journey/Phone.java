package health.homeward.journey;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

/** A therapist's phone: it knows field alone, holds its cookies and no token, and signs in when field says that nobody is. */
final class Phone {
    private final String login;
    private final FieldReplicas field;
    private final HttpClient http;
    private final LoginPage loginPage;

    Phone(String login, FieldReplicas field, String password) {
        this.login = login;
        this.field = field;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .cookieHandler(new LocalCookies())
                .build();
        this.loginPage = new LoginPage(http, password);
    }

    Reply day(LocalDate date) {
        return get("/api/days/" + date);
    }

    Reply session(String sessionId) {
        return get("/api/sessions/" + sessionId);
    }

    /** @param match the version of the visit that the therapist saw, as an ETag */
    Reply command(String visitId, String verb, String match, Object body) {
        String key = UUID.randomUUID().toString();
        String path = "/api/visits/" + visitId + "/" + verb;
        return signedIn(
                () -> HttpRequest.newBuilder(URI.create(field.next() + path))
                        .header("X-Homeward-Client", "field")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .header("If-Match", match)
                        .POST(BodyPublishers.ofString(Exchange.written(body))),
                "POST " + path);
    }

    private Reply get(String path) {
        return signedIn(() -> HttpRequest.newBuilder(URI.create(field.next() + path)), "GET " + path);
    }

    private Reply signedIn(Supplier<HttpRequest.Builder> request, String name) {
        Reply reply = Exchange.of(http, request.get().build(), name);
        if (reply.status() != 401) {
            return reply;
        }
        signIn();
        return Exchange.of(http, request.get().build(), name);
    }

    /** One replica makes the session; all must know it, for none may have kept it in its memory. */
    private void signIn() {
        loginPage.pass(login, field.next());
        for (String replica : field.all()) {
            HttpRequest me =
                    HttpRequest.newBuilder(URI.create(replica + "/api/me")).build();
            Reply known = Exchange.of(http, me, "GET /api/me").expect(200);
            Story.check(known.text("/login").equals(login), "A replica of field takes " + login + " for another");
        }
    }
}
