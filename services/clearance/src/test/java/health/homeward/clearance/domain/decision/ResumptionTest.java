package health.homeward.clearance.domain.decision;

import static health.homeward.clearance.domain.Patients.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.YesNo;
import health.homeward.clearance.domain.screening.Overriding.Justification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResumptionTest {
    @Test
    void goes_on_when_the_hold_is_answered_no_R36() {
        List<CaseEvent> events = events(suspended("FEVER"), resume(no("FEVER")));
        assertThat(names(events)).containsExactly("ClearanceResumed");
        assertThat(after(suspended("FEVER"), resume(no("FEVER"))).state())
                .isEqualTo(granted().state());
    }

    @Test
    void waits_until_each_hold_is_answered_R36() {
        ClearanceCase twice = after(suspended("FEVER"), stop("SKIN_RASH", Answer.YES));
        assertThat(refusal(twice, resume(no("FEVER")))).containsExactly("R36 SKIN_RASH");
        assertThat(refusal(twice, resume())).containsExactly("R36 FEVER", "R36 SKIN_RASH");
        assertThat(after(twice, resume(no("FEVER"), no("SKIN_RASH"))).state()).isInstanceOf(CaseState.Granted.class);
    }

    @Test
    void only_no_is_a_no_R42() {
        for (Answer answer : new Answer[] {Answer.YES, Answer.UNSURE, Answer.NOT_ASKED}) {
            assertThat(refusal(suspended("FEVER"), resume(new Said("FEVER", answer))))
                    .containsExactly("R36 FEVER");
        }
    }

    @Test
    void a_no_answers_what_was_found_and_not_what_comes_later_R36() {
        ClearanceCase resumed = after(suspended("FEVER"), resume(no("FEVER")));
        ClearanceCase again = after(
                resumed,
                new Command.ReportContraindications(
                        Origin.event(
                                health.homeward.clearance.domain.screening.Reporter.CAREGIVER,
                                new java.util.UUID(8, 8)),
                        List.of(new Said("FEVER", Answer.YES)),
                        NOW));
        assertThat(again.state()).isInstanceOf(CaseState.Suspended.class);
    }

    @Test
    void a_new_permanent_contraindication_is_overridden_to_go_on_R35() {
        ClearanceCase suspended = suspended("THROMBOSIS");
        assertThat(refusal(suspended, resume(no("THROMBOSIS"))))
                .containsExactly("R35 OVERRIDE_NEEDED", "R35 THROMBOSIS");
        Command override = new Command.ResumeClearance(
                BY_NEUROLOGIST,
                NOTHING,
                new Ruling(
                        List.of(),
                        List.of(new Ruling.Ordered("THROMBOSIS", new Justification("excluded by duplex", true, null))),
                        null),
                null,
                "duplex is clear");
        assertThat(names(events(suspended, override))).containsExactly("ClearanceGranted", "ClearanceResumed");
    }

    @Test
    void a_no_to_doubt_does_not_answer_away_what_was_overridden_so_that_the_next_grant_overrides_it_again_R35() {
        ClearanceCase granted = after(
                pending(with(active(Contraindication.RHYTHM_DISTURBANCE))), grant(override("RHYTHM_DISTURBANCE")));
        ClearanceCase doubted = after(granted, stop("RHYTHM_DISTURBANCE", Answer.UNSURE));
        ClearanceCase resumed = after(doubted, resume(no("RHYTHM_DISTURBANCE")));
        assertThat(resumed.state()).isInstanceOf(CaseState.Granted.class);
        Instant nearItsEnd = Instant.parse("2026-09-02T10:00:00Z");
        assertThat(Decide.decide(resumed, grant(), nearItsEnd, SETTINGS))
                .isInstanceOfSatisfying(Decision.Refused.class, refused -> assertThat(refused.reasons())
                        .extracting(Reason::code)
                        .contains("RHYTHM_DISTURBANCE"));
        assertThat(Decide.decide(resumed, grant(override("RHYTHM_DISTURBANCE")), nearItsEnd, SETTINGS))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void consciousness_is_stated_again_before_going_on_R6() {
        ClearanceCase suspended = suspended("NOT_CONSCIOUS");
        assertThat(refusal(suspended, resume())).containsExactly("R6 NOT_CONSCIOUS");
        assertThat(after(suspended, resume(no("NOT_CONSCIOUS")))
                        .dossier()
                        .facts()
                        .presentation()
                        .conscious())
                .isEqualTo(YesNo.YES);
    }

    @Test
    void facts_that_changed_meanwhile_are_screened_again() {
        ClearanceCase suspended = after(suspended("FEVER"), correct(with(active(Contraindication.VARICOSE_VEINS))));
        assertThat(refusal(suspended, resume(no("FEVER")))).containsExactly("R35 VARICOSE_VEINS");
    }

    @Test
    void a_suspension_by_a_clinician_is_answered_by_the_resumption_itself_R7() {
        ClearanceCase suspended = after(granted(), new Command.SuspendClearance(BY_NEUROLOGIST, null, "unwell"));
        assertThat(after(suspended, resume()).state()).isInstanceOf(CaseState.Granted.class);
    }

    @Test
    void a_grant_whose_last_day_passed_meanwhile_needs_a_new_one_R7() {
        Instant later = Instant.parse("2026-10-01T10:00:00Z");
        Decision refused = Decide.decide(suspended("FEVER"), resume(no("FEVER")), later, SETTINGS);
        assertThat(((Decision.Refused) refused).reasons())
                .extracting(Reason::code)
                .containsExactly("VALIDITY_OVER");
        Command prolonged = new Command.ResumeClearance(
                BY_NEUROLOGIST,
                NOTHING,
                new Ruling(List.of(no("FEVER")), List.of(), null),
                LocalDate.of(2026, 11, 1),
                "well again");
        assertThat(Decide.decide(suspended("FEVER"), prolonged, later, SETTINGS))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void only_what_is_suspended_is_resumed() {
        assertThat(refusal(granted(), resume())).containsExactly("LIFECYCLE NOT_SUSPENDED");
        assertThat(refusal(pending(healthy()), resume())).containsExactly("LIFECYCLE NOT_SUSPENDED");
    }
}
