package health.homeward.dispatch.domain.visit;

import static health.homeward.dispatch.domain.visit.VisitSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.dispatch.domain.Decision;
import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.team.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReorderingTest {

    @Test
    void the_same_order_again_changes_nothing() {
        inEveryState()
                .forEach(visit -> assertThat(stateOf(change(visit, order(20)))).isEqualTo(visit));
    }

    @Test
    void a_longer_session_keeps_its_start_and_its_therapist_and_tells_the_new_end() {
        var decision = change(confirmed(), order(25));

        assertThat(stateOf(decision).order().minutes()).isEqualTo(25);
        assertThat(eventsOf(decision))
                .containsExactly(new VisitEvent.VisitMoved(
                        stateOf(decision), slot(START, 25), slot(START, 20), MoveCause.REPLAN, NOW));
    }

    @Test
    void a_session_on_another_day_gives_the_appointment_back() {
        var decision = change(scheduled(), on(LocalDate.of(2026, 3, 4), 20, Level.EXPERIENCED));

        assertThat(stateOf(decision).state()).isInstanceOf(VisitState.Unassigned.class);
        assertThat(eventsOf(decision))
                .containsExactly(new VisitEvent.VisitCancelled(
                        stateOf(decision), Optional.of(slot(START, 20)), CancelCause.REPLAN, Optional.empty(), NOW));
    }

    @Test
    void a_session_that_now_needs_a_higher_level_gives_the_appointment_back_R66b() {
        var decision = change(scheduled(), on(LocalDate.of(2026, 3, 2), 20, Level.HIGH));

        assertThat(stateOf(decision).state()).isInstanceOf(VisitState.Unassigned.class);
    }

    @Test
    void other_areas_alone_change_the_order_and_not_the_appointment() {
        Order same = order(20);
        Order other =
                new Order(same.session(), same.when(), new Order.Care(20, Level.EXPERIENCED, Set.of(Area.ARM), false));

        var decision = change(confirmed(), other);

        assertThat(stateOf(decision).state()).isEqualTo(confirmed().state());
        assertThat(stateOf(decision).order()).isEqualTo(other);
        assertThat(stateOf(decision).version()).isEqualTo(4);
        assertThat(eventsOf(decision)).isEmpty();
    }

    @Test
    void an_unassigned_visit_takes_the_new_order_and_waits_for_planning() {
        var decision = change(unassigned(), order(25));

        assertThat(stateOf(decision).order().minutes()).isEqualTo(25);
        assertThat(((VisitState.Unassigned) stateOf(decision).state()).obstacles())
                .extracting(obstacle -> obstacle.reason().code())
                .containsExactly("PLANNING_DUE");
    }

    @Test
    void what_has_begun_or_is_over_keeps_the_order_it_was_given_under() {
        for (Visit visit : List.of(started(), completed(), missed(), cancelled())) {
            assertThat(stateOf(change(visit, order(25)))).isEqualTo(visit);
        }
    }

    private static Order on(LocalDate date, int minutes, Level level) {
        return new Order(
                order(20).session(),
                new Order.When(
                        date,
                        new Interval(
                                date.atTime(8, 0).atZone(ZONE).toInstant(),
                                date.atTime(20, 0).atZone(ZONE).toInstant()),
                        ZONE),
                new Order.Care(minutes, level, Set.of(), false));
    }

    private static Decision<Visit, VisitEvent> change(Visit visit, Order order) {
        return Booking.decide(visit, new BookingCommand.Change(order), NOW);
    }
}
