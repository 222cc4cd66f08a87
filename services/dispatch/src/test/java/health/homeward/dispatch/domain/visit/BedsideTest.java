package health.homeward.dispatch.domain.visit;

import static health.homeward.dispatch.domain.visit.VisitSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.dispatch.domain.Decision;
import health.homeward.dispatch.domain.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BedsideTest {

    @Test
    void what_a_pack_asks_before_a_session_must_be_answered_too_and_only_there() {
        Visit plain = scheduled();
        Visit packed = new Visit(plain.id(), plain.patientId(), asking(plain.order()), plain.state(), plain.version());
        var start = new BedsideCommand.Start(NOW, Answer.YES, allNo());
        assertThat(decide(plain, start)).isInstanceOf(Decision.Accepted.class);
        assertThat(reasonsOf(decide(packed, start)))
                .extracting(Reason::code)
                .containsExactly("SATURATION_LOW_NOT_ANSWERED");

        var checks = new java.util.HashMap<>(allNo());
        checks.put(Sign.SATURATION_LOW, Answer.YES);
        assertThat(reasonsOf(decide(packed, new BedsideCommand.Start(NOW, Answer.YES, checks))))
                .extracting(Reason::rule)
                .containsExactly("VITALS");
        checks.put(Sign.SATURATION_LOW, Answer.NO);
        assertThat(decide(packed, new BedsideCommand.Start(NOW, Answer.YES, checks)))
                .isInstanceOf(Decision.Accepted.class);
    }

    private static Order asking(Order order) {
        var care = order.care();
        return new Order(
                order.session(),
                order.when(),
                new Order.Care(
                        care.minutes(), care.level(), care.areas(), care.bedRest(), Set.of(Sign.SATURATION_LOW)));
    }

    @Test
    void a_session_starts_when_the_patient_is_conscious_and_every_sign_was_asked_and_answered_no() {
        var decision = decide(confirmed(), new BedsideCommand.Start(NOW, Answer.YES, allNo()));

        assertThat(stateOf(decision).state()).isEqualTo(new VisitState.Started(slot(START, 20), NOW, false));
        assertThat(eventsOf(decision))
                .containsExactly(new VisitEvent.VisitStarted(stateOf(decision), slot(START, 20), NOW));
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"NO", "UNSURE"})
    void refuses_a_start_with_a_patient_who_is_not_surely_conscious_R6(Answer conscious) {
        var reasons = reasonsOf(decide(scheduled(), new BedsideCommand.Start(NOW, conscious, allNo())));

        assertThat(reasons).extracting(Reason::rule).containsExactly("R6");
        assertThat(reasons.getFirst().sentence()).contains("raise a stop");
    }

    @ParameterizedTest
    @MethodSource("health.homeward.dispatch.domain.visit.Sign#askedBeforeEverySession")
    void refuses_a_start_with_any_sign_present_under_that_signs_rule(Sign sign) {
        var reasons = reasonsOf(decide(scheduled(), start(Answer.YES, sign, Answer.YES)));

        assertThat(reasons).extracting(Reason::rule).containsExactly(sign.rule());
        assertThat(reasons).extracting(Reason::code).containsExactly(sign.name());
        assertThat(reasons.getFirst().sentence()).contains("raise a stop");
    }

    @ParameterizedTest
    @MethodSource("health.homeward.dispatch.domain.visit.Sign#askedBeforeEverySession")
    void refuses_a_start_in_doubt_about_any_sign_R42(Sign sign) {
        var reasons = reasonsOf(decide(scheduled(), start(Answer.YES, sign, Answer.UNSURE)));

        assertThat(reasons).extracting(Reason::rule).containsExactly("R42");
        assertThat(reasons.getFirst().sentence()).contains("raise a stop");
    }

    @ParameterizedTest
    @MethodSource("health.homeward.dispatch.domain.visit.Sign#askedBeforeEverySession")
    void refuses_a_start_when_any_sign_was_not_asked_R43(Sign sign) {
        Map<Sign, Answer> checks = allNo();
        checks.remove(sign);

        var reasons = reasonsOf(decide(scheduled(), new BedsideCommand.Start(NOW, Answer.YES, checks)));

        assertThat(reasons).extracting(Reason::rule).containsExactly("R43");
        assertThat(reasons).extracting(Reason::code).containsExactly(sign + "_NOT_ANSWERED");
    }

    @Test
    void a_refused_start_names_everything_at_once() {
        Map<Sign, Answer> checks = allNo();
        checks.put(Sign.FEVER, Answer.YES);
        checks.put(Sign.SKIN_DAMAGE, Answer.UNSURE);
        checks.remove(Sign.TEMPERATURE);

        var reasons = reasonsOf(
                decide(scheduled(), new BedsideCommand.Start(NOW.plus(Duration.ofHours(1)), Answer.NO, checks)));

        assertThat(reasons)
                .extracting(Reason::code)
                .containsExactly(
                        "NOT_CONSCIOUS", "FEVER", "SKIN_DAMAGE_UNSURE", "TEMPERATURE_NOT_ANSWERED", "TIME_IN_FUTURE");
    }

    @Test
    void the_screen_asks_for_the_signs_of_R36_R37_R39_R41_R42_and_R44() {
        assertThat(Sign.askedBeforeEverySession())
                .extracting(Sign::rule)
                .containsOnly("R36", "R37", "R39", "R41", "R42", "R44");
        assertThat(Sign.askedBeforeEverySession())
                .contains(Sign.FEVER, Sign.SKIN_RASH, Sign.ACTIVE_BLEEDING, Sign.NAUSEA_VOMITING, Sign.IN_DOUBT)
                .doesNotContain(Sign.NOT_CONSCIOUS, Sign.NEW_PAIN, Sign.SEVERE_DISCOMFORT);
    }

    @Test
    void a_session_starts_on_its_own_day_only_R7() {
        Instant tomorrow = NOW.plus(Duration.ofDays(1));

        assertThat(codesOf(
                        Bedside.decide(scheduled(), new BedsideCommand.Start(tomorrow, Answer.YES, allNo()), tomorrow)))
                .containsExactly("NOT_ITS_DAY");
    }

    @Test
    void a_phone_may_run_ten_minutes_ahead_and_not_a_second_more() {
        var ahead = new BedsideCommand.Start(NOW.plusSeconds(600), Answer.YES, allNo());
        var tooFar = new BedsideCommand.Start(NOW.plusSeconds(601), Answer.YES, allNo());

        assertThat(decide(scheduled(), ahead)).isInstanceOf(Decision.Accepted.class);
        assertThat(codesOf(decide(scheduled(), tooFar))).containsExactly("TIME_IN_FUTURE");
    }

    @Test
    void a_full_session_completes_with_all_its_minutes() {
        var decision = decide(started(), new BedsideCommand.Complete(given(20, Outcome.FULL, Pain.NONE)));

        assertThat(eventsOf(decision))
                .containsExactly(new VisitEvent.VisitCompleted(
                        stateOf(decision), slot(START, 20), given(20, Outcome.FULL, Pain.NONE)));
    }

    @Test
    void refuses_more_minutes_than_the_session_has_R12() {
        assertThat(codesOf(decide(started(), new BedsideCommand.Complete(given(21, Outcome.REDUCED, Pain.NONE)))))
                .containsExactly("TOO_MANY_MINUTES");
    }

    @Test
    void refuses_to_call_fewer_minutes_a_full_session_R12() {
        assertThat(codesOf(decide(started(), new BedsideCommand.Complete(given(19, Outcome.FULL, Pain.NONE)))))
                .containsExactly("NOT_FULL");
    }

    @Test
    void refuses_a_full_session_with_a_new_pain_R32() {
        assertThat(reasonsOf(decide(started(), new BedsideCommand.Complete(given(20, Outcome.FULL, Pain.NEW)))))
                .extracting(Reason::rule)
                .containsExactly("R32");
    }

    @Test
    void a_reduced_session_with_a_new_pain_is_recorded_R32() {
        assertThat(decide(started(), new BedsideCommand.Complete(given(10, Outcome.REDUCED, Pain.NEW))))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void what_ended_in_the_future_is_not_recorded() {
        assertThat(codesOf(Bedside.decide(
                        started(), new BedsideCommand.Complete(given(20, Outcome.FULL, Pain.NONE)), START)))
                .containsExactly("TIME_IN_FUTURE");
    }

    @Test
    void a_visit_held_while_hands_were_on_stays_marked_when_it_is_completed() {
        Visit held = visit(new VisitState.Started(slot(START, 20), START, true));

        var decision = decide(held, new BedsideCommand.Complete(given(20, Outcome.FULL, Pain.NONE)));

        assertThat(((VisitState.Completed) stateOf(decision).state()).heldDuring())
                .isTrue();
    }

    @Test
    void a_patient_who_is_not_there_makes_a_missed_visit() {
        var decision = decide(scheduled(), new BedsideCommand.Miss(NOW, MissReason.PATIENT_ABSENT));

        assertThat(eventsOf(decision))
                .containsExactly(new VisitEvent.VisitMissed(stateOf(decision), NOW, MissReason.PATIENT_ABSENT));
    }

    @Test
    void a_visit_missed_for_safety_must_be_raised_as_a_stop_R36() {
        assertThat(codesOf(decide(scheduled(), new BedsideCommand.Miss(NOW, MissReason.SAFETY))))
                .containsExactly("RAISE_A_STOP");
    }

    @Test
    void a_visit_for_which_nobody_was_found_lapses_as_missed() {
        var decision = decide(unassigned(), new BedsideCommand.Miss(NOW, MissReason.OTHER));

        assertThat(eventsOf(decision))
                .containsExactly(new VisitEvent.VisitMissed(stateOf(decision), NOW, MissReason.OTHER));
    }

    @Test
    void each_record_is_refused_in_every_state_that_it_does_not_belong_to() {
        var start = new BedsideCommand.Start(NOW, Answer.YES, allNo());
        var complete = new BedsideCommand.Complete(given(20, Outcome.FULL, Pain.NONE));
        var miss = new BedsideCommand.Miss(NOW, MissReason.PATIENT_REFUSED);

        refused(start, List.of(unassigned(), started(), completed(), missed(), cancelled()));
        refused(complete, List.of(unassigned(), scheduled(), confirmed(), completed(), missed(), cancelled()));
        refused(miss, List.of(unassigned(), started(), completed(), missed(), cancelled()));
    }

    private static void refused(BedsideCommand command, List<Visit> visits) {
        visits.forEach(
                visit -> assertThat(codesOf(decide(visit, command))).containsExactly("VISIT_" + visit.stateName()));
    }

    private static BedsideCommand.Start start(Answer conscious, Sign sign, Answer answer) {
        Map<Sign, Answer> checks = allNo();
        checks.put(sign, answer);
        return new BedsideCommand.Start(NOW, conscious, checks);
    }

    private static Decision<Visit, VisitEvent> decide(Visit visit, BedsideCommand command) {
        return Bedside.decide(visit, command, NOW);
    }
}
