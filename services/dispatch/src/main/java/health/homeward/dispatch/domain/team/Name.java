package health.homeward.dispatch.domain.team;

import java.util.Objects;

/** A therapist's name and login; prints redacted because logs carry ids only. */
public record Name(String given, String family, String login) {

    public Name {
        Objects.requireNonNull(given);
        Objects.requireNonNull(family);
        Objects.requireNonNull(login);
    }

    @Override
    public String toString() {
        return "Name[redacted]";
    }
}
