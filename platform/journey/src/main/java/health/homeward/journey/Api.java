package health.homeward.journey;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The public REST APIs, called as their users call them: own token, own Idempotency-Key, version in If-Match. */
final class Api {
    private final HttpClient http;
    private final Logins logins;
    private final UnaryOperator<String> urlOf;

    /** @param urlOf base URL of a service by its name */
    Api(HttpClient http, Logins logins, UnaryOperator<String> urlOf) {
        this.http = http;
        this.logins = logins;
        this.urlOf = urlOf;
    }

    Reply get(String who, String service, String path) {
        return send(request(who, service, path).GET(), "GET " + path);
    }

    Reply post(String who, String service, String path, Object body) {
        return post(who, service, path, null, body);
    }

    Reply post(String who, String service, String path, String match, Object body) {
        return send(
                changing(who, service, path, match)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(Exchange.written(body))),
                "POST " + path);
    }

    Reply postFhir(String who, String service, String path, String bundle) {
        return send(
                request(who, service, path)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/fhir+json")
                        .POST(BodyPublishers.ofString(bundle)),
                "POST " + path);
    }

    Reply put(String who, String service, String path, String match, Object body) {
        return send(
                changing(who, service, path, match)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(Exchange.written(body))),
                "PUT " + path);
    }

    Reply delete(String who, String service, String path, String match) {
        return send(changing(who, service, path, match).DELETE(), "DELETE " + path);
    }

    private HttpRequest.Builder changing(String who, String service, String path, String match) {
        HttpRequest.Builder request = request(who, service, path);
        return match == null ? request : request.header("If-Match", match);
    }

    private HttpRequest.Builder request(String who, String service, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(urlOf.apply(service) + path));
        return who == null ? request : request.header("Authorization", "Bearer " + logins.tokenOf(who));
    }

    private Reply send(HttpRequest.Builder request, String name) {
        return Exchange.of(http, request.build(), name);
    }
}
