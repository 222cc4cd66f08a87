package health.homeward.dispatch.domain.visit;

import static health.homeward.dispatch.domain.visit.VisitSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.dispatch.domain.Decision;
import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.visit.VisitState.Obstacle;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BookingTest {

    private static final Slot LATER = slot(START.plus(Duration.ofHours(3)), 20);

    @Test
    void an_unassigned_visit_that_gets_a_slot_is_scheduled_and_told() {
        var decision = decide(unassigned(), new BookingCommand.Assign(LATER));

        assertThat(stateOf(decision).state()).isEqualTo(new VisitState.Scheduled(LATER, ChosenBy.PLANNING));
        assertThat(stateOf(decision).version()).isEqualTo(4);
        assertThat(eventsOf(decision)).containsExactly(new VisitEvent.VisitScheduled(stateOf(decision), LATER, NOW));
    }

    @Test
    void planning_the_same_appointment_again_tells_nothing_even_when_the_way_to_it_changed() {
        var other = new Slot(THERAPIST, LATER.level(), slot(START, 20).time(), new Slot.Trip(3, 100, true));

        var decision = decide(scheduled(), new BookingCommand.Assign(other));

        assertThat(stateOf(decision)).isEqualTo(scheduled());
        assertThat(eventsOf(decision)).isEmpty();
    }

    @Test
    void planning_another_slot_moves_the_visit_and_names_the_old_one() {
        var decision = decide(confirmed(), new BookingCommand.Assign(LATER));

        assertThat(eventsOf(decision))
                .containsExactly(
                        new VisitEvent.VisitMoved(stateOf(decision), LATER, slot(START, 20), MoveCause.REPLAN, NOW));
    }

    @Test
    void a_visit_nobody_can_take_keeps_all_its_reasons() {
        var obstacles = List.of(
                Obstacle.ofVisit(Reason.work("HOME_UNKNOWN", "No home.")),
                Obstacle.ofTherapist(THERAPIST, Reason.work("NO_SHIFT", "No shift.")));

        var decision = decide(unassigned(), new BookingCommand.LeaveUnassigned(obstacles));

        assertThat(stateOf(decision).state()).isEqualTo(new VisitState.Unassigned(obstacles));
        assertThat(eventsOf(decision)).isEmpty();
        assertThat(stateOf(decide(stateOf(decision), new BookingCommand.LeaveUnassigned(obstacles))))
                .as("the same reasons again change nothing")
                .isEqualTo(stateOf(decision));
    }

    @Test
    void a_scheduled_visit_that_loses_its_slot_goes_back_to_planning_and_is_told_as_cancelled() {
        var obstacles = List.of(Obstacle.ofVisit(Reason.work("HOME_UNKNOWN", "No home.")));

        var decision = decide(scheduled(), new BookingCommand.LeaveUnassigned(obstacles));

        assertThat(stateOf(decision).state()).isEqualTo(new VisitState.Unassigned(obstacles));
        assertThat(eventsOf(decision))
                .containsExactly(new VisitEvent.VisitCancelled(
                        stateOf(decision), Optional.of(slot(START, 20)), CancelCause.REPLAN, Optional.empty(), NOW));
    }

    @Test
    void a_scheduled_visit_can_be_confirmed_and_confirming_twice_changes_nothing() {
        var once = decide(scheduled(), new BookingCommand.Confirm());

        assertThat(stateOf(once).state()).isEqualTo(new VisitState.Confirmed(slot(START, 20)));
        assertThat(stateOf(decide(stateOf(once), new BookingCommand.Confirm()))).isEqualTo(stateOf(once));
    }

    @Test
    void a_move_is_refused_with_every_broken_rule() {
        var broken = List.of(new Reason("R2", "HOME_NEEDS_EXPERIENCE", "No."), Reason.work("OUTSIDE_SHIFT", "No."));

        assertThat(reasonsOf(decide(scheduled(), new BookingCommand.Move(new SlotChoice.Impossible(broken)))))
                .isEqualTo(broken);
    }

    @Test
    void a_move_by_hand_takes_the_slot_and_an_unassigned_visit_gets_its_first_one() {
        var moved = decide(scheduled(), new BookingCommand.Move(new SlotChoice.Possible(LATER)));
        var taken = decide(unassigned(), new BookingCommand.Move(new SlotChoice.Possible(LATER)));

        assertThat(eventsOf(moved))
                .containsExactly(
                        new VisitEvent.VisitMoved(stateOf(moved), LATER, slot(START, 20), MoveCause.DISPATCHER, NOW));
        assertThat(eventsOf(taken)).containsExactly(new VisitEvent.VisitScheduled(stateOf(taken), LATER, NOW));
    }

    @Test
    void a_moved_promise_must_be_promised_again() {
        assertThat(stateOf(decide(confirmed(), new BookingCommand.Move(new SlotChoice.Possible(LATER))))
                        .state())
                .isEqualTo(new VisitState.Scheduled(LATER, ChosenBy.PERSON));
    }

    @Test
    void what_a_person_chose_is_the_persons_until_planning_must_move_it() {
        Visit chosen = stateOf(decide(scheduled(), new BookingCommand.Move(new SlotChoice.Possible(LATER))));

        assertThat(stateOf(decide(chosen, new BookingCommand.Assign(LATER))).state())
                .isEqualTo(new VisitState.Scheduled(LATER, ChosenBy.PERSON));
        assertThat(stateOf(decide(chosen, new BookingCommand.Assign(slot(START, 20))))
                        .state())
                .isEqualTo(new VisitState.Scheduled(slot(START, 20), ChosenBy.PLANNING));
    }

    @Test
    void a_hold_cancels_every_coming_visit_with_its_cause() {
        for (Visit visit : List.of(unassigned(), scheduled(), confirmed())) {
            var decision = decide(visit, new BookingCommand.GiveUp(CancelCause.HOLD, Optional.of(CAUSE)));

            assertThat(stateOf(decision).state())
                    .isEqualTo(new VisitState.Cancelled(visit.slot(), NOW, CancelCause.HOLD));
            assertThat(eventsOf(decision))
                    .containsExactly(new VisitEvent.VisitCancelled(
                            stateOf(decision), visit.slot(), CancelCause.HOLD, Optional.of(CAUSE), NOW));
        }
    }

    @Test
    void a_hold_that_comes_while_hands_are_on_is_kept_with_the_visit_and_cancels_nothing() {
        var decision = decide(started(), new BookingCommand.GiveUp(CancelCause.HOLD, Optional.of(CAUSE)));

        assertThat(stateOf(decision).state()).isEqualTo(new VisitState.Started(slot(START, 20), START, true));
        assertThat(eventsOf(decision)).isEmpty();
        assertThat(stateOf(decide(stateOf(decision), new BookingCommand.GiveUp(CancelCause.HOLD, Optional.empty()))))
                .as("a second hold changes nothing")
                .isEqualTo(stateOf(decision));
    }

    @Test
    void what_is_over_stays_as_it_is_when_the_reason_to_come_ends() {
        for (Visit visit : List.of(completed(), missed(), cancelled())) {
            assertThat(stateOf(decide(visit, new BookingCommand.GiveUp(CancelCause.WITHDRAWN, Optional.empty()))))
                    .isEqualTo(visit);
        }
    }

    @Test
    void a_person_cancels_a_coming_visit() {
        var decision = decide(scheduled(), new BookingCommand.Cancel(CancelCause.PATIENT));

        assertThat(stateOf(decision).state())
                .isEqualTo(new VisitState.Cancelled(Optional.of(slot(START, 20)), NOW, CancelCause.PATIENT));
    }

    static List<Visit> begunOrOver() {
        return List.of(started(), completed(), missed(), cancelled());
    }

    @ParameterizedTest
    @MethodSource("begunOrOver")
    void what_has_begun_or_is_over_can_neither_be_planned_nor_moved_nor_cancelled_nor_confirmed(Visit visit) {
        for (BookingCommand command : List.of(
                new BookingCommand.Assign(LATER),
                new BookingCommand.LeaveUnassigned(List.of()),
                new BookingCommand.Move(new SlotChoice.Possible(LATER)),
                new BookingCommand.Cancel(CancelCause.COORDINATOR),
                new BookingCommand.Confirm())) {
            assertThat(codesOf(decide(visit, command))).containsExactly("VISIT_" + visit.stateName());
        }
    }

    @Test
    void an_unassigned_visit_cannot_be_confirmed() {
        assertThat(codesOf(decide(unassigned(), new BookingCommand.Confirm()))).containsExactly("VISIT_UNASSIGNED");
    }

    private static Decision<Visit, VisitEvent> decide(Visit visit, BookingCommand command) {
        return Booking.decide(visit, command, NOW);
    }
}
