package health.homeward.dispatch.roads;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file of OpenStreetMap, known by its content: a newer one under the same name is another extract. */
record Extract(Path file, String fingerprint) {

    /** Counted up whenever profiles or the forms of the cached files change, so that nothing old is read as new. */
    private static final String FORM = "-1";

    private static final int DIGITS = 24;

    /** @throws IOException when it cannot be read */
    static Extract read(Path file) throws IOException {
        MessageDigest sha = sha256();
        try (InputStream content = new DigestInputStream(Files.newInputStream(file), sha)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        String digest = HexFormat.of().formatHex(sha.digest());
        return new Extract(file, digest.substring(0, DIGITS) + FORM);
    }

    String name() {
        return file.getFileName().toString();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
