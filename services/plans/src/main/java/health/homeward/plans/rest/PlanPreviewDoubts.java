package health.homeward.plans.rest;

import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.Side;
import health.homeward.plans.rest.PlanPreviewRequest.PastSession.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Facts that contradict one another, so that nothing may be built on them; each with the rule that it would mislead. */
record PlanPreviewDoubts(PlanPreviewRequest body, Instant at, ZoneId zone) {
    /** A coma scale of 8 or less is a coma. */
    private static final int COMA = 8;

    List<Reason> all() {
        return Stream.of(facts(), dates(), sessions()).flatMap(found -> found).toList();
    }

    private Stream<Reason> facts() {
        var facts = body.facts();
        boolean stroke = body.regimenCode().equals("STROKE");
        return Stream.of(
                        when(
                                facts.conscious() == Fact.YES && facts.gcs() != null && facts.gcs() <= COMA,
                                "R6",
                                "CONSCIOUS_IN_COMA",
                                "The patient is said to be conscious and has a coma scale of 8 or less."),
                        when(
                                facts.hemiplegia() == Fact.YES && facts.affectedSide() == Side.NONE,
                                "R18",
                                "HEMIPLEGIA_WITHOUT_SIDE",
                                "A hemiplegia is stated and no side is affected."),
                        when(
                                isOnsetContradicted(),
                                "R5",
                                "ONSET_CONTRADICTED",
                                "The onset is told as an instant and as another date."),
                        when(facts.ageYears() == null, "R62", "AGE_UNKNOWN", "A prescription knows the patient's age."),
                        when(
                                stroke && isOnsetAhead(),
                                "R5",
                                "ONSET_IN_FUTURE",
                                "The onset of the stroke lies in the future."),
                        when(
                                deathDate() != null
                                        && onsetDate() != null
                                        && onsetDate().isAfter(deathDate()),
                                "R5",
                                "ONSET_AFTER_DEATH",
                                "The onset of the stroke lies after the patient's death."),
                        when(deathDate() != null, "R7", "DECEASED", "The patient has died: nothing is planned."))
                .flatMap(found -> found);
    }

    private Stream<Reason> dates() {
        LocalDate until = body.clearance().validUntil();
        LocalDate chosen = body.clearance().chosenStart();
        Instant earliest = body.clearance().earliestStart();
        return Stream.concat(
                when(
                        chosen != null && chosen.isAfter(until)
                                || earliest != null
                                        && LocalDate.ofInstant(earliest, zone).isAfter(until),
                        "R7",
                        "ENDS_BEFORE_IT_BEGINS",
                        "The clearance ends before its own start."),
                body.courses().stream()
                        .filter(past -> past.lastProcedure() != null
                                && past.lastProcedure().isAfter(LocalDate.ofInstant(at, zone)))
                        .map(past -> new Reason(
                                "R15",
                                "PAST_COURSE_IN_FUTURE",
                                "An earlier course is said to have ended on %s, which is still to come."
                                        .formatted(past.lastProcedure()))));
    }

    private Stream<Reason> sessions() {
        List<LocalDate> dates =
                body.given().stream().map(PlanPreviewRequest.PastSession::date).toList();
        Stream<Reason> order = IntStream.range(1, dates.size())
                .filter(i -> !dates.get(i).isAfter(dates.get(i - 1)))
                .mapToObj(i -> dates.get(i).equals(dates.get(i - 1))
                        ? new Reason(
                                "R17", "TWO_ON_A_DAY", "Two sessions are said to lie on %s.".formatted(dates.get(i)))
                        : new Reason(
                                "R17",
                                "OUT_OF_ORDER",
                                "The session of %s stands after that of %s."
                                        .formatted(dates.get(i), dates.get(i - 1))));
        Stream<Reason> future = dates.stream()
                .filter(date -> date.isAfter(LocalDate.ofInstant(at, zone)))
                .map(date ->
                        new Reason("R17", "SESSION_IN_FUTURE", "The session of %s is still to come.".formatted(date)));
        Stream<Reason> begun = body.given().stream()
                .filter(session -> session.startedAt() != null
                        && !LocalDate.ofInstant(session.startedAt(), zone).equals(session.date()))
                .map(session -> new Reason(
                        "R17",
                        "STARTED_ON_ANOTHER_DAY",
                        "The session of %s is said to have begun at %s."
                                .formatted(session.date(), session.startedAt())));
        Stream<Reason> empty = body.given().stream()
                .filter(session -> session.minutes() != null
                        && session.minutes() == 0
                        && (session.outcome() == Outcome.GIVEN || session.outcome() == Outcome.SHORTENED))
                .map(session -> new Reason(
                        "R11",
                        "NO_MINUTES",
                        "The session of %s was given and has no minutes.".formatted(session.date())));
        Stream<Reason> events = body.happened().stream()
                .filter(event -> event.at().isAfter(at))
                .map(event -> new Reason(
                        "R17", "EVENT_IN_FUTURE", "%s at %s is still to come.".formatted(event.kind(), event.at())));
        return Stream.of(order, future, begun, empty, events).flatMap(found -> found);
    }

    private boolean isOnsetAhead() {
        var onset = body.facts().onset();
        boolean instantAhead =
                onset != null && onset.instant() != null && onset.instant().isAfter(at);
        return instantAhead || onsetDate() != null && onsetDate().isAfter(LocalDate.ofInstant(at, zone));
    }

    private boolean isOnsetContradicted() {
        var onset = body.facts().onset();
        return onset != null
                && onset.instant() != null
                && onset.date() != null
                && !LocalDate.ofInstant(onset.instant(), zone).equals(onset.date());
    }

    private LocalDate onsetDate() {
        return body.onsetDate(zone);
    }

    private LocalDate deathDate() {
        return body.facts().deceasedAt() == null
                ? null
                : LocalDate.ofInstant(body.facts().deceasedAt(), zone);
    }

    private static Stream<Reason> when(boolean doubtful, String rule, String code, String sentence) {
        return doubtful ? Stream.of(new Reason(rule, code, sentence)) : Stream.empty();
    }
}
