package health.homeward.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Sends 50 MB in chunks, without telling how much it will be, as a client does that streams. The service takes them in
 * without keeping them, answers 413 with a sentence, and goes on with the next request of the same connection.
 */
public final class LargeBody {
    private static final int MEGABYTE = 1_000_000;
    private static final int MEGABYTES = 50;
    private static final int PATIENCE_MILLIS = 30_000;

    private LargeBody() {}

    /** @param path of a POST that takes JSON; the token's holder may send it */
    public static void isRefused(String path, String token) {
        isRefused(path, token, "10 MB");
    }

    /** @param atMost what the service says that it takes */
    public static void isRefused(String path, String token, String atMost) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = new BufferedOutputStream(socket.getOutputStream());
            long before = held();
            send(out, """
                    POST %s HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: application/json\r
                    Idempotency-Key: key-of-a-large-body\r
                    If-Match: *\r
                    Transfer-Encoding: chunked\r
                    \r
                    """.formatted(path, token));
            stream(out);
            assertThat(held() - before).as("bytes kept of what was sent so far").isLessThan(MEGABYTES * MEGABYTE / 2);
            send(out, "0\r\n\r\n");
            refused(socket.getInputStream(), atMost);
            send(out, "GET /q/openapi HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(line(socket.getInputStream())).isEqualTo("HTTP/1.1 200 OK");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stream(OutputStream out) throws IOException {
        byte[] chunk = new byte[MEGABYTE];
        Arrays.fill(chunk, (byte) ' ');
        for (int sent = 0; sent < MEGABYTES; sent++) {
            send(out, Integer.toHexString(chunk.length) + "\r\n");
            out.write(chunk);
            send(out, "\r\n");
        }
    }

    private static void refused(InputStream in, String atMost) throws IOException {
        String status = line(in);
        String form = "";
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String value = header.substring(header.indexOf(':') + 1).strip();
            switch (header.substring(0, header.indexOf(':')).toLowerCase(java.util.Locale.ROOT)) {
                case "content-type" -> form = value;
                case "content-length" -> length = Integer.parseInt(value);
                default -> {}
            }
        }
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        assertThat(status).as(body).startsWith("HTTP/1.1 413 ");
        assertThat(ProblemAnswer.check(413, form, body, 413)).contains("at most " + atMost + " ");
    }

    /** The heap's bytes that something still refers to. */
    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int character = in.read(); character != '\n'; character = in.read()) {
            if (character < 0) {
                throw new AssertionError("The connection ended after: " + line);
            }
            line.append((char) character);
        }
        return line.toString().stripTrailing();
    }
}
