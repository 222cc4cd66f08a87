package health.homeward.clearance.domain.screening;

import static health.homeward.clearance.domain.Patients.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.homeward.clearance.domain.facts.ClinicalStatus;
import health.homeward.clearance.domain.facts.Condition;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.screening.Overriding.Justification;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which record, and which decision, counts for which finding. */
class EvidenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);

    @Test
    void the_site_of_one_disease_is_not_the_site_of_another_R35() {
        PatientFacts facts = with(
                active(Contraindication.CYST),
                condition(Contraindication.ONCOLOGY, ClinicalStatus.ACTIVE, null, "breast"));

        assertThat(inTheWay(screen(facts)))
                .contains("MISSING R35 CYST_SITE")
                .doesNotContain("MISSING R35 ONCOLOGY_SITE");
    }

    @Test
    void the_site_of_what_is_over_is_not_the_site_of_what_is_there_R35() {
        PatientFacts facts = with(
                active(Contraindication.CYST),
                condition(Contraindication.CYST, ClinicalStatus.RESOLVED, LocalDate.of(2010, 1, 1), "left knee"));

        assertThat(inTheWay(screen(facts))).contains("MISSING R35 CYST_SITE");
    }

    @Test
    void of_two_cysts_each_has_its_site_R35() {
        Condition knee = condition(Contraindication.CYST, ClinicalStatus.ACTIVE, LocalDate.of(2010, 1, 1), "left knee");

        assertThat(inTheWay(screen(with(knee)))).doesNotContain("MISSING R35 CYST_SITE");
        assertThat(inTheWay(screen(with(knee, active(Contraindication.CYST))))).contains("MISSING R35 CYST_SITE");
    }

    @Test
    void a_dash_names_no_site_R35() {
        Condition dashed = condition(Contraindication.CYST, ClinicalStatus.ACTIVE, LocalDate.of(2010, 1, 1), " - ");

        assertThat(inTheWay(screen(with(dashed)))).contains("MISSING R35 CYST_SITE");
    }

    @Test
    void an_override_that_names_no_site_leaves_the_question_open_R35() {
        Dossier dossier = dossier(with(active(Contraindication.CYST)));

        assertThat(inTheWay(screen(dossier.judged(overridden(dossier, "CYST", null, null)))))
                .containsExactly("MISSING R35 CYST_SITE");
        assertThat(screen(dossier.judged(overridden(dossier, "CYST", "left knee", null)))
                        .clears())
                .isTrue();
    }

    @Test
    void an_override_counts_to_the_end_of_its_last_day_R35() {
        Dossier dossier = dossier(with(active(Contraindication.HIGH_BLOOD_PRESSURE)));

        assertThat(screen(dossier.judged(overridden(dossier, "HIGH_BLOOD_PRESSURE", null, TODAY)))
                        .clears())
                .isTrue();
        assertThat(inTheWay(
                        screen(dossier.judged(overridden(dossier, "HIGH_BLOOD_PRESSURE", null, TODAY.minusDays(1))))))
                .containsExactly("BLOCKED R35 HIGH_BLOOD_PRESSURE");
    }

    @Test
    void the_same_illness_sent_again_replaces_what_was_known_and_another_of_its_kind_does_not() {
        Condition first = condition(Contraindication.THROMBOSIS, ClinicalStatus.ACTIVE, LocalDate.of(2020, 1, 1), null);
        Condition again =
                condition(Contraindication.THROMBOSIS, ClinicalStatus.RESOLVED, LocalDate.of(2020, 1, 1), null);
        Condition later = condition(Contraindication.THROMBOSIS, ClinicalStatus.ACTIVE, LocalDate.of(2026, 5, 1), null);
        Condition sameCodeOtherGround = new Condition(
                Contraindication.VARICOSE_VEINS, first.source(), ClinicalStatus.ACTIVE, first.period(), null);

        assertThat(with(first).including(again).conditions()).containsExactly(again);
        assertThat(with(first).including(later).conditions()).containsExactly(first, later);
        assertThat(with(first).including(sameCodeOtherGround).conditions()).containsExactly(first, sameCodeOtherGround);
    }

    @Test
    void only_what_is_open_is_a_warning_of_the_grant() {
        assertThat(screen(healthy()).warnings()).extracting(Mark::code).containsExactly("LATE_START");
        assertThat(screen(with(active(Contraindication.AIDS))).warnings())
                .extracting(Mark::code)
                .containsExactly("LATE_START");
    }

    @Test
    void a_hospital_may_make_the_gates_stricter_and_not_looser_R5_R9() {
        assertThat(new ClinicalSettings.Starts(2, 6).lastRecommendedDay()).isEqualTo(2);
        assertThatThrownBy(() -> new ClinicalSettings.Starts(1, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClinicalSettings.Starts(2, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Judgement overridden(Dossier dossier, String code, String site, LocalDate lastDay) {
        Set<String> evidence = Set.copyOf(screen(dossier).under(code).getFirst().references());
        Overriding made = new Overriding(
                code, Rule.R35, new Justification("stable", false, site), evidence, NEUROLOGIST, NOW, lastDay);
        return Judgement.NONE.overriding(List.of(made));
    }
}
