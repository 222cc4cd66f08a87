package health.homeward.plans.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.compile.PatientFacts;
import health.homeward.plans.domain.compile.StartWindow;
import health.homeward.plans.domain.conformance.Conformance;
import health.homeward.plans.domain.conformance.Deviation;
import health.homeward.plans.domain.conformance.PackConformance;
import health.homeward.plans.domain.conformance.RuleStatus;
import health.homeward.plans.domain.conformance.SourceRule;
import health.homeward.plans.domain.pack.RulePacks;
import health.homeward.plans.domain.regimen.DerivedValue;
import health.homeward.plans.domain.regimen.Tuning;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packs are judged apart from the source's rules, and derived values as the course was compiled with them. */
class PackConformanceTest {

    private static Life under(String... packs) {
        Patients patient = Patients.ordinary();
        return new Life(patient.with(new PatientFacts(
                        patient.facts().situation(),
                        patient.facts().day(),
                        List.of(),
                        Stream.of(packs)
                                .map(code -> RulePacks.byCode(code).orElseThrow())
                                .toList()))
                .with(new StartWindow(
                        Patients.at(Patients.START, 0),
                        null,
                        null,
                        Patients.START.plusYears(1),
                        Patients.START.minusMonths(1))));
    }

    private static PackConformance judged(Life life) {
        return Conformance.ofPacks(life.course, Patients.at(Patients.START.plusDays(40), 9))
                .getFirst();
    }

    @Test
    void a_course_without_packs_has_none_to_judge() {
        assertThat(Conformance.ofPacks(Life.ordinary().course, Patients.at(Patients.START, 9)))
                .isEmpty();
    }

    @Test
    void a_pack_is_not_yet_due_before_anything_is_given_and_kept_where_its_questions_were_answered_no() {
        Life life = under("VITALS");
        assertThat(judged(life).status()).isEqualTo(RuleStatus.NOT_YET_DUE);
        life.giveUpTo(3);
        assertThat(judged(life).status()).isEqualTo(RuleStatus.KEPT);
        assertThat(judged(life).pack().name()).isEqualTo("VITALS@1");
    }

    @Test
    void a_pack_that_only_reminds_is_judged_by_the_sheet() {
        Life life = under("SHOULDER");
        life.giveUpTo(2);
        assertThat(judged(life).status()).isEqualTo(RuleStatus.KEPT);
        assertThat(judged(life).evidence().getFirst()).contains("sheets");
    }

    @Test
    void a_delay_after_onset_is_judged_by_the_first_session_given() {
        Life life = under("CONSERVATIVE");
        life.giveUpTo(1);
        assertThat(judged(life).status()).isEqualTo(RuleStatus.KEPT);
        Body body = life.course.body();
        var terms = body.terms();
        var window = terms.clearance().window();
        var later = new StartWindow(window.earliest(), null, null, window.validUntil(), Patients.START.minusDays(3));
        life.course = new Course.Active(body.with(terms.cleared(new health.homeward.plans.domain.compile.Clearance(
                terms.clearance().subject(),
                terms.clearance().state(),
                terms.clearance().courseKind(),
                later,
                terms.clearance().bedside(),
                terms.clearance().permissions()))));
        assertThat(judged(life).deviations()).extracting(Deviation::cause).containsExactly("BEFORE_PACK_ALLOWS");
    }

    @Test
    void a_hospitals_own_minutes_for_an_area_are_what_it_is_judged_by_R19() {
        var earlier = new Tuning(Map.of(DerivedValue.BACK_FROM, 15))
                .over(Patients.ordinary().regimen());
        Life life = new Life(Patients.ordinary().with(earlier));
        life.giveUpTo(6);
        assertThat(life.session(5).plan().content().areas()).contains(Area.BACK);
        assertThat(Judged.of(life).status(SourceRule.R19)).isEqualTo(RuleStatus.KEPT);
    }
}
