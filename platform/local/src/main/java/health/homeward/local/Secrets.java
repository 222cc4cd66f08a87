package health.homeward.local;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/** Passwords made once for one state folder, so that no password is ever written in the repository. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;

    /** @param state the folder whose secrets these are */
    public Secrets(Path state) {
        this.file = state.resolve("secrets.properties");
    }

    /** The secret of this name, made on first use.
     * @return 32 hexadecimal digits (128 bits) */
    public synchronized String of(String name) {
        Map<String, String> all = SavedProperties.read(file);
        String known = all.get(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        all.put(name, HexFormat.of().formatHex(bytes));
        SavedProperties.write(file, all);
        return all.get(name);
    }
}
