package health.homeward.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** One question and its answer over HTTP, the answer read as JSON where it is JSON. */
final class Exchange {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Exchange() {}

    /** @throws StepFailed when no answer comes */
    static Reply of(HttpClient http, HttpRequest request, String name) {
        HttpResponse<String> answer = whole(http, request, name);
        return new Reply(
                name, answer.statusCode(), answer.headers().firstValue("ETag").orElse(null), answer.body());
    }

    /** The same with its final address, for pages that lead on. */
    static HttpResponse<String> whole(HttpClient http, HttpRequest request, String name) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StepFailed(name + " got no answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StepFailed("Interrupted");
        }
    }

    static String written(Object body) {
        try {
            return JSON.writeValueAsString(body == null ? Map.of() : body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is no JSON reads as an empty object. */
    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            return JSON.createObjectNode();
        }
    }
}
