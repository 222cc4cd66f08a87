package health.homeward.teaching.rest.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheets of screen and paper, with the hashes by which a content security policy lets them in. */
public final class Styles {
    public static final String SCREEN = read("screen.css");
    public static final String PAPER = read("paper.css");
    public static final String PAGE = read("page.css");
    public static final String SCRIPT = read("page.js");

    private Styles() {}

    /** The source expression of a policy for a text that stands inside the page. */
    public static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String read(String file) {
        try (var stream = Styles.class.getResourceAsStream("/health/homeward/teaching/sheet/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is not on the classpath", e);
        }
    }
}
