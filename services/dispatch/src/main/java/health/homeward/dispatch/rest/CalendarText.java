package health.homeward.dispatch.rest;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.Duration;
import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitState;
import java.util.Date;
import java.util.List;

/** A therapist's visits as an iCalendar object (RFC 5545): when, how long and how far, and nothing of the patient. */
final class CalendarText {

    private static final int REFRESH_MINUTES = 15;

    private CalendarText() {}

    static String of(List<Visit> visits) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Homeward//dispatch//EN");
        calendar.setName("Visits");
        calendar.setRefreshInterval(Duration.builder().minutes(REFRESH_MINUTES).build());
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT" + REFRESH_MINUTES + "M");
        visits.stream().filter(CalendarText::stands).map(CalendarText::event).forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    private static boolean stands(Visit visit) {
        return !(visit.state() instanceof VisitState.Cancelled) && visit.slot().isPresent();
    }

    private static VEvent event(Visit visit) {
        Slot slot = visit.slot().orElseThrow();
        VEvent event = new VEvent();
        event.setUid(visit.id() + "@homeward");
        event.setSequence((int) visit.version());
        event.setDateStart(Date.from(slot.start()));
        event.setDateEnd(Date.from(slot.end()));
        event.setSummary("Visit, %d min (%s)".formatted(visit.order().minutes(), standing(visit.state())));
        event.setDescription("%d min from the place before%s."
                .formatted(slot.trip().minutes(), slot.trip().estimated() ? " (estimated)" : ""));
        event.setStatus(visit.state() instanceof VisitState.Scheduled ? Status.tentative() : Status.confirmed());
        return event;
    }

    private static String standing(VisitState state) {
        return switch (state) {
            case VisitState.Scheduled _ -> "told";
            case VisitState.Confirmed _ -> "promised";
            case VisitState.Started _ -> "under way";
            case VisitState.Completed _ -> "given";
            case VisitState.Missed _ -> "missed";
            case VisitState.Unassigned _, VisitState.Cancelled _ -> "off";
        };
    }
}
