package health.homeward.clearance.events;

import java.util.Arrays;

/** Reads a word of another service; one that a later release may send and this one does not know is UNKNOWN. */
final class Known {
    private Known() {}

    static <E extends Enum<E>> E or(E unknown, String word) {
        return Arrays.stream(unknown.getDeclaringClass().getEnumConstants())
                .filter(known -> known.name().equals(word))
                .findFirst()
                .orElse(unknown);
    }

    /** Null stays null: nothing was said. */
    static <E extends Enum<E>> E orNull(E unknown, String word) {
        return word == null ? null : or(unknown, word);
    }
}
