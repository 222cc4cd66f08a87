package health.homeward.dispatch.domain.visit;

import static health.homeward.dispatch.domain.visit.VisitSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.dispatch.domain.Decision;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SafetyStopTest {

    private static final UUID STOP = UUID.randomUUID();
    private static final List<Finding> FEVER = List.of(new Finding(Sign.FEVER, Answer.YES));

    @Test
    void a_fever_at_the_door_raises_a_stop_and_ends_the_visit_as_missed_for_safety_R36() {
        var decision = decide(scheduled(), stop(true, FEVER, Optional.empty()));

        assertThat(stateOf(decision).state())
                .isEqualTo(new VisitState.Missed(Optional.of(slot(START, 20)), NOW, MissReason.SAFETY));
        assertThat(eventsOf(decision))
                .containsExactly(
                        new VisitEvent.SafetyStopRaised(stateOf(decision), slot(START, 20), STOP, NOW, true, FEVER),
                        new VisitEvent.VisitMissed(stateOf(decision), NOW, MissReason.SAFETY));
    }

    @Test
    void a_stop_during_the_session_completes_it_as_stopped_with_the_minutes_that_passed_R54() {
        var findings = List.of(new Finding(Sign.NEW_PAIN, Answer.YES));

        var decision = Bedside.decide(
                started(),
                new BedsideCommand.Stop(STOP, START.plusSeconds(7 * 60 + 30), false, findings, nothing()),
                NOW);

        var completed = (VisitState.Completed) stateOf(decision).state();
        assertThat(completed.given().minutes()).isEqualTo(7);
        assertThat(completed.given().ending())
                .isEqualTo(new Given.Ending(Outcome.STOPPED, Pain.NEW, Optional.of(EasingReason.SAFETY)));
        assertThat(eventsOf(decision))
                .hasSize(2)
                .hasOnlyElementsOfTypes(VisitEvent.SafetyStopRaised.class, VisitEvent.VisitCompleted.class);
    }

    @Test
    void minutes_that_the_therapist_states_win_over_the_clock() {
        var decision = decide(started(), stop(false, FEVER, Optional.of(4)));

        assertThat(((VisitState.Completed) stateOf(decision).state()).given().minutes())
                .isEqualTo(4);
    }

    @Test
    void the_clock_never_gives_more_minutes_than_the_session_has() {
        var decision = decide(started(), stop(false, FEVER, Optional.empty()));

        assertThat(((VisitState.Completed) stateOf(decision).state()).given().minutes())
                .isEqualTo(20);
    }

    @Test
    void refuses_more_minutes_than_the_session_has_R12() {
        assertThat(codesOf(decide(started(), stop(false, FEVER, Optional.of(21)))))
                .containsExactly("TOO_MANY_MINUTES");
    }

    @Test
    void a_stop_says_truly_whether_the_session_had_begun() {
        assertThat(codesOf(decide(started(), stop(true, FEVER, Optional.empty()))))
                .containsExactly("ALREADY_STARTED");
        assertThat(codesOf(decide(confirmed(), stop(false, FEVER, Optional.empty()))))
                .containsExactly("NOT_STARTED");
    }

    @Test
    void what_is_over_or_was_never_planned_cannot_be_stopped() {
        for (Visit visit : List.of(unassigned(), completed(), missed(), cancelled())) {
            assertThat(codesOf(decide(visit, stop(true, FEVER, Optional.empty()))))
                    .containsExactly("VISIT_" + visit.stateName());
        }
    }

    private static BedsideCommand.Stop stop(boolean beforeStart, List<Finding> findings, Optional<Integer> minutes) {
        return new BedsideCommand.Stop(
                STOP, NOW, beforeStart, findings, new BedsideCommand.Partial(minutes, Set.of(Area.SHOULDER)));
    }

    private static BedsideCommand.Partial nothing() {
        return new BedsideCommand.Partial(Optional.empty(), Set.of());
    }

    private static Decision<Visit, VisitEvent> decide(Visit visit, BedsideCommand command) {
        return Bedside.decide(visit, command, NOW);
    }
}
