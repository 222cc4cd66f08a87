package health.homeward.clearance.domain.screening;

import static health.homeward.clearance.domain.Patients.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.Ruling;
import health.homeward.clearance.domain.facts.ClinicalStatus;
import health.homeward.clearance.domain.facts.Coded;
import health.homeward.clearance.domain.facts.Condition;
import health.homeward.clearance.domain.facts.Consent;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Onset;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Period;
import health.homeward.clearance.domain.facts.Person;
import health.homeward.clearance.domain.facts.Presentation;
import health.homeward.clearance.domain.facts.Side;
import health.homeward.clearance.domain.facts.Stroke;
import health.homeward.clearance.domain.facts.StrokeType;
import health.homeward.clearance.domain.facts.Vitals;
import health.homeward.clearance.domain.facts.YesNo;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts that cannot all be true are named, each under its rule, and never resolved by guessing. */
class ContradictionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);

    @Test
    void who_has_died_is_not_massaged_R6() {
        assertThat(inTheWay(screen(died(LocalDate.of(2026, 5, 10))))).containsExactly("BLOCKED R6 DECEASED");
        assertThat(inTheWay(screen(died(TODAY)))).containsExactly("BLOCKED R6 DECEASED");
        assertThat(inTheWay(screen(died(TODAY.plusDays(1))))).containsExactly("BLOCKED R6 DEATH_IN_FUTURE");
    }

    @Test
    void no_stroke_strikes_after_a_death_R5() {
        assertThat(inTheWay(screen(died(LocalDate.of(2026, 5, 3)))))
                .containsExactly("BLOCKED R5 ONSET_AFTER_DEATH", "BLOCKED R6 DECEASED");
        assertThat(inTheWay(screen(died(LocalDate.of(2026, 5, 4))))).containsExactly("BLOCKED R6 DECEASED");
        PatientFacts onDate = died(LocalDate.of(2026, 5, 3))
                .stroke(new Stroke(StrokeType.ISCHAEMIC, new Onset.On(LocalDate.of(2026, 5, 4)), Side.LEFT));
        assertThat(inTheWay(screen(onDate))).contains("BLOCKED R5 ONSET_AFTER_DEATH");
        PatientFacts unknown =
                died(LocalDate.of(2026, 5, 3)).stroke(new Stroke(StrokeType.ISCHAEMIC, Onset.UNKNOWN, Side.LEFT));
        assertThat(inTheWay(screen(unknown))).containsExactly("BLOCKED R6 DECEASED", "BLOCKED R10 ONSET_UNKNOWN");
    }

    @Test
    void a_lame_side_is_a_side_R18() {
        assertThat(inTheWay(screen(sideless(YesNo.YES)))).containsExactly("MISSING R18 AFFECTED_SIDE_CONTRADICTED");
        assertThat(inTheWay(screen(sideless(YesNo.NO)))).containsExactly("MISSING R18 NO_AFFECTED_SIDE");
        assertThat(inTheWay(screen(sideless(YesNo.UNKNOWN)))).containsExactly("MISSING R18 NO_AFFECTED_SIDE");
    }

    @Test
    void a_statement_on_the_patient_leaves_the_hemiplegia_as_it_was() {
        Presentation lame = sideless(YesNo.YES).presentation();
        assertThat(List.of(lame.conscious(YesNo.YES), lame.mobility(lame.mobility()), lame.setting(lame.setting())))
                .extracting(Presentation::hemiplegia)
                .containsOnly(YesNo.YES);
    }

    @Test
    void a_disease_is_not_over_before_it_began_R42() {
        assertThat(inTheWay(screen(with(dated(ClinicalStatus.RESOLVED, TODAY.minusDays(2), TODAY.minusDays(3))))))
                .containsExactly("HOLD R42 INFLUENZA_DATES");
        assertThat(screen(with(dated(ClinicalStatus.RESOLVED, TODAY.minusDays(3), TODAY.minusDays(3))))
                        .clears())
                .isTrue();
    }

    @Test
    void a_disease_is_not_active_after_its_end_and_not_over_before_it_R42() {
        assertThat(inTheWay(screen(with(dated(ClinicalStatus.ACTIVE, null, TODAY.minusDays(1))))))
                .containsExactly("HOLD R36 INFLUENZA", "HOLD R42 INFLUENZA_DATES");
        assertThat(inTheWay(screen(with(dated(ClinicalStatus.ACTIVE, null, TODAY)))))
                .containsExactly("HOLD R36 INFLUENZA");
        assertThat(inTheWay(screen(with(dated(ClinicalStatus.RESOLVED, null, TODAY.plusDays(1))))))
                .containsExactly("HOLD R42 INFLUENZA_DATES");
        assertThat(screen(with(dated(ClinicalStatus.RESOLVED, null, TODAY))).clears())
                .isTrue();
    }

    @Test
    void a_disease_has_not_begun_in_the_future_R42() {
        assertThat(inTheWay(screen(with(dated(ClinicalStatus.RESOLVED, TODAY.plusDays(1), null)))))
                .containsExactly("HOLD R42 INFLUENZA_DATES");
        assertThat(screen(with(dated(ClinicalStatus.RESOLVED, TODAY, null))).clears())
                .isTrue();
    }

    @Test
    void the_neurologist_decides_what_the_dates_leave_open_R42() {
        ClearanceCase before = pending(with(dated(ClinicalStatus.RESOLVED, TODAY.minusDays(2), TODAY.minusDays(3))));
        Finding finding =
                before.screened(NOW, SETTINGS).under("INFLUENZA_DATES").getFirst();

        assertThat(finding.words().sentence()).isEqualTo("The dates recorded for influenza contradict one another.");
        assertThat(finding.words().alsoUnder()).extracting(Enum::name).containsExactly("R36");
        assertThat(finding.evidence()).extracting(Evidence::source).containsExactly("Condition/1");
        ClearanceCase granted =
                after(before, grant(NOTHING, new Ruling(List.of(no("INFLUENZA_DATES")), List.of(), null)));
        assertThat(granted.screened(NOW, SETTINGS).under("INFLUENZA_DATES"))
                .extracting(Finding::status)
                .containsExactly(FindingStatus.ANSWERED);
    }

    @Test
    void a_decision_on_the_disease_settles_its_dates_too_R42() {
        ClearanceCase before = pending(with(dated(ClinicalStatus.ACTIVE, null, TODAY.minusDays(1))));

        assertThat(after(before, grant(NOTHING, new Ruling(List.of(no("INFLUENZA")), List.of(), null)))
                        .screened(NOW, SETTINGS)
                        .clears())
                .isTrue();
    }

    @Test
    void a_temperature_is_not_taken_in_the_future_R41() {
        Duration skew = Duration.ofMinutes(5);
        assertThat(inTheWay(screen(measured(NOW.plus(skew).plusSeconds(1)))))
                .containsExactly("MISSING R41 TEMPERATURE_IN_FUTURE");
        assertThat(screen(measured(NOW.plus(skew))).clears()).isTrue();
        assertThat(screen(measured(null)).clears()).isTrue();
    }

    private static PatientFacts died(LocalDate day) {
        return with(new Person(71, Consent.GIVEN, ZONE, day));
    }

    private static PatientFacts sideless(YesNo hemiplegia) {
        return healthy()
                .stroke(new Stroke(StrokeType.ISCHAEMIC, new Onset.At(ONSET), Side.NONE))
                .presentation(p ->
                        new Presentation(p.conscious(), p.gcs(), p.mobility(), p.setting(), p.vitals(), hemiplegia));
    }

    private static Condition dated(ClinicalStatus status, LocalDate since, LocalDate until) {
        return new Condition(
                Contraindication.INFLUENZA,
                new Coded("ICD10", "J11", "Condition/1"),
                status,
                new Period(since, until),
                null);
    }

    private static PatientFacts measured(Instant at) {
        Vitals vitals = new Vitals(new BigDecimal("36.6"), at, null, null);
        return healthy().presentation(p -> new Presentation(p.conscious(), p.gcs(), p.mobility(), p.setting(), vitals));
    }
}
