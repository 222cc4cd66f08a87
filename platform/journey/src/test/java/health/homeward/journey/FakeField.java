package health.homeward.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One replica of field with its login in miniature: a page that redirects, a form, a session cookie, an API that answers 401. */
final class FakeField implements AutoCloseable {
    final List<String> calls = new ArrayList<>();
    final List<String> keys = new ArrayList<>();

    private final Set<String> sessions;
    private final HttpServer server;

    /** @param sessions shared by replicas that keep nothing in memory, or one replica's own */
    FakeField(Set<String> sessions) {
        this.sessions = sessions;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::page);
        server.createContext("/realm", call -> send(call, 200, "<form action=\"" + url() + "/submit?a=1&amp;b=2\">"));
        server.createContext("/submit", this::submitted);
        server.createContext("/api/", this::api);
        server.start();
    }

    static Set<String> sessions() {
        return ConcurrentHashMap.newKeySet();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void page(HttpExchange call) throws IOException {
        if (signedIn(call)) {
            send(call, 200, "<div id=\"page\">");
        } else {
            redirect(call, "/realm");
        }
    }

    private void submitted(HttpExchange call) throws IOException {
        String form = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add("login " + call.getRequestURI().getQuery());
        if (form.equals("username=therapist.marta&password=right%26secret")) {
            String session = "s" + System.nanoTime();
            sessions.add(session);
            // As Keycloak does on this machine: marked secure although the connection is plain.
            call.getResponseHeaders().add("Set-Cookie", "q_session=" + session + "; Path=/; HttpOnly; Secure");
            redirect(call, "/");
        } else {
            redirect(call, "/realm");
        }
    }

    private void api(HttpExchange call) throws IOException {
        calls.add(call.getRequestMethod() + " " + call.getRequestURI().getPath());
        String key = call.getRequestHeaders().getFirst("Idempotency-Key");
        if (key != null) {
            keys.add(key);
        }
        if (signedIn(call)) {
            send(call, 200, "{\"login\":\"therapist.marta\"}");
        } else {
            send(call, 401, "{}");
        }
    }

    private boolean signedIn(HttpExchange call) {
        String cookies = call.getRequestHeaders().getFirst("Cookie");
        return cookies != null && sessions.stream().anyMatch(session -> cookies.contains("q_session=" + session));
    }

    private static void redirect(HttpExchange call, String where) throws IOException {
        call.getResponseHeaders().add("Location", where);
        send(call, 302, "");
    }

    private static void send(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
