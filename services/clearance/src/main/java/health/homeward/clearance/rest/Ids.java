package health.homeward.clearance.rest;

import health.homeward.web.Problems;
import java.util.UUID;

/** Ids in queries: what is no id is malformed, not unknown. */
final class Ids {
    private Ids() {}

    static UUID parse(String name, String value) {
        if (value == null) {
            return null;
        }
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException notAnId) {
            throw Problems.malformed("`" + name + "` is no id.");
        }
    }
}
