package health.homeward.clearance.app;

import health.homeward.clearance.domain.decision.Happened;
import health.homeward.outbox.OutgoingEvent;
import java.util.List;

/** What others are told of it; how it is written on the wire is the business of the room for events. */
public interface Announcements {
    List<OutgoingEvent> of(List<Happened> happened);
}
