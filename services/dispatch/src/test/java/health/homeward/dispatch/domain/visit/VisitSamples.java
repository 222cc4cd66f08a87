package health.homeward.dispatch.domain.visit;

import health.homeward.dispatch.domain.Decision;
import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.team.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Visits in each of their states, all of one session of 20 minutes on 2 March 2026. */
final class VisitSamples {

    static final ZoneId ZONE = ZoneId.of("Europe/Andorra");
    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    static final UUID THERAPIST = UUID.fromString("00000000-0000-4000-8000-0000000000aa");
    static final UUID CAUSE = UUID.fromString("00000000-0000-4000-8000-0000000000cc");

    private VisitSamples() {}

    static Order order(int minutes) {
        return new Order(
                new Order.Session(
                        UUID.fromString("00000000-0000-4000-8000-000000000001"),
                        UUID.fromString("00000000-0000-4000-8000-000000000002"),
                        7),
                new Order.When(
                        LocalDate.of(2026, 3, 2),
                        new Interval(Instant.parse("2026-03-02T07:00:00Z"), Instant.parse("2026-03-02T19:00:00Z")),
                        ZONE),
                new Order.Care(minutes, Level.EXPERIENCED, Set.of(Area.SHOULDER, Area.THIGH), false));
    }

    static Slot slot(Instant start, int minutes) {
        return new Slot(
                THERAPIST,
                Level.EXPERIENCED,
                new Interval(start, start.plus(Duration.ofMinutes(minutes))),
                new Slot.Trip(12, 7000, true));
    }

    static Visit visit(VisitState state) {
        return new Visit(
                UUID.fromString("00000000-0000-4000-8000-000000000003"),
                UUID.fromString("00000000-0000-4000-8000-000000000004"),
                order(20),
                state,
                3);
    }

    static Visit unassigned() {
        return visit(new VisitState.Unassigned(List.of()));
    }

    static Visit scheduled() {
        return visit(new VisitState.Scheduled(slot(START, 20), ChosenBy.PLANNING));
    }

    static Visit confirmed() {
        return visit(new VisitState.Confirmed(slot(START, 20)));
    }

    static Visit started() {
        return visit(new VisitState.Started(slot(START, 20), START, false));
    }

    static Visit completed() {
        return visit(new VisitState.Completed(slot(START, 20), given(20, Outcome.FULL, Pain.NONE), false));
    }

    static Visit missed() {
        return visit(new VisitState.Missed(Optional.of(slot(START, 20)), START, MissReason.PATIENT_ABSENT));
    }

    static Visit cancelled() {
        return visit(new VisitState.Cancelled(Optional.of(slot(START, 20)), START, CancelCause.PATIENT));
    }

    static List<Visit> inEveryState() {
        return List.of(unassigned(), scheduled(), confirmed(), started(), completed(), missed(), cancelled());
    }

    static Given given(int minutes, Outcome outcome, Pain pain) {
        return new Given(
                new Interval(START, START.plus(Duration.ofMinutes(25))),
                minutes,
                Set.of(Area.SHOULDER),
                new Given.Ending(outcome, pain, Optional.empty()));
    }

    static Map<Sign, Answer> allNo() {
        Map<Sign, Answer> checks = new LinkedHashMap<>();
        Sign.askedBeforeEverySession().forEach(sign -> checks.put(sign, Answer.NO));
        return checks;
    }

    static Visit stateOf(Decision<Visit, VisitEvent> decision) {
        return ((Decision.Accepted<Visit, VisitEvent>) decision).state();
    }

    static List<VisitEvent> eventsOf(Decision<Visit, VisitEvent> decision) {
        return ((Decision.Accepted<Visit, VisitEvent>) decision).events();
    }

    static List<Reason> reasonsOf(Decision<Visit, VisitEvent> decision) {
        return ((Decision.Refused<Visit, VisitEvent>) decision).reasons();
    }

    static List<String> codesOf(Decision<Visit, VisitEvent> decision) {
        return reasonsOf(decision).stream().map(Reason::code).toList();
    }
}
