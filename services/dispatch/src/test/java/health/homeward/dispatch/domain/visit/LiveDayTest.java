package health.homeward.dispatch.domain.visit;

import static health.homeward.dispatch.domain.visit.VisitSamples.START;
import static health.homeward.dispatch.domain.visit.VisitSamples.completed;
import static health.homeward.dispatch.domain.visit.VisitSamples.confirmed;
import static health.homeward.dispatch.domain.visit.VisitSamples.inEveryState;
import static health.homeward.dispatch.domain.visit.VisitSamples.missed;
import static health.homeward.dispatch.domain.visit.VisitSamples.scheduled;
import static health.homeward.dispatch.domain.visit.VisitSamples.slot;
import static health.homeward.dispatch.domain.visit.VisitSamples.started;
import static health.homeward.dispatch.domain.visit.VisitSamples.visit;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.visit.LiveDay.Estimate;
import health.homeward.dispatch.domain.visit.LiveDay.Leg;
import health.homeward.dispatch.domain.visit.Progress.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Visits of 20 minutes, the first at 9:00; the ways take 12 minutes. */
class LiveDayTest {

    private static final Visit NEXT = promisedAt(40);
    private static final Visit LAST = promisedAt(100);

    @Test
    void a_day_that_goes_as_told_is_late_nowhere() {
        assertThat(lateness(at(-60), legs(scheduled(), NEXT, LAST))).containsExactly(0, 0, 0);
        assertThat(lateness(at(0), legs(scheduled(), NEXT, LAST))).containsExactly(0, 0, 0);
    }

    @Test
    void silence_makes_late_only_after_the_hour_has_come() {
        assertThat(lateness(at(11), legs(confirmed(), NEXT, LAST)))
                .as("11 late, done at 31, 12 of way: 3 late for the next at 40, and the gap takes the rest")
                .containsExactly(11, 3, 0);
    }

    @Test
    void a_session_that_takes_longer_shifts_what_follows() {
        assertThat(lateness(at(35), legs(started(), NEXT, LAST)))
                .as("still at it at 35, so at the next door at 47")
                .containsExactly(7, 0);
    }

    @Test
    void a_session_that_ended_early_or_was_missed_makes_nobody_begin_before_the_time() {
        assertThat(LiveDay.of(legs(completed(), NEXT), at(26)))
                .extracting(Estimate::start)
                .containsExactly(at(40));
        assertThat(LiveDay.of(legs(missed(), NEXT), at(5)))
                .extracting(Estimate::start)
                .containsExactly(at(40));
    }

    @Test
    void who_has_left_arrives_after_the_way_and_who_has_arrived_can_begin() {
        Progress left = Progress.NONE.after(Step.EN_ROUTE, at(35));
        assertThat(lateness(at(36), List.of(new Leg(NEXT, left, 12)))).containsExactly(7);
        assertThat(lateness(at(39), List.of(new Leg(NEXT, left.after(Step.ARRIVED, at(38)), 12))))
                .containsExactly(0);
        assertThat(lateness(at(55), List.of(new Leg(NEXT, left.after(Step.ARRIVED, at(38)), 12))))
                .as("at the door for long, and not begun")
                .containsExactly(15);
    }

    @Test
    void only_visits_that_are_to_come_are_estimated() {
        assertThat(LiveDay.of(legs(inEveryState().toArray(Visit[]::new)), at(0)))
                .extracting(estimate -> estimate.visit().stateName())
                .containsExactly("SCHEDULED", "CONFIRMED");
    }

    @Test
    void a_step_is_reported_of_a_visit_to_come_on_its_day_when_it_has_happened() {
        assertThat(codes(scheduled(), Progress.NONE, Step.EN_ROUTE, at(-12), at(-12)))
                .isEmpty();
        assertThat(codes(scheduled(), Progress.NONE, Step.ARRIVED, at(0), at(0)))
                .isEmpty();
        assertThat(codes(scheduled(), Progress.NONE, Step.EN_ROUTE, at(30), at(0)))
                .containsExactly("TIME_IN_FUTURE");
        assertThat(codes(scheduled(), Progress.NONE, Step.EN_ROUTE, at(-24 * 60), at(0)))
                .containsExactly("NOT_ITS_DAY");
        assertThat(codes(started(), Progress.NONE, Step.ARRIVED, at(0), at(0))).containsExactly("VISIT_STARTED");
        Progress left = Progress.NONE.after(Step.EN_ROUTE, at(-5));
        assertThat(codes(scheduled(), left, Step.ARRIVED, at(-8), at(0))).containsExactly("ARRIVED_BEFORE_LEAVING");
    }

    @Test
    void who_leaves_again_has_not_arrived() {
        Progress back = Progress.NONE
                .after(Step.EN_ROUTE, at(-20))
                .after(Step.ARRIVED, at(-8))
                .after(Step.EN_ROUTE, at(-5));

        assertThat(back.enRouteAt()).contains(at(-5));
        assertThat(back.arrivedAt()).isEmpty();
    }

    private static List<String> codes(Visit visit, Progress before, Step step, Instant at, Instant now) {
        return before.reasonsAgainst(visit, step, at, now).stream()
                .map(Reason::code)
                .toList();
    }

    private static List<Integer> lateness(Instant now, List<Leg> legs) {
        return LiveDay.of(legs, now).stream().map(Estimate::lateMinutes).toList();
    }

    private static List<Leg> legs(Visit... visits) {
        return java.util.Arrays.stream(visits)
                .map(visit -> new Leg(visit, Progress.NONE, 12))
                .toList();
    }

    private static Visit promisedAt(int minutes) {
        return visit(new VisitState.Confirmed(slot(at(minutes), 20)));
    }

    private static Instant at(int minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }
}
