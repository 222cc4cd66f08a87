package health.homeward.teaching.domain.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The 256 random bits that open a caregiver's page; shown once, kept only as a hash, never printed. */
public record Secret(String text) {
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    public static Secret fresh(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty for anything that cannot be a secret, so that no such text is ever looked up. */
    public static Optional<Secret> read(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new Secret(text)) : Optional.empty();
    }

    /** SHA-256 without salt: the input is random itself, so nothing can be looked up in a table. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Secret[redacted]";
    }
}
