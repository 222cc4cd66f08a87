package health.homeward.clearance.domain.decision;

import static health.homeward.clearance.domain.Patients.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.Contraindication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Four answers: only NO clears, and what nobody asked is not cleared by silence (R7, R42). */
class UnaskedTest {
    @Test
    void a_grant_that_says_not_asked_is_refused_R7() {
        assertThat(refusal(pending(healthy()), granting(said("FEVER", Answer.NOT_ASKED))))
                .containsExactly("R36 FEVER");
    }

    @Test
    void what_was_not_asked_is_asked_and_not_overridden_R36() {
        Ruling ruling = new Ruling(List.of(said("FEVER", Answer.NOT_ASKED)), List.of(override("FEVER")), null);

        assertThat(refusal(pending(healthy()), grant(NOTHING, ruling)))
                .containsExactlyInAnyOrder("R36 NOT_OVERRIDABLE", "R36 FEVER");
    }

    @Test
    void what_is_for_life_is_asked_too_before_anybody_treats_in_spite_of_it_R35() {
        Ruling ruling = new Ruling(List.of(said("AIDS", Answer.NOT_ASKED)), List.of(override("AIDS")), null);

        assertThat(refusal(pending(healthy()), grant(NOTHING, ruling)))
                .containsExactlyInAnyOrder("R35 NOT_OVERRIDABLE", "R35 AIDS");
    }

    @Test
    void a_statement_that_something_was_not_asked_holds_a_granted_course_until_it_was_R7() {
        ClearanceCase waiting = after(granted(), stating(said("FEVER", Answer.NOT_ASKED)));

        assertThat(waiting.state()).isInstanceOf(CaseState.Suspended.class);
        assertThat(inTheWay(waiting.screened(NOW, SETTINGS))).containsExactly("MISSING R36 FEVER");
        assertThat(after(waiting, resume(no("FEVER"))).state()).isInstanceOf(CaseState.Granted.class);
    }

    @Test
    void what_was_not_asked_and_then_found_is_what_was_found_R35() {
        ClearanceCase asked =
                after(pending(healthy()), stating(said("AIDS", Answer.NOT_ASKED)), stating(said("AIDS", Answer.YES)));

        assertThat(inTheWay(asked.screened(NOW, SETTINGS))).containsExactly("BLOCKED R35 AIDS");
    }

    @Test
    void what_was_not_asked_and_then_doubted_is_doubt_R42() {
        ClearanceCase asked = after(
                pending(healthy()), stating(said("AIDS", Answer.NOT_ASKED)), stating(said("AIDS", Answer.UNSURE)));

        assertThat(inTheWay(asked.screened(NOW, SETTINGS))).containsExactly("HOLD R42 AIDS");
    }

    @Test
    void a_therapist_who_stops_before_asking_everything_adds_only_what_was_found_R43() {
        ClearanceCase stopped = after(granted(), stop("FEVER", Answer.NOT_ASKED));

        assertThat(stopped.state()).isInstanceOf(CaseState.Granted.class);
    }

    @Test
    void consciousness_that_was_not_asked_is_unknown_R6() {
        assertThat(refusal(pending(healthy()), granting(said("NOT_CONSCIOUS", Answer.NOT_ASKED))))
                .containsExactly("R6 CONSCIOUSNESS_UNKNOWN");
    }

    /** "Is the patient conscious?" No. "Anything wrong with consciousness?" No. The code says not which was asked. */
    @ParameterizedTest
    @ValueSource(strings = {"CONSCIOUS", "CONSCIOUSNESS"})
    void a_no_that_may_mean_either_is_doubt_R6(String code) {
        assertThat(refusal(pending(healthy()), granting(no(code)))).containsExactly("R6 CONSCIOUSNESS_UNKNOWN");
        assertThat(after(granted(), stop(code, Answer.NO)).state()).isInstanceOf(CaseState.Suspended.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_CONSCIOUS", "UNCONSCIOUS"})
    void a_no_to_its_loss_says_that_the_patient_is_conscious_R6(String code) {
        assertThat(after(pending(healthy()), granting(no(code))).state()).isInstanceOf(CaseState.Granted.class);
    }

    /** "Is consciousness unknown?" No: then it is known, and nobody says which it is. */
    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"YES", "NO", "UNSURE"})
    void whether_it_is_unknown_says_never_that_the_patient_is_conscious_R6(Answer answer) {
        assertThat(refusal(pending(healthy()), granting(said("CONSCIOUSNESS_UNKNOWN", answer))))
                .containsExactly("R6 CONSCIOUSNESS_UNKNOWN");
    }

    @Test
    void in_a_preview_what_is_reported_stands_until_the_neurologist_has_spoken_of_it_R6() {
        Said lost = new Said("NOT_CONSCIOUS", Answer.YES, NOW.minusSeconds(60));

        assertThat(previewed(lost)).containsExactly("R6 NOT_CONSCIOUS");
        assertThat(previewed(lost, new Said("NOT_CONSCIOUS", Answer.NO, NOW.minusSeconds(120))))
                .containsExactly("R6 NOT_CONSCIOUS");
        assertThat(previewed(lost, no("NOT_CONSCIOUS"))).isEmpty();
        assertThat(previewed(new Said("UNCONSCIOUS", Answer.NOT_ASKED))).containsExactly("R6 CONSCIOUSNESS_UNKNOWN");
        assertThat(previewed(new Said("CONSCIOUS", Answer.NO))).containsExactly("R6 CONSCIOUSNESS_UNKNOWN");
    }

    private static List<String> previewed(Said reported, Said... answers) {
        Ruling ruling = new Ruling(List.of(answers), List.of(), null);
        return Preview.of(
                        dossier(healthy()),
                        List.of(reported),
                        ruling,
                        new GrantWish(true, null, Permissions.NONE),
                        NOW,
                        SETTINGS)
                .reasons()
                .stream()
                .map(reason -> reason.rule() + " " + reason.code())
                .toList();
    }

    @Test
    void two_answers_to_one_question_are_refused_R42() {
        assertThat(refusal(pending(healthy()), granting(said("FEVER", Answer.YES), no("FEVER"))))
                .contains("R42 ANSWERS_CONTRADICTED");
        assertThat(after(pending(with(active(Contraindication.FEVER))), granting(no("FEVER"), no("FEVER")))
                        .state())
                .isInstanceOf(CaseState.Granted.class);
    }

    private static Said said(String code, Answer answer) {
        return new Said(code, answer);
    }

    private static Command granting(Said... answers) {
        return grant(NOTHING, new Ruling(List.of(answers), List.of(), null));
    }

    private static Command stating(Said... answers) {
        return new Command.StateFacts(BY_NEUROLOGIST, NOTHING, List.of(answers));
    }
}
