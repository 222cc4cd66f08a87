package health.homeward.plans.rest;

import health.homeward.plans.domain.Reason;
import health.homeward.plans.rest.PastSession.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A history that cannot have been so; what of it can be is still lived through, for the reasons that it gives besides. */
record PlanPreviewHistoryDoubts(PlanPreviewRequest body, Instant at, ZoneId zone) {

    Stream<Reason> all() {
        return Stream.of(order(), future(), begun(), empty(), untimed(), both(), events(), ended())
                .flatMap(found -> found);
    }

    /** The first session of each day, without what contradicts itself. */
    List<PastSession> credibleSessions() {
        Set<LocalDate> days = new HashSet<>();
        return body.given().stream()
                .filter(session -> !isAhead(session)
                        && !isOnAnotherDay(session)
                        && !isEmpty(session)
                        && !session.lacksMinutes()
                        && !isBoth(session)
                        && !PlanPreviewNumbers.isMistimed(session))
                .filter(session -> days.add(session.date()))
                .toList();
    }

    List<PastEvent> credibleEvents() {
        return body.happened().stream()
                .filter(event -> !event.at().isAfter(at) && !endsWithoutReason(event))
                .toList();
    }

    private Stream<Reason> order() {
        List<LocalDate> dates = body.given().stream().map(PastSession::date).toList();
        return IntStream.range(1, dates.size())
                .filter(i -> !dates.get(i).isAfter(dates.get(i - 1)))
                .mapToObj(i -> dates.get(i).equals(dates.get(i - 1))
                        ? new Reason(
                                "R17", "TWO_ON_A_DAY", "Two sessions are said to lie on %s.".formatted(dates.get(i)))
                        : new Reason(
                                "R17",
                                "OUT_OF_ORDER",
                                "The session of %s stands after that of %s."
                                        .formatted(dates.get(i), dates.get(i - 1))));
    }

    private Stream<Reason> future() {
        return body.given().stream()
                .filter(this::isAhead)
                .map(session -> new Reason(
                        "R17", "SESSION_IN_FUTURE", "The session of %s is still to come.".formatted(session.date())));
    }

    private Stream<Reason> begun() {
        return body.given().stream()
                .filter(this::isOnAnotherDay)
                .map(session -> new Reason(
                        "R17",
                        "STARTED_ON_ANOTHER_DAY",
                        "The session of %s is said to have begun at %s."
                                .formatted(session.date(), session.startedAt())));
    }

    private Stream<Reason> empty() {
        return body.given().stream()
                .filter(PlanPreviewHistoryDoubts::isEmpty)
                .map(session -> new Reason(
                        "R11",
                        "NO_MINUTES",
                        "The session of %s was given and has no minutes.".formatted(session.date())));
    }

    /** The ramp goes on from what was given (R12), and that is not the planned minutes. */
    private Stream<Reason> untimed() {
        return body.given().stream()
                .filter(PastSession::lacksMinutes)
                .map(session -> new Reason(
                        "R12",
                        "MINUTES_UNKNOWN",
                        "The session of %s was %s, and nobody says how many minutes were given."
                                .formatted(
                                        session.date(),
                                        session.outcome() == Outcome.STOPPED ? "stopped" : "shortened")));
    }

    /** What was missed has neither minutes nor areas nor pain, and what was given was not missed. */
    private Stream<Reason> both() {
        return body.given().stream()
                .filter(PlanPreviewHistoryDoubts::isBoth)
                .map(session -> new Reason(
                        "R17",
                        "GIVEN_AND_MISSED",
                        "Of the session of %s is told that it was missed, and what was done in it."
                                .formatted(session.date())));
    }

    private static boolean isBoth(PastSession session) {
        if (session.outcome() != Outcome.MISSED) {
            return session.missed() != null;
        }
        boolean minutes = session.minutes() != null && session.minutes() > 0;
        boolean areas = session.areas() != null && !session.areas().isEmpty();
        return minutes || areas || session.newPain();
    }

    private Stream<Reason> events() {
        List<PastEvent> told = body.happened();
        Stream<Reason> order = IntStream.range(1, told.size())
                .filter(i -> told.get(i).at().isBefore(told.get(i - 1).at()))
                .mapToObj(i -> new Reason(
                        "R17",
                        "EVENT_OUT_OF_ORDER",
                        "%s at %s stands after what happened at %s."
                                .formatted(
                                        told.get(i).kind(),
                                        told.get(i).at(),
                                        told.get(i - 1).at())));
        Stream<Reason> ahead = told.stream()
                .filter(event -> event.at().isAfter(at))
                .map(event -> new Reason(
                        "R17", "EVENT_IN_FUTURE", "%s at %s is still to come.".formatted(event.kind(), event.at())));
        return Stream.concat(order, ahead);
    }

    private Stream<Reason> ended() {
        return body.happened().stream()
                .filter(PlanPreviewHistoryDoubts::endsWithoutReason)
                .map(event -> new Reason(
                        "R14",
                        "REASON_MISSING",
                        "The course is said to have been ended at %s, and not why.".formatted(event.at())));
    }

    private static boolean endsWithoutReason(PastEvent event) {
        return event.kind() == PastEvent.Kind.ENDED && event.reason() == null;
    }

    private boolean isAhead(PastSession session) {
        return session.date().isAfter(LocalDate.ofInstant(at, zone));
    }

    private boolean isOnAnotherDay(PastSession session) {
        return session.startedAt() != null
                && !LocalDate.ofInstant(session.startedAt(), zone).equals(session.date());
    }

    private static boolean isEmpty(PastSession session) {
        return session.minutes() != null
                && session.minutes() == 0
                && (session.outcome() == Outcome.GIVEN || session.outcome() == Outcome.SHORTENED);
    }
}
