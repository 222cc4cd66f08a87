package health.homeward.dispatch.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * Another service, as far as this one can tell: answers where a patient lives. A test puts what it shall answer under
 * {@code /homes/<patientId>} and reads the authorization it was asked with there.
 */
public class IntakeStub implements QuarkusTestResourceLifecycleManager {

    private final Map<String, String> homes = new ConcurrentHashMap<>();
    private final Map<String, String> askedWith = new ConcurrentHashMap<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/homes/", this::control);
        server.createContext("/internal/", this::home);
        server.start();
        return Map.of(
                "quarkus.rest-client.intake.url",
                "http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void control(HttpExchange exchange) throws IOException {
        String patient = last(exchange, 1);
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                homes.put(patient, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                answer(exchange, 204, "");
            }
            default -> answer(exchange, 200, askedWith.getOrDefault(patient, ""));
        }
    }

    private void home(HttpExchange exchange) throws IOException {
        String patient = last(exchange, 2);
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        askedWith.put(patient, String.valueOf(authorization));
        String home = homes.getOrDefault(patient, "404");
        if (home.matches("\\d{3}")) {
            answer(exchange, Integer.parseInt(home), "{}");
        } else {
            answer(exchange, 200, home);
        }
    }

    private static String last(HttpExchange exchange, int fromEnd) {
        String[] parts = exchange.getRequestURI().getPath().split("/");
        return parts[parts.length - fromEnd];
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
