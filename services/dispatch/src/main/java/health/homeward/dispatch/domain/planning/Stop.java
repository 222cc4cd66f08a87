package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import java.util.UUID;

/** A visit's place on a therapist's way through a span of work. */
record Stop(UUID visitId, Interval time, Place place) {}
