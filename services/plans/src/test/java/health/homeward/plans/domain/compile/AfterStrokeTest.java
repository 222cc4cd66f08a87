package health.homeward.plans.domain.compile;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.BackPatients;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.StrokeType;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.regimen.AfterStroke;
import health.homeward.plans.domain.regimen.Regimens;
import health.homeward.plans.domain.regimen.StepKind;
import health.homeward.plans.domain.regimen.StrokeRegimen;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A patient with a disease of the back who once had a stroke: in any regimen a stroke rule beats a general one. */
class AfterStrokeTest {
    private static final String ALL = "health.homeward.plans.domain.compile.AfterStrokeTest#all";

    static Stream<Patients> all() {
        return BackPatients.all().map(AfterStrokeTest::afterStroke);
    }

    private static Patients afterStroke(Patients patient) {
        Bedside told = patient.clearance().bedside();
        return patient.with(new Bedside(
                StrokeType.ISCHAEMIC,
                told.affectedSide(),
                told.conscious(),
                told.inside(),
                told.allergies(),
                told.background()));
    }

    private static Patients permitted(Patients patient, boolean prone, boolean kneading) {
        Bedside told = patient.clearance().bedside();
        return patient.with(new Bedside(
                        told.strokeType(),
                        told.affectedSide(),
                        told.conscious(),
                        new Bedside.Inside(Fact.NO, Fact.NO),
                        told.allergies(),
                        told.background()))
                .with(new Permissions(prone, kneading, false, false, null));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void only_the_four_gentle_techniques_are_used_and_blows_are_named_as_forbidden_R30_R31_R70_R72(Patients patient) {
        assertThat(patient.sessions()).isNotEmpty().allSatisfy(session -> {
            Content content = session.content();
            assertThat(content.steps().stream().flatMap(step -> step.techniques().stream()))
                    .isSubsetOf(EnumSet.of(
                            Technique.STROKING, Technique.RUBBING, Technique.TAPPING, Technique.LIGHT_VIBRATION));
            assertThat(content.steps())
                    .filteredOn(step -> step.kind() == StepKind.AREA)
                    .allSatisfy(step -> assertThat(step.techniques()).isNotEmpty());
            assertThat(content.lists().forbidden())
                    .extracting(Content.Forbidden::technique)
                    .contains(Technique.SLAPPING, Technique.CHOPPING, Technique.VIBRATION);
            assertThat(content.rules()).contains("R30", "R31");
        });
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void no_sentence_asks_for_what_is_not_done_and_the_minutes_add_up(Patients patient) {
        assertThat(patient.sessions()).allSatisfy(session -> {
            assertThat(session.content().steps())
                    .extracting(Step::sentence)
                    .noneMatch(sentence -> sentence.matches("(?i).*(knead|stretch|flow of blood).*"));
            assertThat(session.content().steps().stream()
                            .mapToInt(Step::minutes)
                            .sum())
                    .isEqualTo(session.content().minutes());
        });
    }

    @Test
    void kneading_comes_back_by_the_neurologists_word_R30_R71() {
        assertThat(techniques(permitted(afterStroke(BackPatients.osteochondrosis()), false, false)))
                .doesNotContain(Technique.KNEADING);
        assertThat(techniques(permitted(afterStroke(BackPatients.osteochondrosis()), false, true)))
                .contains(Technique.KNEADING);
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void movements_follow_the_lymph_R29_beats_R53(Patients patient) {
        assertThat(patient.sessions())
                .allSatisfy(session ->
                        assertThat(session.content().rules()).contains("R29").doesNotContain("R53"));
    }

    @Test
    void prone_waits_for_the_last_stages_and_the_neurologists_word_R23() {
        Patients scoliosis = BackPatients.scoliosis();

        assertThat(proneFrom(permitted(scoliosis, false, false))).isEqualTo(1);
        assertThat(proneFrom(permitted(afterStroke(scoliosis), false, false))).isZero();
        assertThat(proneFrom(permitted(afterStroke(scoliosis), true, false))).isEqualTo(11);
    }

    @Test
    void in_bed_an_experienced_specialist_works_R24() {
        Patients inBed = BackPatients.hernia()
                .with(BackPatients.hernia().facts().situation().with(Mobility.BED_REST));

        assertThat(inBed.sessions().getFirst().content().rules()).doesNotContain("R24");
        assertThat(afterStroke(inBed).sessions().getFirst().content().rules()).contains("R24");
    }

    @Test
    void the_strokes_own_regimen_stays_as_it_is() {
        assertThat(AfterStroke.of(StrokeRegimen.STROKE)).isSameAs(StrokeRegimen.STROKE);
        assertThat(Regimens.all())
                .filteredOn(regimen -> !regimen.equals(StrokeRegimen.STROKE))
                .allSatisfy(regimen -> assertThat(AfterStroke.of(regimen)).isNotEqualTo(regimen));
    }

    private static List<Technique> techniques(Patients patient) {
        return patient.sessions().stream()
                .flatMap(session -> session.content().steps().stream())
                .flatMap(step -> step.techniques().stream())
                .distinct()
                .toList();
    }

    /** The first procedure that may be given prone; 0 where none may. */
    private static int proneFrom(Patients patient) {
        return patient.sessions().stream()
                .filter(session -> session.content().steps().stream()
                        .anyMatch(step -> step.target().alsoAllowed().contains(Position.PRONE)))
                .mapToInt(SessionPlan::procedure)
                .min()
                .orElse(0);
    }
}
