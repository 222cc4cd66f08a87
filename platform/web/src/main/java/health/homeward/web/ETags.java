package health.homeward.web;

import java.util.Arrays;

/** Versions as strong entity tags. */
public final class ETags {
    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** Whether the If-Match header allows this version; {@code *} allows any. */
    static boolean matches(String header, long version) {
        return header.trim().equals("*")
                || Arrays.stream(header.split(",")).map(String::trim).anyMatch(of(version)::equals);
    }
}
