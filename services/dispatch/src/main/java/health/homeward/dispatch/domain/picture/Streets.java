package health.homeward.dispatch.domain.picture;

import health.homeward.dispatch.domain.Place;
import java.util.List;

/** Knows the streets that routes are drawn upon. */
@FunctionalInterface
public interface Streets {
    /** A map without streets. */
    Streets NONE = _ -> List.of();

    /** @return each street as a line of points; parts of it may lie outside */
    List<List<Place>> within(Box box);
}
