package health.homeward.clearance.domain.decision;

import static health.homeward.clearance.domain.Patients.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.facts.Allergies;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Onset;
import health.homeward.clearance.domain.facts.Side;
import health.homeward.clearance.domain.facts.StatedFacts;
import health.homeward.clearance.domain.facts.StrokeType;
import health.homeward.clearance.domain.facts.YesNo;
import health.homeward.clearance.domain.screening.Mark;
import health.homeward.clearance.domain.screening.Overriding.Justification;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrantTest {
    @Test
    void a_neurologist_clears_a_patient_against_whom_nothing_stands_R7() {
        ClearanceCase granted = after(pending(healthy()), grant());
        Grant grant = granted.state().grantMade().orElseThrow();
        assertThat(granted.state()).isInstanceOf(CaseState.Granted.class);
        assertThat(grant.by()).isEqualTo(NEUROLOGIST);
        assertThat(grant.validUntil()).isEqualTo(LocalDate.of(2026, 9, 7));
        assertThat(granted.version()).isEqualTo(2);
    }

    @Test
    void silence_is_not_clearance_R7() {
        Command silent = new Command.GrantClearance(
                BY_NEUROLOGIST, NOTHING, Ruling.NONE, new GrantWish(false, null, Permissions.NONE));
        assertThat(refusal(pending(healthy()), silent)).containsExactly("R7 ATTESTATION_MISSING");
    }

    @Test
    void refuses_with_every_reason_at_once() {
        ClearanceCase before = pending(unknown().including(active(Contraindication.HIGH_BLOOD_PRESSURE)));
        Command silent = new Command.GrantClearance(
                BY_NEUROLOGIST,
                NOTHING,
                Ruling.NONE,
                new GrantWish(false, LocalDate.of(2026, 1, 1), new Permissions(true, false, false, false, null)));
        assertThat(refusal(before, silent))
                .containsExactly(
                        "R7 ATTESTATION_MISSING",
                        "R10 ONSET_UNKNOWN",
                        "R10 STROKE_TYPE_UNKNOWN",
                        "R35 HIGH_BLOOD_PRESSURE",
                        "R6 CONSCIOUSNESS_UNKNOWN",
                        "R18 AFFECTED_SIDE_UNKNOWN",
                        "CONSENT CONSENT_UNKNOWN",
                        "R21 PRONE_NOT_ALLOWED",
                        "R22 PRONE_NOT_ALLOWED",
                        "R7 VALIDITY_OVER");
    }

    @Test
    void the_neurologist_states_what_the_referral_lacks_R6_R10_R18() {
        ClearanceCase before = pending(unknownWithConsent());
        StatedFacts stated = new StatedFacts(
                StrokeType.ISCHAEMIC,
                new Onset.At(ONSET),
                Side.RIGHT,
                YesNo.YES,
                null,
                null,
                null,
                null,
                Allergies.KNOWN);
        ClearanceCase granted = after(before, grant(stated, Ruling.NONE));
        Terms terms = granted.state().grantMade().orElseThrow().terms();
        assertThat(terms.stroke().affectedSide()).isEqualTo(Side.RIGHT);
        assertThat(terms.allergies()).isEqualTo(Allergies.KNOWN);
        assertThat(terms.heartDisease()).isEqualTo(YesNo.UNKNOWN);
    }

    @Test
    void high_blood_pressure_is_overridden_by_name_and_reason_R35() {
        ClearanceCase before = pending(with(active(Contraindication.HIGH_BLOOD_PRESSURE)));
        assertThat(refusal(before, grant())).containsExactly("R35 HIGH_BLOOD_PRESSURE");
        ClearanceCase granted = after(before, grant(override("HIGH_BLOOD_PRESSURE")));
        assertThat(granted.state().grantMade().orElseThrow().terms().overrides())
                .extracting(Mark::code)
                .containsExactly("HIGH_BLOOD_PRESSURE");
        assertThat(granted.dossier().judgement().overrides().getFirst().by()).isEqualTo(NEUROLOGIST);
    }

    @Test
    void each_finding_is_overridden_by_its_own_code_R35() {
        ClearanceCase before =
                pending(with(active(Contraindication.HIGH_BLOOD_PRESSURE), active(Contraindication.VARICOSE_VEINS)));
        assertThat(refusal(before, grant(override("HIGH_BLOOD_PRESSURE")))).containsExactly("R35 VARICOSE_VEINS");
    }

    @Test
    void thrombosis_is_never_overridden_without_imaging_on_record_R35() {
        ClearanceCase before = pending(with(active(Contraindication.THROMBOSIS)));
        assertThat(refusal(before, grant(override("THROMBOSIS"))))
                .containsExactly("R35 IMAGING_NOT_RECORDED", "R35 THROMBOSIS");
        Ruling.Ordered imaged = new Ruling.Ordered("THROMBOSIS", new Justification("old, recanalised", true, null));
        assertThat(after(before, grant(imaged)).state()).isInstanceOf(CaseState.Granted.class);
    }

    @Test
    void cyst_and_oncology_are_overridden_with_their_site_R35() {
        ClearanceCase before = pending(with(active(Contraindication.ONCOLOGY)));
        assertThat(refusal(before, grant(override("ONCOLOGY"))))
                .contains("R35 SITE_NOT_STATED", "R35 ONCOLOGY", "R35 ONCOLOGY_SITE");
        Ruling.Ordered sited = new Ruling.Ordered("ONCOLOGY", new Justification("in remission", false, "breast"));
        assertThat(after(before, grant(sited)).state()).isInstanceOf(CaseState.Granted.class);
    }

    @Test
    void an_override_needs_a_reason_R35() {
        Ruling.Ordered bare = new Ruling.Ordered("HIGH_BLOOD_PRESSURE", new Justification(" ", false, null));
        assertThat(refusal(pending(with(active(Contraindication.HIGH_BLOOD_PRESSURE))), grant(bare)))
                .contains("R35 REASON_MISSING");
    }

    @Test
    void a_hold_is_answered_and_not_overridden_R36() {
        ClearanceCase before = pending(with(active(Contraindication.FEVER)));
        assertThat(refusal(before, grant(override("FEVER")))).containsExactly("R36 NOT_OVERRIDABLE", "R36 FEVER");
        ClearanceCase granted = after(before, grant(NOTHING, new Ruling(List.of(no("FEVER")), List.of(), null)));
        assertThat(granted.state()).isInstanceOf(CaseState.Granted.class);
    }

    @Test
    void a_doubt_about_something_permanent_is_answered_or_overridden_R35_R42() {
        ClearanceCase before = pending(with(condition(
                Contraindication.BLOOD_DISEASE,
                health.homeward.clearance.domain.facts.ClinicalStatus.UNKNOWN,
                null,
                null)));
        assertThat(refusal(before, grant())).containsExactly("R42 BLOOD_DISEASE");
        assertThat(after(before, grant(override("BLOOD_DISEASE"))).state()).isInstanceOf(CaseState.Granted.class);
        assertThat(after(before, grant(NOTHING, new Ruling(List.of(no("BLOOD_DISEASE")), List.of(), null)))
                        .state())
                .isInstanceOf(CaseState.Granted.class);
    }

    @Test
    void a_block_is_overridden_and_not_answered_R35() {
        ClearanceCase before = pending(with(active(Contraindication.AIDS)));
        assertThat(refusal(before, grant(NOTHING, new Ruling(List.of(no("AIDS")), List.of(), null))))
                .containsExactly("R35 OVERRIDE_NEEDED", "R35 AIDS");
    }

    @Test
    void consciousness_type_and_consent_cannot_be_overridden_R6_R10() {
        assertThat(refusal(
                        pending(unknown()),
                        grant(
                                override("CONSCIOUSNESS_UNKNOWN"),
                                override("STROKE_TYPE_UNKNOWN"),
                                override("CONSENT_UNKNOWN"))))
                .contains("R6 NOT_OVERRIDABLE", "R10 NOT_OVERRIDABLE", "CONSENT NOT_OVERRIDABLE");
    }

    @Test
    void an_override_of_nothing_is_refused() {
        assertThat(refusal(pending(healthy()), grant(override("AIDS")))).containsExactly("R35 NOTHING_TO_OVERRIDE");
    }

    @Test
    void prone_is_not_granted_with_a_heart_disease_that_was_overridden_R21() {
        ClearanceCase before = pending(with(active(Contraindication.RHYTHM_DISTURBANCE)));
        Command prone = new Command.GrantClearance(
                BY_NEUROLOGIST,
                NOTHING,
                new Ruling(List.of(), List.of(override("RHYTHM_DISTURBANCE")), null),
                new GrantWish(true, null, new Permissions(true, false, false, false, null)));
        assertThat(refusal(before, prone)).containsExactly("R21 PRONE_NOT_ALLOWED");
    }

    @Test
    void prone_for_the_back_of_a_patient_affected_on_both_sides_is_prone_R20_R21_R22() {
        Command prone = new Command.GrantClearance(
                BY_NEUROLOGIST,
                NOTHING,
                Ruling.NONE,
                new GrantWish(true, null, new Permissions(false, false, false, false, Position.PRONE)));
        assertThat(refusal(
                        pending(healthy().background(health.homeward.clearance.domain.facts.Background.UNKNOWN)),
                        prone))
                .containsExactly("R21 PRONE_NOT_ALLOWED", "R22 PRONE_NOT_ALLOWED");
    }

    @Test
    void a_grant_covers_one_course_and_no_more_R7() {
        assertThat(refusal(pending(healthy()), until(LocalDate.of(2026, 5, 13))))
                .containsExactly("R7 VALIDITY_OVER");
        assertThat(refusal(pending(healthy()), until(LocalDate.of(2026, 11, 11))))
                .containsExactly("R7 VALIDITY_TOO_LONG");
        assertThat(after(pending(healthy()), until(LocalDate.of(2026, 11, 10))).state())
                .isInstanceOf(CaseState.Granted.class);
    }

    @Test
    void a_default_grant_covers_the_longest_course_in_its_slowest_rhythm_R7_R14_R61() {
        LocalDate first = LocalDate.of(2026, 6, 1);
        LocalDate thirtieth = first.plusDays(29 * 4);
        ClearanceCase granted = after(pending(healthy()), grantOn(first));
        assertThat(granted.state().grantMade().orElseThrow().validUntil()).isEqualTo(thirtieth);
    }

    @Test
    void a_grant_runs_from_a_start_that_lies_ahead_R7_R9() {
        ClearanceCase granted = after(pending(healthy()), grantOn(LocalDate.of(2026, 6, 1)));
        assertThat(granted.state().grantMade().orElseThrow().validUntil()).isEqualTo(LocalDate.of(2026, 9, 25));
    }

    @Test
    void a_standing_grant_is_renewed_only_near_its_end_and_its_overrides_are_decided_again_R7() {
        ClearanceCase granted = after(
                pending(with(active(Contraindication.HIGH_BLOOD_PRESSURE))), grant(override("HIGH_BLOOD_PRESSURE")));
        assertThat(refusal(granted, grant(override("HIGH_BLOOD_PRESSURE"))))
                .containsExactly("LIFECYCLE ALREADY_GRANTED");
        var nearEnd = java.time.Instant.parse("2026-08-24T10:00:00Z");
        assertThat(Decide.decide(granted, grant(), nearEnd, SETTINGS)).isInstanceOf(Decision.Refused.class);
        assertThat(Decide.decide(granted, grant(override("HIGH_BLOOD_PRESSURE")), nearEnd, SETTINGS))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_grant_expires_with_the_end_of_its_last_day_where_the_patient_lives_R7() {
        ClearanceCase granted = granted();
        assertThat(granted.asOf(java.time.Instant.parse("2026-09-07T21:59:59Z")).state())
                .isInstanceOf(CaseState.Granted.class);
        assertThat(granted.asOf(java.time.Instant.parse("2026-09-07T22:00:00Z")).state())
                .isInstanceOf(CaseState.Expired.class);
    }

    @Test
    void an_expired_case_is_granted_anew_R7() {
        var later = java.time.Instant.parse("2026-10-01T10:00:00Z");
        assertThat(Decide.decide(granted(), grant(), later, SETTINGS)).isInstanceOf(Decision.Accepted.class);
    }

    private static Command until(LocalDate date) {
        return new Command.GrantClearance(
                BY_NEUROLOGIST, NOTHING, Ruling.NONE, new GrantWish(true, date, Permissions.NONE));
    }

    private static health.homeward.clearance.domain.facts.PatientFacts unknownWithConsent() {
        var facts = unknown();
        return new health.homeward.clearance.domain.facts.PatientFacts(
                healthy().person(), facts.stroke(), facts.presentation(), facts.background(), List.of());
    }
}
