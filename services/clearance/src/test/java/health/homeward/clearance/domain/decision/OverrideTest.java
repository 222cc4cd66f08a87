package health.homeward.clearance.domain.decision;

import static health.homeward.clearance.domain.Patients.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.facts.Background;
import health.homeward.clearance.domain.facts.ClinicalStatus;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Mobility;
import health.homeward.clearance.domain.facts.Onset;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.StrokeType;
import health.homeward.clearance.domain.facts.YesNo;
import health.homeward.clearance.domain.screening.Mark;
import health.homeward.clearance.domain.screening.Overriding;
import health.homeward.clearance.domain.screening.Overriding.Justification;
import health.homeward.clearance.domain.screening.Reporter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a neurologist may treat in spite of, with name, reason, rule and expiry (R35). */
class OverrideTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);
    private static final LocalDate MID_JUNE = LocalDate.of(2026, 6, 15);
    private static final Instant AFTER_MID_JUNE = Instant.parse("2026-06-16T10:00:00Z");
    private static final PatientFacts PRESSURE = with(active(Contraindication.HIGH_BLOOD_PRESSURE));

    @Test
    void an_override_keeps_neurologist_reason_rule_and_expiry_R35() {
        Overriding made = only(after(pending(PRESSURE), grant(until("HIGH_BLOOD_PRESSURE", MID_JUNE))));

        assertThat(made.by()).isEqualTo(NEUROLOGIST);
        assertThat(made.justification().reason()).isEqualTo("treated and stable");
        assertThat(made.rule()).hasToString("R35");
        assertThat(made.expiresOn()).isEqualTo(MID_JUNE);
    }

    @Test
    void a_grant_ends_with_the_first_override_that_ends_R7_R35() {
        PatientFacts facts = PRESSURE.including(active(Contraindication.VARICOSE_VEINS));
        ClearanceCase granted = after(
                pending(facts),
                grant(until("HIGH_BLOOD_PRESSURE", LocalDate.of(2026, 6, 20)), until("VARICOSE_VEINS", MID_JUNE)));

        assertThat(validUntil(granted)).isEqualTo(MID_JUNE);
    }

    @Test
    void an_override_without_an_expiry_ends_with_its_grant_and_one_that_ends_later_does_not_lengthen_it_R35() {
        LocalDate oneCourse = TODAY.plusDays(116);

        assertThat(validUntil(after(pending(PRESSURE), grant(override("HIGH_BLOOD_PRESSURE")))))
                .isEqualTo(oneCourse);
        assertThat(validUntil(after(pending(PRESSURE), grant(until("HIGH_BLOOD_PRESSURE", LocalDate.of(2027, 1, 1))))))
                .isEqualTo(oneCourse);
    }

    @Test
    void a_grant_whose_override_ends_before_the_first_possible_day_is_refused_R7_R35() {
        PatientFacts bled =
                PRESSURE.stroke(with(StrokeType.HAEMORRHAGIC, new Onset.At(NOW)).stroke());

        assertThat(refusal(pending(bled), grant(until("HIGH_BLOOD_PRESSURE", TODAY))))
                .containsExactly("R7 VALIDITY_OVER");
    }

    @Test
    void each_of_several_cysts_on_record_has_its_site_R35() {
        PatientFacts two = healthy()
                .including(active(Contraindication.CYST))
                .including(condition(Contraindication.CYST, ClinicalStatus.ACTIVE, LocalDate.of(2026, 1, 5), null));

        assertThat(refusal(pending(two), grant(at("liver")))).containsExactly("R35 CYST_SITE");
        assertThat(refusal(pending(two), grant(at("liver, left kidney")))).containsExactly("R35 CYST_SITE");
        assertThat(after(pending(two), grant(at("liver; left kidney"))).state()).isInstanceOf(CaseState.Granted.class);
    }

    private static Ruling.Ordered at(String site) {
        return new Ruling.Ordered("CYST", new Justification("small and known", false, site));
    }

    @Test
    void an_override_names_the_rule_of_its_finding_and_not_that_of_a_doubt_R24_R42() {
        PatientFacts inBed = healthy().presentation(p -> p.mobility(Mobility.BED_REST));
        Justification reason = new Justification("turned with help", false, null);

        assertThat(refusal(
                        pending(inBed),
                        grant(new Ruling.Ordered("R42", "BED_REST", reason, null, Reporter.NEUROLOGIST))))
                .containsExactly("R24 OTHER_RULE");
        assertThat(after(
                                pending(inBed),
                                grant(new Ruling.Ordered("R24", "BED_REST", reason, null, Reporter.NEUROLOGIST)))
                        .state())
                .isInstanceOf(CaseState.Granted.class);
    }

    @Test
    void a_dash_is_no_reason_R35() {
        Ruling.Ordered dashed = new Ruling.Ordered("HIGH_BLOOD_PRESSURE", new Justification(" - ", false, null));

        assertThat(refusal(pending(PRESSURE), grant(dashed))).contains("R35 REASON_MISSING");
    }

    @Test
    void with_the_override_the_grant_expires_and_the_block_is_open_again_R7_R35() {
        ClearanceCase granted = after(pending(PRESSURE), grant(until("HIGH_BLOOD_PRESSURE", MID_JUNE)));

        assertThat(granted.asOf(Instant.parse("2026-06-15T21:59:59Z")).state()).isInstanceOf(CaseState.Granted.class);
        assertThat(granted.asOf(AFTER_MID_JUNE).state()).isInstanceOf(CaseState.Expired.class);
        assertThat(inTheWay(granted.screened(AFTER_MID_JUNE, SETTINGS)))
                .containsExactly("BLOCKED R35 HIGH_BLOOD_PRESSURE");
    }

    @Test
    void an_override_that_ended_with_its_grant_is_open_again_though_it_named_no_day_R35() {
        ClearanceCase granted = after(pending(PRESSURE), grant(override("HIGH_BLOOD_PRESSURE")));

        assertThat(inTheWay(granted.screened(Instant.parse("2026-10-01T10:00:00Z"), SETTINGS)))
                .containsExactly("BLOCKED R35 HIGH_BLOOD_PRESSURE");
    }

    @Test
    void a_lapsed_override_is_no_news_so_a_statement_on_an_expired_case_suspends_nothing_R7() {
        ClearanceCase granted = after(pending(PRESSURE), grant(until("HIGH_BLOOD_PRESSURE", MID_JUNE)));
        Command walks = new Command.StateFacts(
                BY_NEUROLOGIST,
                health.homeward.clearance.domain.facts.StatedFacts.reported(
                        null, health.homeward.clearance.domain.facts.Mobility.BED_REST, null),
                List.of());

        Decision decided = Decide.decide(granted, walks, AFTER_MID_JUNE, SETTINGS);

        assertThat(names(((Decision.Accepted) decided).events())).containsExactly("FactsChanged");
    }

    @Test
    void an_expired_override_is_decided_again_with_the_next_grant_R35() {
        ClearanceCase granted = after(pending(PRESSURE), grant(until("HIGH_BLOOD_PRESSURE", MID_JUNE)));

        assertThat(Decide.decide(granted, grant(), AFTER_MID_JUNE, SETTINGS)).isInstanceOf(Decision.Refused.class);
        assertThat(Decide.decide(granted, grant(override("HIGH_BLOOD_PRESSURE")), AFTER_MID_JUNE, SETTINGS))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_resumption_does_not_outlast_an_override_and_a_new_one_may_carry_it_on_R35() {
        ClearanceCase suspended = after(
                pending(PRESSURE),
                grant(until("HIGH_BLOOD_PRESSURE", MID_JUNE)),
                stop("FEVER", health.homeward.clearance.domain.facts.Answer.YES));

        assertThat(validUntil(after(suspended, resume(LocalDate.of(2026, 7, 1)))))
                .isEqualTo(MID_JUNE);
        assertThat(validUntil(after(
                        suspended,
                        resume(LocalDate.of(2026, 7, 1), until("HIGH_BLOOD_PRESSURE", LocalDate.of(2026, 6, 28))))))
                .isEqualTo(LocalDate.of(2026, 6, 28));
        assertThat(validUntil(after(suspended, resume(LocalDate.of(2026, 7, 1), override("HIGH_BLOOD_PRESSURE")))))
                .isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void an_override_that_is_over_already_is_refused_and_one_that_ends_today_is_not_R35() {
        assertThat(refusal(pending(PRESSURE), grant(until("HIGH_BLOOD_PRESSURE", TODAY.minusDays(1)))))
                .containsExactly("R35 OVERRIDE_OVER", "R35 HIGH_BLOOD_PRESSURE");
        assertThat(validUntil(after(pending(PRESSURE), grant(until("HIGH_BLOOD_PRESSURE", TODAY)))))
                .isEqualTo(TODAY);
    }

    @Test
    void an_override_under_another_rule_was_meant_for_another_finding_R35() {
        assertThat(refusal(pending(PRESSURE), grant(under("R36", "HIGH_BLOOD_PRESSURE"))))
                .containsExactly("R35 OTHER_RULE", "R35 HIGH_BLOOD_PRESSURE");
        assertThat(after(pending(PRESSURE), grant(under("R35", "HIGH_BLOOD_PRESSURE")))
                        .state())
                .isInstanceOf(CaseState.Granted.class);
        assertThat(after(pending(with(active(Contraindication.VARICOSE_VEINS))), grant(under("R41", "VARICOSE_VEINS")))
                        .state())
                .isInstanceOf(CaseState.Granted.class);
    }

    @Test
    void one_finding_is_overridden_once_R35() {
        assertThat(refusal(pending(PRESSURE), grant(override("HIGH_BLOOD_PRESSURE"), override("HIGH_BLOOD_PRESSURE"))))
                .containsExactly("R35 OVERRIDDEN_TWICE");
    }

    @Test
    void everything_that_is_wrong_with_an_override_is_said_at_once_R35() {
        Ruling.Ordered bad = new Ruling.Ordered(
                "R36", "THROMBOSIS", new Justification("", false, null), TODAY.minusDays(1), Reporter.THERAPIST);

        assertThat(refusal(pending(with(active(Contraindication.THROMBOSIS))), grant(bad)))
                .containsExactly(
                        "R35 REASON_MISSING",
                        "R35 IMAGING_NOT_RECORDED",
                        "R35 NOT_A_NEUROLOGIST",
                        "R35 OTHER_RULE",
                        "R35 OVERRIDE_OVER",
                        "R35 THROMBOSIS");
    }

    @Test
    void a_warning_may_be_overridden_so_that_its_reason_is_kept_R8_R45() {
        ClearanceCase granted = after(
                pending(with(active(Contraindication.POST_OPERATIVE_NOT_HEALED))),
                grant(override("LATE_START"), override("POST_OPERATIVE_NOT_HEALED")));
        Grant grant = granted.state().grantMade().orElseThrow();

        assertThat(grant.terms().overrides())
                .extracting(Mark::code)
                .containsExactlyInAnyOrder("LATE_START", "POST_OPERATIVE_NOT_HEALED");
        assertThat(grant.warnings()).isEmpty();
    }

    @Test
    void R21_stays_though_R35_was_overridden() {
        ClearanceCase before = pending(with(active(Contraindication.HEART_FAILURE)));
        ClearanceCase granted = after(before, grant(override("HEART_FAILURE")));

        assertThat(granted.state().grantMade().orElseThrow().terms().heartDisease())
                .isEqualTo(YesNo.YES);
        assertThat(marks(granted.screened(NOW, SETTINGS))).contains("WARNING R21 NOT_PRONE_HEART");
        assertThat(refusal(before, prone("HEART_FAILURE")))
                .containsExactly("R21 PRONE_NOT_ALLOWED", "R22 PRONE_NOT_ALLOWED");
    }

    @Test
    void a_doubt_about_the_heart_that_was_overridden_is_no_NO_and_one_that_was_answered_is_R21_R22_R42() {
        ClearanceCase before = pending(with(condition(
                Contraindication.RHYTHM_DISTURBANCE,
                health.homeward.clearance.domain.facts.ClinicalStatus.UNKNOWN,
                null,
                null)));
        ClearanceCase overridden = after(before, grant(override("RHYTHM_DISTURBANCE")));
        ClearanceCase answered =
                after(before, grant(NOTHING, new Ruling(List.of(no("RHYTHM_DISTURBANCE")), List.of(), null)));

        assertThat(refusal(before, prone("RHYTHM_DISTURBANCE"))).containsExactly("R21 PRONE_NOT_ALLOWED");
        assertThat(overridden.state().grantMade().orElseThrow().terms().heartDisease())
                .isEqualTo(YesNo.UNKNOWN);
        assertThat(answered.state().grantMade().orElseThrow().terms().heartDisease())
                .isEqualTo(YesNo.NO);
    }

    @Test
    void high_blood_pressure_alone_is_no_heart_disease_and_prone_follows_the_stated_no_R21() {
        assertThat(after(pending(PRESSURE), prone("HIGH_BLOOD_PRESSURE")).state())
                .isInstanceOf(CaseState.Granted.class);
        assertThat(refusal(pending(PRESSURE.background(Background.UNKNOWN)), prone("HIGH_BLOOD_PRESSURE")))
                .containsExactly("R21 PRONE_NOT_ALLOWED", "R22 PRONE_NOT_ALLOWED");
    }

    private static Command prone(String overridden) {
        return new Command.GrantClearance(
                BY_NEUROLOGIST,
                NOTHING,
                new Ruling(List.of(), List.of(override(overridden)), null),
                new GrantWish(true, null, new Permissions(true, false, false, false, null)));
    }

    private static Command resume(LocalDate validUntil, Ruling.Ordered... overrides) {
        return new Command.ResumeClearance(
                BY_NEUROLOGIST,
                NOTHING,
                new Ruling(List.of(no("FEVER")), List.of(overrides), null),
                validUntil,
                "well again");
    }

    private static Ruling.Ordered until(String code, LocalDate day) {
        return new Ruling.Ordered(
                "R35", code, new Justification("treated and stable", false, null), day, Reporter.NEUROLOGIST);
    }

    private static Ruling.Ordered under(String rule, String code) {
        return new Ruling.Ordered(
                rule, code, new Justification("treated and stable", false, null), null, Reporter.NEUROLOGIST);
    }

    private static Overriding only(ClearanceCase granted) {
        return granted.dossier().judgement().overrides().getFirst();
    }

    private static LocalDate validUntil(ClearanceCase granted) {
        return granted.state().grantMade().orElseThrow().validUntil();
    }
}
