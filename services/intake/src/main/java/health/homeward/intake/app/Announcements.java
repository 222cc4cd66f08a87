package health.homeward.intake.app;

import health.homeward.intake.domain.ReferralEvent;
import health.homeward.outbox.OutgoingEvent;
import java.time.Instant;
import java.util.Optional;

/** What other services are told of an event; the wire form lives with the events, which this room does not see. */
public interface Announcements {
    /** Empty when an event is nobody else's concern. */
    Optional<OutgoingEvent> of(ReferralEvent event, Instant now);
}
