package health.homeward.dispatch.domain;

import java.util.Objects;

/** A thing as it was read, with the version that a change must name. */
public record Versioned<T>(T value, long version) {

    public Versioned {
        Objects.requireNonNull(value);
    }
}
