package health.homeward.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * Stands for dispatch and plans, which are other services: answers as their contract says, notes what it was asked, and can be
 * told to misbehave. It is steered over HTTP ({@link Fakes}) because tests and test resources live in different class loaders.
 */
final class FakeServices {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Map<String, Kept> keys = new HashMap<>();
    private FakeDay day = new FakeDay();
    private ArrayNode asked = JSON.createArrayNode();
    private String mood = "fine";

    private record Kept(String body, FakeDay.Answer answer) {}

    FakeServices() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::serve);
        server.createContext("/steer/", this::steer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    private synchronized void steer(HttpExchange call) throws IOException {
        String wish = call.getRequestURI().getPath().substring("/steer/".length());
        String body = body(call);
        switch (wish) {
            case "reset" -> {
                day = new FakeDay();
                keys.clear();
                asked = JSON.createArrayNode();
                mood = "fine";
            }
            case "mood" -> mood = body;
            case "move" -> day.move(body);
            case "cancel" -> day.cancel(body);
            case "asked" -> {}
            default -> throw new IllegalArgumentException(wish);
        }
        send(call, new FakeDay.Answer(200, null, asked));
    }

    private synchronized void serve(HttpExchange call) throws IOException {
        String body = body(call);
        asked.add(note(call, body));
        switch (mood) {
            case "down" -> throw new IOException("the connection is cut");
            case "distrusting" -> send(call, FakeDay.problem(401, "unauthorized", "No"));
            case "unknown" -> send(call, FakeDay.problem(404, "not-found", "There is no such therapist."));
            case "broken" -> send(call, FakeDay.problem(500, "failure", "Something failed on our side"));
            case "lose one reply" -> {
                mood = "fine";
                answer(call, body);
                throw new IOException("the connection is cut");
            }
            default -> send(call, answer(call, body));
        }
    }

    private FakeDay.Answer answer(HttpExchange call, String body) {
        String[] path = call.getRequestURI().getPath().split("/");
        if (call.getRequestMethod().equals("GET")) {
            return path[1].equals("sessions") ? day.session(path[2]) : day.of(path[4]);
        }
        String key = call.getRequestHeaders().getFirst("Idempotency-Key");
        String match = call.getRequestHeaders().getFirst("If-Match");
        if (key == null) {
            return FakeDay.problem(400, "malformed", "Send an Idempotency-Key header.");
        }
        if (keys.containsKey(key)) {
            Kept kept = keys.get(key);
            return kept.body().equals(body)
                    ? kept.answer()
                    : FakeDay.problem(422, "key-reused", "This key came with a different request before.");
        }
        FakeDay.Answer answer = day.command(path[2], path[3], match, parsed(body));
        if (answer.status() == 200 || answer.status() == 409) {
            keys.put(key, new Kept(body, answer));
        }
        return answer;
    }

    private static ObjectNode note(HttpExchange call, String body) throws IOException {
        ObjectNode note = JSON.createObjectNode();
        note.put("method", call.getRequestMethod());
        note.put("path", call.getRequestURI().getPath());
        note.put("key", call.getRequestHeaders().getFirst("Idempotency-Key"));
        note.put("match", call.getRequestHeaders().getFirst("If-Match"));
        note.put("body", body);
        note.set("token", claims(call.getRequestHeaders().getFirst("Authorization")));
        return note;
    }

    private static JsonNode claims(String authorization) throws IOException {
        return authorization == null
                ? JSON.nullNode()
                : JSON.readTree(Base64.getUrlDecoder().decode(authorization.split("\\.")[1]));
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(HttpExchange call) throws IOException {
        return new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange call, FakeDay.Answer answer) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(answer.body());
        call.getResponseHeaders()
                .add("Content-Type", answer.status() < 400 ? "application/json" : "application/problem+json");
        if (answer.version() != null) {
            call.getResponseHeaders().add("ETag", "\"" + answer.version() + "\"");
        }
        call.sendResponseHeaders(answer.status(), bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
