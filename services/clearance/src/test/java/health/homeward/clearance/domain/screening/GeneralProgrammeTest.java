package health.homeward.clearance.domain.screening;

import static health.homeward.clearance.domain.Patients.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.decision.GrantWish;
import health.homeward.clearance.domain.decision.Permissions;
import health.homeward.clearance.domain.decision.Preview;
import health.homeward.clearance.domain.decision.Reason;
import health.homeward.clearance.domain.decision.Ruling;
import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.ClinicalStatus;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Indication;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Presentation;
import health.homeward.clearance.domain.facts.Stroke;
import health.homeward.clearance.domain.facts.YesNo;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A programme that is not after a stroke: no gate of the stroke, but every contraindication (R40, R65b, R74). */
class GeneralProgrammeTest {
    private static final PatientFacts NO_STROKE = healthy().stroke(Stroke.UNKNOWN);

    @Test
    void who_had_no_stroke_waits_for_no_day_and_no_side_R5_R10_R18() {
        Screened screened = general(NO_STROKE);

        assertThat(screened.findings()).isEmpty();
        assertThat(screened.start()).isEmpty();
    }

    @Test
    void who_had_a_stroke_keeps_its_gates_though_the_programme_is_general_R10() {
        Stroke known = healthy().stroke();
        PatientFacts sideless = healthy()
                .stroke(new Stroke(known.type(), known.onset(), health.homeward.clearance.domain.facts.Side.UNKNOWN));

        assertThat(inTheWay(general(sideless))).containsExactly("MISSING R18 AFFECTED_SIDE_UNKNOWN");
        assertThat(general(healthy()).start()).isPresent();
    }

    @Test
    void that_no_side_is_affected_tells_of_no_stroke_R18() {
        assertThat(general(NO_STROKE.stroke(new Stroke(
                                Stroke.UNKNOWN.type(),
                                Stroke.UNKNOWN.onset(),
                                health.homeward.clearance.domain.facts.Side.NONE)))
                        .findings())
                .isEmpty();
    }

    @Test
    void who_is_lame_on_one_side_keeps_the_gates_of_a_stroke_that_nobody_told_R10_R18() {
        PatientFacts lame = NO_STROKE.presentation(
                p -> new Presentation(p.conscious(), p.gcs(), p.mobility(), p.setting(), p.vitals(), YesNo.YES));

        assertThat(inTheWay(general(lame))).contains("BLOCKED R10 ONSET_UNKNOWN", "MISSING R18 AFFECTED_SIDE_UNKNOWN");
    }

    @Test
    void a_programme_after_a_stroke_asks_for_the_stroke_R10() {
        assertThat(inTheWay(screen(NO_STROKE)))
                .containsExactly(
                        "BLOCKED R10 ONSET_UNKNOWN",
                        "BLOCKED R10 STROKE_TYPE_UNKNOWN",
                        "MISSING R18 AFFECTED_SIDE_UNKNOWN");
    }

    @Test
    void acute_radiculitis_waits_for_a_calm_period_R65b() {
        Screened screened = general(NO_STROKE, report("RADICULITIS_ACUTE", Answer.YES, Reporter.NEUROLOGIST));

        assertThat(inTheWay(screened)).containsExactly("HOLD R65b RADICULITIS_ACUTE");
        assertThat(screened.findings().getFirst().words().alsoUnder())
                .extracting(Enum::name)
                .containsExactly("R39");
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE,HOLD R65b RADICULITIS_ACUTE", "UNKNOWN,HOLD R42 RADICULITIS_ACUTE", "RESOLVED,"})
    void a_radiculitis_on_record_holds_while_it_is_acute_and_while_nobody_says_that_it_is_calm_R42_R65b(
            ClinicalStatus status, String held) {
        var recorded = condition(Contraindication.RADICULITIS_ACUTE, status, null, null);

        assertThat(inTheWay(general(NO_STROKE.including(recorded))))
                .isEqualTo(Stream.ofNullable(held).toList());
        assertThat(inTheWay(screen(with(recorded))))
                .isEqualTo(Stream.ofNullable(held).toList());
    }

    @ParameterizedTest
    @EnumSource(value = Indication.class, names = "STROKE", mode = EnumSource.Mode.EXCLUDE)
    void of_all_indications_a_haemangioma_alone_waits_for_a_physician_R74(Indication indication) {
        List<String> found = inTheWay(screened(indication));

        assertThat(found).isEqualTo(indication == Indication.HAEMANGIOMA ? List.of("HOLD R74 HAEMANGIOMA") : List.of());
    }

    @Test
    void a_stroke_told_as_an_indication_is_a_stroke_whose_gates_count_R10() {
        assertThat(inTheWay(screened(Indication.STROKE))).isEqualTo(inTheWay(screen(NO_STROKE)));
    }

    @Test
    void the_physician_confirms_a_haemangioma_with_a_reason_R74() {
        Preview confirmed = preview(new Ruling(List.of(), List.of(override("HAEMANGIOMA")), null));

        assertThat(confirmed.clears()).isTrue();
        assertThat(confirmed.screened().under("HAEMANGIOMA"))
                .extracting(Finding::status)
                .containsExactly(FindingStatus.OVERRIDDEN);
    }

    @Test
    void a_haemangioma_is_not_answered_away_R74() {
        Preview denied = preview(new Ruling(List.of(no("HAEMANGIOMA")), List.of(), null));

        assertThat(denied.reasons()).extracting(Reason::code).containsExactly("HAEMANGIOMA");
    }

    private static Preview preview(Ruling ruling) {
        Course course = new Course(CourseKind.FIRST, Programme.GENERAL, Set.of(Indication.HAEMANGIOMA));
        return Preview.of(
                Dossier.of(course, NO_STROKE),
                List.of(),
                ruling,
                new GrantWish(true, null, Permissions.NONE),
                NOW,
                SETTINGS);
    }

    private static Screened screened(Indication indication) {
        Course course = new Course(CourseKind.FIRST, Programme.GENERAL, Set.of(indication));
        return Screening.screen(Dossier.of(course, NO_STROKE), NOW, SETTINGS);
    }

    private static Screened general(PatientFacts facts, Report... reports) {
        Course course = new Course(CourseKind.FIRST, Programme.GENERAL);
        return Screening.screen(Dossier.of(course, facts).reporting(List.of(reports)), NOW, SETTINGS);
    }
}
