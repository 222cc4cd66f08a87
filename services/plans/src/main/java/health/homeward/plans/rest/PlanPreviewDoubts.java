package health.homeward.plans.rest;

import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.regimen.Regimens;
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
                body.courses().stream().flatMap(past -> Stream.concat(named(past), ended(past))));
    }

    /** A course under a name that nobody knows would count against no break, and clear (R15, R16). */
    private static Stream<Reason> named(PlanPreviewRequest.Past past) {
        return when(
                past.regimen() != null && Regimens.byCode(past.regimen()).isEmpty(),
                "R15",
                "PAST_REGIMEN_UNKNOWN",
                "An earlier course was given under a regimen that does not exist, so no break can be reckoned.");
    }

    /** Procedures without a last day would count as none, and neither break nor consolidation would follow (R15, R16). */
    private Stream<Reason> ended(PlanPreviewRequest.Past past) {
        LocalDate last = past.lastProcedure();
        return Stream.concat(
                when(
                        last != null && last.isAfter(LocalDate.ofInstant(at, zone)),
                        "R15",
                        "PAST_COURSE_IN_FUTURE",
                        "An earlier course is said to have ended on %s, which is still to come.".formatted(last)),
                when(last == null && mayHaveBeenGiven(past), "R15", "LAST_PROCEDURE_UNKNOWN", lastUnknown(past)));
    }

    /** Only 0 says that there was none; a course that is still open has its own reason, and may have none yet. */
    private static boolean mayHaveBeenGiven(PlanPreviewRequest.Past past) {
        return past.procedures() == null ? !past.open() : past.procedures() > 0;
    }

    private static String lastUnknown(PlanPreviewRequest.Past past) {
        return past.procedures() == null
                ? "Of an earlier course nobody says how many procedures it had, nor when the last was given."
                : "An earlier course had %d procedures, and nobody says when the last was given."
                        .formatted(past.procedures());
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
