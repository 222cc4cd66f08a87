package health.homeward.dispatch.domain.team;

import java.util.Objects;
import java.util.Set;

/** What a therapist may and can do: level (R2, R24, R57), skills, languages (ISO 639-1) and gender. */
public record Credentials(Level level, Set<String> skills, Set<String> languages, Gender gender) {

    public Credentials {
        Objects.requireNonNull(level);
        Objects.requireNonNull(gender);
        skills = Set.copyOf(skills);
        languages = Set.copyOf(languages);
    }
}
