package health.homeward.clearance.domain.screening;

import static health.homeward.clearance.domain.Patients.NOW;
import static health.homeward.clearance.domain.Patients.SETTINGS;
import static health.homeward.clearance.domain.Patients.active;
import static health.homeward.clearance.domain.Patients.condition;
import static health.homeward.clearance.domain.Patients.dossier;
import static health.homeward.clearance.domain.Patients.healthy;
import static health.homeward.clearance.domain.Patients.inTheWay;
import static health.homeward.clearance.domain.Patients.marks;
import static health.homeward.clearance.domain.Patients.report;
import static health.homeward.clearance.domain.Patients.screen;
import static health.homeward.clearance.domain.Patients.temperature;
import static health.homeward.clearance.domain.Patients.with;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.ClinicalStatus;
import health.homeward.clearance.domain.facts.Contraindication;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContraindicationsTest {
    @ParameterizedTest
    @CsvSource({
        "VARICOSE_VEINS,R35",
        "THROMBOSIS,R35",
        "ONCOLOGY,R35",
        "PULMONARY_FAILURE,R35",
        "CYST,R35",
        "BLOOD_DISEASE,R35",
        "AIDS,R35",
        "TUBERCULOSIS,R35",
        "OSTEOMYELITIS,R35",
        "HEART_FAILURE,R35",
        "HIGH_BLOOD_PRESSURE,R35",
        "RHYTHM_DISTURBANCE,R35",
        "CARDIOVASCULAR_OTHER,R35",
        "CHRONIC_HEART_DISEASE,R38",
        "CHRONIC_LUNG_DISEASE,R38",
        "KIDNEY_FAILURE,R41",
        "LIVER_FAILURE,R41"
    })
    void what_is_permanent_blocks_without_expiry_R35_R38_R41(Contraindication code, String rule) {
        Finding finding = screen(with(active(code))).under(code.name()).getFirst();
        assertThat(finding.rule()).hasToString(rule);
        assertThat(finding.kind()).isEqualTo(FindingKind.BLOCKED);
        assertThat(finding.recheckBy()).isNull();
        assertThat(finding.standsInTheWay()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SKIN_RASH,R36",
        "PURULENT_INFLAMMATION,R36",
        "ACTIVE_BLEEDING,R36",
        "FEVER,R36",
        "INFLUENZA,R36",
        "SORE_THROAT,R36",
        "SPINAL_INFECTION,R36",
        "NAUSEA_VOMITING,R36",
        "SKIN_DAMAGE,R37",
        "CHRONIC_EXACERBATION,R39",
        "ACUTE_INFLAMMATION,R39",
        "SKIN_DISEASE,R41",
        "SWOLLEN_LYMPH_NODES,R41",
        "TEMPERATURE,R41",
        "UNEXPLAINED_MUSCLE_PAIN,R44",
        "RADICULITIS_ACUTE,R65b"
    })
    void what_is_temporary_holds_until_a_recheck_date_R36_R37_R39_R41_R44_R65b(Contraindication code, String rule) {
        Finding finding = screen(healthy(), report(code.name(), Answer.YES, Reporter.THERAPIST))
                .under(code.name())
                .getFirst();
        assertThat(finding.rule()).hasToString(rule);
        assertThat(finding.kind()).isEqualTo(FindingKind.HOLD);
        assertThat(finding.recheckBy()).isEqualTo(LocalDate.of(2026, 5, 17));
    }

    @Test
    void every_code_of_the_contract_is_known() {
        assertThat(Arrays.stream(Contraindication.values())).hasSize(35);
    }

    @ParameterizedTest
    @EnumSource(Contraindication.class)
    void doubt_about_any_of_them_holds_and_asks_a_doctor_R42(Contraindication code) {
        Finding finding = screen(healthy(), report(code.name(), Answer.UNSURE, Reporter.CAREGIVER))
                .under(code.name())
                .getFirst();
        assertThat(finding.kind()).isEqualTo(FindingKind.HOLD);
        assertThat(finding.rule()).hasToString("R42");
        assertThat(finding.isCertain()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Contraindication.class)
    void a_no_finds_nothing(Contraindication code) {
        assertThat(marks(screen(healthy(), report(code.name(), Answer.NO, Reporter.THERAPIST))))
                .isEqualTo(marks(screen(healthy())));
    }

    @ParameterizedTest
    @EnumSource(Contraindication.class)
    void what_was_not_asked_is_missing_under_its_own_rule_and_never_cleared_R7(Contraindication code) {
        Finding finding = screen(healthy(), report(code.name(), Answer.NOT_ASKED, Reporter.NEUROLOGIST))
                .under(code.name())
                .getFirst();
        assertThat(finding.kind()).isEqualTo(FindingKind.MISSING);
        assertThat(finding.rule()).isEqualTo(code.rule());
        assertThat(finding.standsInTheWay()).isTrue();
        assertThat(finding.isCertain()).isFalse();
        assertThat(finding.words().liftedBy()).contains(code.name());
    }

    @ParameterizedTest
    @EnumSource(Contraindication.class)
    void a_condition_of_unknown_status_is_doubt_and_holds_R42(Contraindication code) {
        Finding finding = screen(with(condition(code, ClinicalStatus.UNKNOWN, null, null)))
                .under(code.name())
                .getFirst();
        assertThat(finding.standsInTheWay()).isTrue();
        assertThat(finding.rule()).hasToString("R42");
    }

    @Test
    void something_permanent_that_is_over_is_a_remark_and_something_temporary_that_is_over_is_nothing_R35_R36() {
        Screened screened = screen(with(
                condition(Contraindication.THROMBOSIS, ClinicalStatus.RESOLVED, null, null),
                condition(Contraindication.INFLUENZA, ClinicalStatus.RESOLVED, null, null)));
        assertThat(marks(screened)).contains("WARNING R35 THROMBOSIS");
        assertThat(screened.under("INFLUENZA")).isEmpty();
        assertThat(screened.clears()).isTrue();
    }

    @Test
    void an_operation_that_has_not_healed_warns_R45() {
        assertThat(marks(screen(with(active(Contraindication.POST_OPERATIVE_NOT_HEALED)))))
                .contains("WARNING R45 POST_OPERATIVE_NOT_HEALED");
    }

    @ParameterizedTest
    @EnumSource(Reporter.class)
    void an_operation_that_has_not_healed_warns_whoever_says_so_and_holds_when_nobody_is_sure_R42_R45(Reporter by) {
        Screened certain = screen(healthy(), report("POST_OPERATIVE_NOT_HEALED", Answer.YES, by));
        assertThat(marks(certain)).contains("WARNING R45 POST_OPERATIVE_NOT_HEALED");
        assertThat(certain.clears()).isTrue();
        assertThat(inTheWay(screen(healthy(), report("POST_OPERATIVE_NOT_HEALED", Answer.UNSURE, by))))
                .containsExactly("HOLD R42 POST_OPERATIVE_NOT_HEALED");
        assertThat(inTheWay(screen(
                        healthy(),
                        report("POST_OPERATIVE_NOT_HEALED", Answer.UNSURE, by),
                        report("POST_OPERATIVE_NOT_HEALED", Answer.YES, by))))
                .containsExactly("HOLD R42 POST_OPERATIVE_NOT_HEALED");
    }

    @ParameterizedTest
    @EnumSource(Reporter.class)
    void a_disease_of_the_nervous_system_never_holds_a_stroke_course_whoever_reports_it_R40(Reporter by) {
        assertThat(screen(healthy(), report("NERVOUS_SYSTEM", Answer.YES, by)).under("NERVOUS_SYSTEM"))
                .isEmpty();
    }

    @Test
    void a_disease_of_the_nervous_system_warns_in_general_programmes_only_R40() {
        assertThat(screen(with(active(Contraindication.NERVOUS_SYSTEM))).under("NERVOUS_SYSTEM"))
                .isEmpty();
        Course general = new Course(CourseKind.FIRST, Programme.GENERAL);
        Screened screened =
                Screening.screen(Dossier.of(general, with(active(Contraindication.NERVOUS_SYSTEM))), NOW, SETTINGS);
        assertThat(marks(screened)).contains("WARNING R40 NERVOUS_SYSTEM");
    }

    @Test
    void a_temperature_above_the_limit_holds_and_the_limit_itself_does_not_R41() {
        assertThat(screen(temperature("37.5")).clears()).isTrue();
        assertThat(inTheWay(screen(temperature("37.6")))).containsExactly("HOLD R41 TEMPERATURE");
    }

    @Test
    void cyst_and_oncology_ask_the_site_R35() {
        assertThat(inTheWay(screen(with(active(Contraindication.ONCOLOGY), active(Contraindication.CYST)))))
                .containsExactly(
                        "BLOCKED R35 CYST",
                        "BLOCKED R35 ONCOLOGY",
                        "MISSING R35 CYST_SITE",
                        "MISSING R35 ONCOLOGY_SITE");
        assertThat(inTheWay(screen(with(condition(Contraindication.CYST, ClinicalStatus.ACTIVE, null, "left knee")))))
                .containsExactly("BLOCKED R35 CYST");
    }

    @Test
    void what_nobody_knows_is_a_doubt_for_a_doctor_R42() {
        assertThat(inTheWay(screen(healthy(), report("BLUE_TOES", Answer.YES, Reporter.CAREGIVER))))
                .containsExactly("HOLD R42 BLUE_TOES");
    }

    @Test
    void pain_and_discomfort_at_the_bedside_hold_under_their_own_rules_R32_R54() {
        assertThat(inTheWay(screen(
                        healthy(),
                        report("NEW_PAIN", Answer.YES, Reporter.THERAPIST),
                        report("SEVERE_DISCOMFORT", Answer.YES, Reporter.THERAPIST))))
                .containsExactly("HOLD R32 NEW_PAIN", "HOLD R54 SEVERE_DISCOMFORT");
    }

    @Test
    void one_ground_gives_one_finding_with_all_its_evidence() {
        Finding finding = screen(
                        with(active(Contraindication.THROMBOSIS)),
                        report("THROMBOSIS", Answer.UNSURE, Reporter.THERAPIST))
                .under("THROMBOSIS")
                .getFirst();
        assertThat(finding.kind()).isEqualTo(FindingKind.BLOCKED);
        assertThat(finding.evidence())
                .extracting(Evidence::kind)
                .containsExactly(Evidence.Kind.CONDITION, Evidence.Kind.REPORT);
        assertThat(finding.words().alsoUnder()).extracting(Enum::name).containsExactly("R41");
    }

    @Test
    void says_to_a_clinician_what_it_is_and_what_would_lift_it() {
        Finding finding = screen(dossier(with(active(Contraindication.THROMBOSIS))))
                .inTheWay()
                .getFirst();
        assertThat(finding.words().sentence()).isEqualTo("Massage is blocked because of thrombosis.");
        assertThat(finding.words().liftedBy())
                .isEqualTo("A neurologist overrides THROMBOSIS with a reason, and only when imaging is on record.");
    }
}
