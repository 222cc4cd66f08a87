package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.team.Transport;
import health.homeward.dispatch.domain.visit.Slot.Trip;

/** How long the way from one place to another takes. */
@FunctionalInterface
public interface Travel {

    /** The way in whole minutes, rounded up, and metres; estimated when no road was looked at. */
    Trip between(Place from, Place to, Transport by);
}
