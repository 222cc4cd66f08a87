package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.visit.Area;
import health.homeward.dispatch.domain.visit.EasingReason;
import health.homeward.dispatch.domain.visit.Given;
import health.homeward.dispatch.domain.visit.Outcome;
import health.homeward.dispatch.domain.visit.Pain;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was given so far: only its start while the session is under way. */
@Schema(name = "Given")
record GivenBody(
        Instant startedAt,
        Instant finishedAt,
        Integer minutesGiven,
        List<Area> areasGiven,
        Outcome outcome,
        Pain pain,
        EasingReason reason) {

    static GivenBody begun(Instant at) {
        return new GivenBody(at, null, null, List.of(), null, null, null);
    }

    static GivenBody of(Given given) {
        return new GivenBody(
                given.time().from(),
                given.time().until(),
                given.minutes(),
                given.areas().stream().sorted().toList(),
                given.ending().outcome(),
                given.ending().pain(),
                given.ending().reason().orElse(null));
    }
}
