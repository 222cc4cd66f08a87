package health.homeward.clearance.domain.screening;

import static health.homeward.clearance.domain.Patients.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.ClinicalStatus;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.facts.YesNo;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProneTest {
    private static final LocalDate AUTUMN = LocalDate.of(2025, 10, 1);

    @Test
    void a_heart_disease_whose_dates_contradict_one_another_is_unknown_until_a_neurologist_says_no_R21() {
        PatientFacts facts =
                with(recorded(Contraindication.HEART_FAILURE, ClinicalStatus.RESOLVED, AUTUMN, AUTUMN.minusDays(1)));
        String reference = facts.conditions().getFirst().reference();
        Judgement overridden = Judgement.NONE.overriding(List.of(new Overriding(
                "HEART_FAILURE",
                Rule.R35,
                new Overriding.Justification("compensated", false, null),
                Set.of(reference),
                NEUROLOGIST,
                NOW,
                null)));
        Judgement denied = Judgement.NONE.denying(
                List.of(new Denial("HEART_FAILURE_DATES", Set.of(reference + " dates"), NEUROLOGIST, NOW)));

        assertThat(heart(facts, Judgement.NONE)).isEqualTo(YesNo.UNKNOWN);
        assertThat(heart(facts, overridden)).isEqualTo(YesNo.UNKNOWN);
        assertThat(heart(facts, denied)).isEqualTo(YesNo.NO);
    }

    @Test
    void a_heart_that_nobody_has_asked_about_is_unknown_R21() {
        Dossier dossier = Dossier.of(Course.FIRST, healthy())
                .reporting(List.of(report("HEART_FAILURE", Answer.NOT_ASKED, Reporter.THERAPIST)));

        assertThat(prone(dossier).heartDisease()).isEqualTo(YesNo.UNKNOWN);
    }

    private static YesNo heart(PatientFacts facts, Judgement judgement) {
        return prone(Dossier.of(Course.FIRST, facts).judged(judgement)).heartDisease();
    }

    private static Prone prone(Dossier dossier) {
        return Prone.of(
                dossier.facts(), Screening.screen(dossier, NOW, SETTINGS).findings());
    }

    @ParameterizedTest
    @EnumSource(
            value = YesNo.class,
            names = {"YES", "UNKNOWN"})
    void each_of_heart_and_organs_that_is_not_sound_forbids_it_under_its_own_rule_R21_R22(YesNo unsound) {
        assertThat(new Prone(unsound, YesNo.NO).against()).containsExactly(Rule.R21);
        assertThat(new Prone(YesNo.NO, unsound).against()).containsExactly(Rule.R22);
        assertThat(new Prone(unsound, unsound).against()).containsExactly(Rule.R21, Rule.R22);
        assertThat(new Prone(YesNo.NO, YesNo.NO).against()).isEmpty();
    }
}
