package health.homeward.clearance.domain.decision;

import static health.homeward.clearance.domain.Patients.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.Condition;
import health.homeward.clearance.domain.facts.Consent;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Mobility;
import health.homeward.clearance.domain.facts.Person;
import health.homeward.clearance.domain.facts.Setting;
import health.homeward.clearance.domain.facts.StatedFacts;
import health.homeward.clearance.domain.facts.YesNo;
import health.homeward.clearance.domain.screening.Mark;
import health.homeward.clearance.domain.screening.Reporter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuspensionTest {
    private static final UUID REPORT = new UUID(7, 7);

    @Test
    void a_fever_at_the_door_suspends_at_once_R36() {
        List<CaseEvent> events = events(granted(), stop("FEVER", Answer.YES));
        assertThat(names(events)).containsExactly("FindingsReported", "ClearanceSuspended");
        CaseEvent.ClearanceSuspended suspended = only(CaseEvent.ClearanceSuspended.class, events);
        assertThat(suspended.reasons()).containsExactly(new CaseEvent.Held(new Mark(rule("R36"), "FEVER"), Answer.YES));
        assertThat(suspended.origin().source()).isEqualTo(Reporter.THERAPIST);
        assertThat(suspended.recheckBy()).isEqualTo(LocalDate.of(2026, 5, 17));
    }

    @Test
    void doubt_suspends_as_a_yes_does_R42() {
        CaseEvent.ClearanceSuspended suspended =
                only(CaseEvent.ClearanceSuspended.class, events(granted(), stop("SKIN_RASH", Answer.UNSURE)));
        assertThat(suspended.reasons())
                .containsExactly(new CaseEvent.Held(new Mark(rule("R42"), "SKIN_RASH"), Answer.UNSURE));
    }

    @Test
    void a_second_stop_adds_its_finding_and_starts_no_second_cascade() {
        ClearanceCase suspended = suspended("FEVER");
        List<CaseEvent> events = events(suspended, stop("SKIN_RASH", Answer.YES));
        assertThat(names(events)).containsExactly("FindingsReported");
        assertThat(inTheWay(suspended.after(events).screened(NOW, SETTINGS)))
                .containsExactly("HOLD R36 FEVER", "HOLD R36 SKIN_RASH");
    }

    @Test
    void no_and_not_asked_suspend_nothing() {
        assertThat(events(granted(), stop("FEVER", Answer.NO))).isEmpty();
        assertThat(events(granted(), stop("FEVER", Answer.NOT_ASKED))).isEmpty();
    }

    @Test
    void the_loss_of_consciousness_suspends_R6() {
        ClearanceCase suspended = after(granted(), stop("NOT_CONSCIOUS", Answer.YES));
        assertThat(inTheWay(suspended.screened(NOW, SETTINGS))).containsExactly("BLOCKED R6 NOT_CONSCIOUS");
        assertThat(after(granted(), stop("NOT_CONSCIOUS", Answer.UNSURE)).state())
                .isInstanceOf(CaseState.Suspended.class);
    }

    @Test
    void the_hospital_reports_the_loss_of_consciousness_R6() {
        CaseEvent.ClearanceSuspended suspended = only(
                CaseEvent.ClearanceSuspended.class,
                events(granted(), change(StatedFacts.reported(YesNo.NO, null, null), null, Command.Movement.NONE)));
        assertThat(suspended.reasons())
                .containsExactly(new CaseEvent.Held(new Mark(rule("R6"), "NOT_CONSCIOUS"), Answer.YES));
        assertThat(suspended.origin().cause()).isEqualTo(REPORT);
    }

    @Test
    void a_new_diagnosis_suspends_R35() {
        List<CaseEvent> events =
                events(granted(), change(NOTHING, active(Contraindication.THROMBOSIS), Command.Movement.NONE));
        assertThat(names(events)).containsExactly("FactsChanged", "FindingsReported", "ClearanceSuspended");
        assertThat(only(CaseEvent.ClearanceSuspended.class, events).recheckBy()).isNull();
    }

    @Test
    void a_new_illness_of_a_kind_that_was_overridden_suspends_again_R35() {
        ClearanceCase granted = after(
                pending(with(active(Contraindication.HIGH_BLOOD_PRESSURE))), grant(override("HIGH_BLOOD_PRESSURE")));
        assertThat(after(granted, stop("HIGH_BLOOD_PRESSURE", Answer.YES)).state())
                .isInstanceOf(CaseState.Suspended.class);
    }

    @Test
    void the_same_record_sent_again_does_not_suspend_what_was_overridden_R35() {
        Condition known = active(Contraindication.HIGH_BLOOD_PRESSURE);
        ClearanceCase granted = after(pending(with(known)), grant(override("HIGH_BLOOD_PRESSURE")));
        assertThat(events(granted, correct(with(known)))).isEmpty();
    }

    @Test
    void discharge_readmission_and_bed_rest_change_facts_and_suspend_nothing_R24_R25() {
        ClearanceCase granted = granted();
        for (Command.Movement movement : Command.Movement.values()) {
            ClearanceCase moved = after(
                    granted, change(StatedFacts.reported(null, Mobility.BED_REST, Setting.HOSPITAL), null, movement));
            assertThat(moved.state()).isInstanceOf(CaseState.Granted.class);
            assertThat(moved.dossier().facts().presentation().setting()).isEqualTo(Setting.HOSPITAL);
            assertThat(moved.dossier().facts().presentation().mobility()).isEqualTo(Mobility.BED_REST);
        }
    }

    @Test
    void a_readmission_puts_a_question_to_the_neurologist_until_the_discharge_R43() {
        ClearanceCase readmitted = after(granted(), change(NOTHING, null, Command.Movement.READMITTED));
        assertThat(marks(readmitted.screened(NOW, SETTINGS))).contains("WARNING R43 READMITTED");
        assertThat(Attention.of(readmitted)).contains(Attention.REVIEW);
        ClearanceCase looked =
                after(readmitted, new Command.StateFacts(BY_NEUROLOGIST, NOTHING, List.of(no("READMITTED"))));
        assertThat(Attention.of(looked)).contains(Attention.EXPIRING);
        ClearanceCase discharged = after(readmitted, change(NOTHING, null, Command.Movement.DISCHARGED));
        assertThat(marks(discharged.screened(NOW, SETTINGS))).doesNotContain("WARNING R43 READMITTED");
    }

    @Test
    void a_withdrawn_consent_suspends() {
        ClearanceCase suspended = after(granted(), correct(with(new Person(71, Consent.REFUSED, ZONE))));
        assertThat(suspended.state()).isInstanceOf(CaseState.Suspended.class);
    }

    @Test
    void a_clinician_suspends_for_a_reason_of_their_own_R7() {
        List<CaseEvent> events = events(granted(), suspend(null));
        assertThat(only(CaseEvent.ClearanceSuspended.class, events).reasons())
                .extracting(held -> held.mark().code())
                .containsExactly("SUSPENDED_BY_CLINICIAN");
    }

    @Test
    void whoever_suspends_means_it_even_for_what_would_only_warn_R45() {
        CaseEvent.ClearanceSuspended suspended =
                only(CaseEvent.ClearanceSuspended.class, events(granted(), suspend("POST_OPERATIVE_NOT_HEALED")));
        assertThat(suspended.reasons())
                .extracting(held -> held.mark().code())
                .containsExactly("SUSPENDED_BY_CLINICIAN");
    }

    @Test
    void a_stop_after_the_grants_last_day_suspends_too_R7() {
        var later = java.time.Instant.parse("2026-10-01T10:00:00Z");
        Decision decision = Decide.decide(granted(), stop("FEVER", Answer.YES), later, SETTINGS);
        assertThat(names(((Decision.Accepted) decision).events())).contains("ClearanceSuspended");
    }

    @Test
    void a_report_on_a_case_not_yet_decided_is_kept_and_publishes_nothing() {
        assertThat(names(events(pending(healthy()), stop("FEVER", Answer.YES)))).containsExactly("FindingsReported");
        assertThat(refusal(after(pending(healthy()), stop("FEVER", Answer.YES)), grant()))
                .containsExactly("R36 FEVER");
    }

    private static Command change(StatedFacts stated, Condition condition, Command.Movement movement) {
        return new Command.ReportChange(Origin.event(Reporter.HOSPITAL, REPORT), stated, condition, movement);
    }

    private static Command suspend(String code) {
        return new Command.SuspendClearance(BY_NEUROLOGIST, code, "the patient looks unwell");
    }

    private static health.homeward.clearance.domain.facts.Rule rule(String name) {
        return health.homeward.clearance.domain.facts.Rule.valueOf(name);
    }
}
