package health.homeward.clearance.domain.screening;

import static health.homeward.clearance.domain.Patients.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.CaseGround;
import health.homeward.clearance.domain.facts.ClinicalStatus;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Side;
import health.homeward.clearance.domain.facts.Stroke;
import health.homeward.clearance.domain.facts.YesNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every finding says in a clinician's words what it is and what would lift it. */
class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HIGH_BLOOD_PRESSURE | A neurologist overrides HIGH_BLOOD_PRESSURE with a reason.
            CYST                | A neurologist overrides CYST with a reason and names the site.
            FEVER               | A neurologist looks again and answers NO to FEVER.
            """)
    void what_would_lift_it_depends_on_what_it_is_R35_R36(Contraindication code, String lifted) {
        assertThat(found(with(active(code)), code.name()).words().liftedBy()).isEqualTo(lifted);
    }

    @Test
    void what_is_over_asks_whether_it_still_matters_R35() {
        PatientFacts facts = with(condition(Contraindication.THROMBOSIS, ClinicalStatus.RESOLVED, null, null));

        assertThat(found(facts, "THROMBOSIS").words().sentence())
                .isEqualTo("The record shows thrombosis that is over: ask whether it still matters.");
    }

    @Test
    void an_operation_a_readmission_and_a_nervous_disease_warn_in_words_of_their_own_R40_R43_R45() {
        assertThat(found(with(active(Contraindication.POST_OPERATIVE_NOT_HEALED)), "POST_OPERATIVE_NOT_HEALED")
                        .words()
                        .sentence())
                .isEqualTo("There is an operation that has not healed: massage only once it has.");
        assertThat(screen(healthy(), report("READMITTED", Answer.YES, Reporter.HOSPITAL))
                        .under("READMITTED")
                        .getFirst()
                        .words()
                        .sentence())
                .isEqualTo("The patient was readmitted to hospital: find out why before going on.");
        Course general = new Course(CourseKind.FIRST, Programme.GENERAL);
        assertThat(Screening.screen(Dossier.of(general, with(active(Contraindication.NERVOUS_SYSTEM))), NOW, SETTINGS)
                        .under("NERVOUS_SYSTEM")
                        .getFirst()
                        .words()
                        .sentence())
                .isEqualTo("There is a disease of the nervous system: a general programme is given with care.");
    }

    @ParameterizedTest
    @EnumSource(CaseGround.class)
    void every_ground_of_a_case_has_words(CaseGround ground) {
        String sentence = screen(healthy(), report(ground.name(), Answer.UNSURE, Reporter.THERAPIST))
                .under(ground.name())
                .getFirst()
                .words()
                .sentence();

        assertThat(ground.words()).isNotBlank();
        assertThat(sentence).contains("there is " + ground.words());
    }

    @Test
    void what_contradicts_itself_is_not_called_merely_unknown_R18() {
        PatientFacts lame = healthy()
                .stroke(new Stroke(healthy().stroke().type(), healthy().stroke().onset(), Side.NONE))
                .presentation(p -> new health.homeward.clearance.domain.facts.Presentation(
                        p.conscious(), p.gcs(), p.mobility(), p.setting(), p.vitals(), YesNo.YES));

        assertThat(found(lame, "AFFECTED_SIDE_CONTRADICTED").words().sentence())
                .isEqualTo("No side is said to be affected, but the patient has a hemiplegia.");
    }

    @Test
    void patient_data_print_redacted() {
        PatientFacts facts = with(condition(Contraindication.CYST, ClinicalStatus.ACTIVE, null, "left knee"));
        Finding finding = found(facts, "CYST");

        assertThat(facts.conditions().getFirst()).hasToString("Condition[redacted]");
        assertThat(facts).hasToString("PatientFacts[redacted]");
        assertThat(facts.presentation()).hasToString("Presentation[redacted]");
        assertThat(dossier(facts)).hasToString("Dossier[redacted]");
        assertThat(finding).hasToString("Finding[R35 BLOCKED OPEN, redacted]");
        assertThat(finding.evidence().getFirst()).hasToString("Evidence[CONDITION, redacted]");
        assertThat(NOTHING).hasToString("StatedFacts[redacted]");
        assertThat(override("CYST").justification()).hasToString("Justification[redacted]");
    }

    private static Finding found(PatientFacts facts, String code) {
        return screen(facts).under(code).getFirst();
    }
}
