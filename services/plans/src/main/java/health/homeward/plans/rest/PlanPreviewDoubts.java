package health.homeward.plans.rest;

import health.homeward.plans.domain.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What nothing may be built on: contradictions and numbers that cannot be, each with the rule that it would mislead. */
record PlanPreviewDoubts(PlanPreviewRequest body, Instant at, ZoneId zone) {

    List<Reason> all() {
        return Stream.of(
                        new PlanPreviewNumbers(body).doubts(),
                        new PlanPreviewFactDoubts(body, at, zone).all(),
                        new PlanPreviewStart(body, zone).doubts(),
                        dates(),
                        new PlanPreviewHistoryDoubts(body, at, zone).all())
                .flatMap(found -> found)
                .toList();
    }

    private Stream<Reason> dates() {
        return Stream.concat(
                when(endsBeforeItBegins(), "R7", "ENDS_BEFORE_IT_BEGINS", "The clearance ends before its own start."),
                body.courses().stream()
                        .filter(past -> past.lastProcedure() != null
                                && past.lastProcedure().isAfter(LocalDate.ofInstant(at, zone)))
                        .map(past -> new Reason(
                                "R15",
                                "PAST_COURSE_IN_FUTURE",
                                "An earlier course is said to have ended on %s, which is still to come."
                                        .formatted(past.lastProcedure()))));
    }

    private boolean endsBeforeItBegins() {
        LocalDate until = body.clearance().validUntil();
        LocalDate chosen = body.clearance().chosenStart();
        Instant earliest = body.clearance().earliestStart();
        return until != null
                && (chosen != null && chosen.isAfter(until)
                        || earliest != null
                                && LocalDate.ofInstant(earliest, zone).isAfter(until));
    }

    static Stream<Reason> when(boolean doubtful, String rule, String code, String sentence) {
        return doubtful ? Stream.of(new Reason(rule, code, sentence)) : Stream.empty();
    }
}
