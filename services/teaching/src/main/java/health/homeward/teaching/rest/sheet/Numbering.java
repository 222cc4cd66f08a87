package health.homeward.teaching.rest.sheet;

import java.time.LocalDate;
import java.util.Optional;

/** Which sheet of the caregiver this is, and which one it takes the place of. */
public record Numbering(int number, Optional<Replaced> replaced) {

    /** The sheet before, and the day from which it was to be used. */
    public record Replaced(int number, LocalDate day) {}

    String in(Words words) {
        var before = replaced.map(old -> words.of("replaces", old.number(), words.date(old.day())))
                .orElse(words.of("first"));
        return words.of("number", number) + ". " + before;
    }
}
