package health.homeward.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Calls the stand-in as field would, without field in between. */
final class FakeCaller {
    private final String url;

    FakeCaller(String url) {
        this.url = url;
    }

    record Answer(String verb, String path, int status, Set<String> headers, String contentType, JsonNode body) {}

    Answer get(String path) {
        return send("get", path, request(path).GET());
    }

    /** @param key or version may be null: then the header is not sent */
    Answer post(UUID visit, String command, String key, String version, String body) {
        String path = "/visits/" + visit + "/" + command;
        HttpRequest.Builder request = request(path).POST(HttpRequest.BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (version != null) {
            request.header("If-Match", version);
        }
        return send("post", path, request);
    }

    void steer(String wish, String body) {
        String path = "/steer/" + wish;
        send("post", path, request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path));
    }

    private static Answer send(String verb, String path, HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    verb,
                    path,
                    answer.statusCode(),
                    headers(answer),
                    answer.headers().firstValue("content-type").orElse(""),
                    new ObjectMapper().readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** By name, whatever its case. */
    private static Set<String> headers(HttpResponse<?> answer) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(answer.headers().map().keySet());
        return names;
    }
}
