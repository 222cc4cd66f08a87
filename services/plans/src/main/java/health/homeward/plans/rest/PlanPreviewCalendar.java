package health.homeward.plans.rest;

import health.homeward.web.Problems;
import health.homeward.web.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Years beyond four digits cannot be reckoned with at all; a year that is merely odd is refused by its rule (R17). */
final class PlanPreviewCalendar {
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("0001-01-01T00:00:00Z");
    private static final OffsetDateTime LAST = OffsetDateTime.parse("9999-12-01T00:00:00Z");

    private final List<Reason> beyond = new ArrayList<>();

    private PlanPreviewCalendar() {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names every such field */
    static void requireReckonable(PlanPreviewRequest body) {
        var calendar = new PlanPreviewCalendar();
        calendar.see("at", body.at());
        calendar.see(body.facts());
        calendar.see("clearance.earliestStart", body.clearance().earliestStart());
        calendar.see("clearance.chosenStart", body.clearance().chosenStart());
        calendar.see("clearance.validUntil", body.clearance().validUntil());
        calendar.see("prescription.startDate", body.prescription().startDate());
        body.courses().forEach(past -> calendar.see("pastCourses.lastProcedure", past.lastProcedure()));
        body.given().forEach(session -> calendar.see("sessions.date", session.date()));
        body.given().forEach(session -> calendar.see("sessions.startedAt", session.startedAt()));
        body.happened().forEach(event -> calendar.see("events.at", event.at()));
        if (!calendar.beyond.isEmpty()) {
            throw Problems.malformed(calendar.beyond);
        }
    }

    private void see(PlanPreviewRequest.Facts facts) {
        see("facts.deceasedAt", facts.deceasedAt());
        if (facts.onset() != null) {
            see("facts.onset.instant", facts.onset().instant());
            see("facts.onset.date", facts.onset().date());
        }
    }

    private void see(String field, Instant told) {
        note(field, told != null && (told.isBefore(FIRST.toInstant()) || told.isAfter(LAST.toInstant())));
    }

    private void see(String field, LocalDate told) {
        note(field, told != null && (told.isBefore(FIRST.toLocalDate()) || told.isAfter(LAST.toLocalDate())));
    }

    private void note(String field, boolean isBeyond) {
        if (isBeyond) {
            beyond.add(Reason.ofField(field, "DATE_OUT_OF_RANGE", "No calendar reckons with this year."));
        }
    }
}
