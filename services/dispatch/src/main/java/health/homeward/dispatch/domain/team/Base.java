package health.homeward.dispatch.domain.team;

import health.homeward.dispatch.domain.Place;
import java.util.Objects;

/** Where a therapist's working day starts and ends, and how the therapist travels. */
public record Base(Place place, Transport transport) {

    public Base {
        Objects.requireNonNull(place);
        Objects.requireNonNull(transport);
    }
}
