package health.homeward.clearance.domain.decision;

import static health.homeward.clearance.domain.Patients.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.facts.Background;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Onset;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Side;
import health.homeward.clearance.domain.facts.StatedFacts;
import health.homeward.clearance.domain.facts.Stroke;
import health.homeward.clearance.domain.facts.StrokeType;
import health.homeward.clearance.domain.facts.YesNo;
import health.homeward.clearance.domain.screening.Reporter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    private static final PatientFacts HAEMORRHAGIC = with(StrokeType.HAEMORRHAGIC, new Onset.At(ONSET));

    @Test
    void a_corrected_type_suspends_a_granted_case_R10() {
        List<CaseEvent> events = events(granted(), correct(HAEMORRHAGIC));
        CaseEvent.ClearanceSuspended suspended = only(CaseEvent.ClearanceSuspended.class, events);
        assertThat(suspended.reasons())
                .extracting(held -> held.mark().rule() + " " + held.mark().code())
                .containsExactly("R10 STROKE_TYPE_CHANGED");
        assertThat(suspended.origin().source()).isEqualTo(Reporter.RULE);
    }

    @Test
    void a_corrected_onset_and_a_corrected_side_suspend_too_R10() {
        PatientFacts onset = with(StrokeType.ISCHAEMIC, new Onset.At(ONSET.plusSeconds(60)));
        PatientFacts side = healthy().stroke(new Stroke(StrokeType.ISCHAEMIC, new Onset.At(ONSET), Side.RIGHT));
        assertThat(inTheWay(after(granted(), correct(onset)).screened(NOW, SETTINGS)))
                .containsExactly("HOLD R10 ONSET_CHANGED");
        assertThat(inTheWay(after(granted(), correct(side)).screened(NOW, SETTINGS)))
                .containsExactly("HOLD R10 AFFECTED_SIDE_CHANGED");
    }

    @Test
    void a_resumption_after_a_corrected_type_recomputes_the_start_and_tells_the_grant_anew_R10() {
        ClearanceCase suspended = after(granted(), correct(HAEMORRHAGIC));
        List<CaseEvent> events = events(suspended, resume(no("STROKE_TYPE_CHANGED")));
        assertThat(names(events)).containsExactly("ClearanceGranted", "ClearanceResumed");
        assertThat(only(CaseEvent.ClearanceGranted.class, events)
                        .grant()
                        .terms()
                        .start()
                        .earliest())
                .isEqualTo(ONSET.plusSeconds(7 * 86_400));
    }

    @Test
    void an_unchanged_correction_changes_nothing() {
        assertThat(events(granted(), correct(healthy()))).isEmpty();
    }

    @Test
    void a_case_not_yet_granted_is_simply_recomputed_R10() {
        assertThat(names(events(pending(healthy()), correct(HAEMORRHAGIC)))).containsExactly("FactsChanged");
    }

    @Test
    void a_statement_of_the_neurologist_outlives_a_correction_of_something_else_R10() {
        PatientFacts untyped = with(StrokeType.UNKNOWN, new Onset.At(ONSET));
        ClearanceCase granted = after(pending(untyped), grant(type(StrokeType.ISCHAEMIC), Ruling.NONE));
        PatientFacts otherwiseCorrected =
                untyped.including(condition(Contraindication.INFLUENZA, resolved(), null, null));
        ClearanceCase corrected = after(granted, correct(otherwiseCorrected));
        assertThat(corrected.state()).isInstanceOf(CaseState.Granted.class);
        assertThat(corrected.dossier().facts().stroke().type()).isEqualTo(StrokeType.ISCHAEMIC);
    }

    @Test
    void a_statement_yields_when_the_hospital_changes_its_own_word_R10() {
        PatientFacts untyped = with(StrokeType.UNKNOWN, new Onset.At(ONSET));
        ClearanceCase granted = after(pending(untyped), grant(type(StrokeType.ISCHAEMIC), Ruling.NONE));
        assertThat(after(granted, correct(healthy())).state()).isInstanceOf(CaseState.Granted.class);
        assertThat(after(granted, correct(HAEMORRHAGIC)).state()).isInstanceOf(CaseState.Suspended.class);
    }

    @Test
    void the_neurologists_own_correction_of_a_granted_case_holds_too_R10() {
        ClearanceCase stated = after(granted(), state(type(StrokeType.HAEMORRHAGIC)));
        assertThat(inTheWay(stated.screened(NOW, SETTINGS))).containsExactly("HOLD R10 STROKE_TYPE_CHANGED");
    }

    @Test
    void a_heart_disease_stated_later_takes_prone_away_and_tells_the_grant_anew_R21() {
        Command prone = new Command.GrantClearance(
                BY_NEUROLOGIST,
                NOTHING,
                Ruling.NONE,
                new GrantWish(true, null, new Permissions(true, false, false, false, null)));
        ClearanceCase granted = after(pending(healthy()), prone);
        List<CaseEvent> events = events(granted, state(heart(YesNo.YES)));
        assertThat(names(events)).containsExactly("FactsChanged", "ClearanceAmended");
        assertThat(only(CaseEvent.ClearanceAmended.class, events)
                        .grant()
                        .terms()
                        .permissions()
                        .prone())
                .isFalse();
    }

    @Test
    void a_heart_disease_ruled_out_later_is_told_anew_and_gives_no_permission_by_itself_R21() {
        ClearanceCase granted = after(pending(healthy().background(Background.UNKNOWN)), grant());
        Terms terms = only(CaseEvent.ClearanceAmended.class, events(granted, state(heart(YesNo.NO))))
                .grant()
                .terms();
        assertThat(terms.heartDisease()).isEqualTo(YesNo.NO);
        assertThat(terms.permissions().prone()).isFalse();
    }

    @Test
    void an_onset_stated_in_the_future_is_refused_R5() {
        StatedFacts future = new StatedFacts(
                null, new Onset.At(Instant.parse("2026-05-14T09:00:01Z")), null, null, null, null, null, null, null);
        assertThat(refusal(pending(healthy()), state(future))).containsExactly("R5 ONSET_IN_FUTURE");
    }

    private static StatedFacts type(StrokeType type) {
        return new StatedFacts(type, null, null, null, null, null, null, null, null);
    }

    private static StatedFacts heart(YesNo heart) {
        return new StatedFacts(null, null, null, null, null, null, heart, null, null);
    }

    private static Command state(StatedFacts stated) {
        return new Command.StateFacts(BY_NEUROLOGIST, stated, List.of());
    }

    private static health.homeward.clearance.domain.facts.ClinicalStatus resolved() {
        return health.homeward.clearance.domain.facts.ClinicalStatus.RESOLVED;
    }
}
