package health.homeward.plans.rest.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page's one style sheet, which stands in the page itself, so that a saved file looks the same. */
public final class Style {
    static final String SHEET = read();
    /** Nothing is loaded, run or sent; the one style is known by its hash. */
    public static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + hash(SHEET) + "'; base-uri 'none'; form-action 'none'";

    private Style() {}

    private static String read() {
        try (InputStream sheet = Style.class.getResourceAsStream("/health/homeward/plans/page/preview.css")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
