package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.team.CalendarFeed;
import health.homeward.dispatch.domain.team.FeedSecret;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A therapist's calendar. */
@Schema(name = "Calendar")
record CalendarAnswer(
        Instant madeAt,

        @Schema(
                description =
                        "Where a calendar program reads it, beneath this service's own address. Told once: whoever holds it may read.")
        String path) {

    static CalendarAnswer of(CalendarFeed feed) {
        return new CalendarAnswer(feed.madeAt(), null);
    }

    CalendarAnswer at(FeedSecret secret) {
        return new CalendarAnswer(madeAt, "/calendars/" + secret.text() + ".ics");
    }

    @Override
    public String toString() {
        return "CalendarAnswer[redacted]";
    }
}
