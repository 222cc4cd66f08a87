package health.homeward.clearance.domain.decision;

import static health.homeward.clearance.domain.Patients.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.ClinicalStatus;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Onset;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Presentation;
import health.homeward.clearance.domain.facts.Stroke;
import health.homeward.clearance.domain.facts.StrokeType;
import health.homeward.clearance.domain.facts.Vitals;
import health.homeward.clearance.domain.facts.YesNo;
import health.homeward.clearance.domain.screening.Course;
import health.homeward.clearance.domain.screening.Dossier;
import health.homeward.clearance.domain.screening.Report;
import health.homeward.clearance.domain.screening.Reporter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An answer that says when it was given answers what could be known by then (R42, R43). */
class DatedAnswerTest {
    private static final Instant YESTERDAY = Instant.parse("2026-05-13T09:00:00Z");

    @Test
    void a_no_answers_an_illness_on_record_from_before_R36() {
        assertThat(answered(fever(LocalDate.of(2026, 5, 12)), YESTERDAY).clears())
                .isTrue();
    }

    @Test
    void a_no_says_nothing_of_an_illness_that_began_after_it_R36() {
        assertThat(answered(fever(LocalDate.of(2026, 5, 14)), YESTERDAY).reasons())
                .extracting(Reason::code)
                .contains("FEVER");
    }

    @Test
    void a_temperature_measured_nobody_knows_when_is_not_answered_by_an_earlier_no_R36() {
        Vitals vitals = new Vitals(new BigDecimal("39.1"), null, null, null);
        PatientFacts hot = healthy()
                .presentation(p -> new Presentation(p.conscious(), p.gcs(), p.mobility(), p.setting(), vitals));

        assertThat(answering(hot, "TEMPERATURE", YESTERDAY).clears()).isFalse();
        assertThat(answering(hot, "TEMPERATURE", NOW).clears()).isTrue();
    }

    @Test
    void what_is_answered_tomorrow_is_refused_today_R42() {
        assertThat(answering(healthy(), "FEVER", NOW.plusSeconds(1)).reasons())
                .extracting(Reason::toString)
                .singleElement()
                .asString()
                .contains("R42", "ANSWER_IN_FUTURE");
        assertThat(answering(healthy(), "FEVER", NOW).clears()).isTrue();
    }

    @Test
    void a_no_does_not_settle_dates_that_contradict_one_another_only_after_it_R42() {
        PatientFacts over = with(recorded(
                Contraindication.INFLUENZA,
                ClinicalStatus.RESOLVED,
                LocalDate.of(2026, 5, 12),
                LocalDate.of(2026, 4, 10)));
        PatientFacts overTomorrow =
                with(recorded(Contraindication.THROMBOSIS, ClinicalStatus.RESOLVED, null, LocalDate.of(2026, 6, 20)));

        assertThat(answering(over, "INFLUENZA_DATES", Instant.parse("2026-04-20T09:00:00Z"))
                        .clears())
                .isFalse();
        assertThat(answering(over, "INFLUENZA_DATES", YESTERDAY).clears()).isTrue();
        assertThat(answering(overTomorrow, "THROMBOSIS_DATES", YESTERDAY).clears())
                .isFalse();
        assertThat(answering(overTomorrow, "THROMBOSIS_DATES", NOW).clears()).isTrue();
    }

    @Test
    void a_no_to_the_illness_settles_its_dates_whether_or_not_somebody_else_doubts_R42() {
        PatientFacts contradicted = with(recorded(
                Contraindication.INFLUENZA,
                ClinicalStatus.RESOLVED,
                LocalDate.of(2026, 5, 12),
                LocalDate.of(2026, 4, 10)));

        assertThat(answering(contradicted, "INFLUENZA", Instant.parse("2026-04-20T09:00:00Z"))
                        .clears())
                .isFalse();
        assertThat(answering(contradicted, "INFLUENZA", YESTERDAY).clears()).isTrue();
    }

    @Test
    void an_illness_of_which_only_the_end_is_known_was_there_until_then_R42() {
        PatientFacts ended =
                with(recorded(Contraindication.INFLUENZA, ClinicalStatus.UNKNOWN, null, LocalDate.of(2026, 5, 12)));

        assertThat(answering(ended, "INFLUENZA", Instant.parse("2026-05-11T09:00:00Z"))
                        .clears())
                .isFalse();
        assertThat(answering(ended, "INFLUENZA", YESTERDAY).clears()).isTrue();
    }

    @Test
    void a_no_to_the_loss_of_consciousness_of_another_day_or_from_before_the_stroke_is_no_word_on_today_R6() {
        Instant stroke = NOW.minusSeconds(3600);
        PatientFacts struck = conscious(YesNo.UNKNOWN, null)
                .stroke(new Stroke(
                        StrokeType.ISCHAEMIC,
                        new Onset.At(stroke),
                        healthy().stroke().affectedSide()));

        assertThat(codes(conscious(YesNo.UNKNOWN, null), YESTERDAY)).containsExactly("CONSCIOUSNESS_UNKNOWN");
        assertThat(codes(struck, stroke.minusSeconds(1))).contains("CONSCIOUSNESS_UNKNOWN");
        assertThat(codes(struck, stroke)).doesNotContain("CONSCIOUSNESS_UNKNOWN");
        assertThat(codes(conscious(YesNo.UNKNOWN, null), NOW.minusSeconds(3600)))
                .isEmpty();
    }

    private static List<String> codes(PatientFacts facts, Instant at) {
        return answering(facts, "NOT_CONSCIOUS", at).reasons().stream()
                .map(Reason::code)
                .toList();
    }

    @Test
    void an_earlier_no_does_not_outweigh_the_fact_that_the_patient_is_unconscious_R6() {
        assertThat(codes(conscious(YesNo.NO, null), NOW.minusSeconds(1))).containsExactly("NOT_CONSCIOUS");
        assertThat(codes(conscious(YesNo.NO, null), NOW)).isEmpty();
        assertThat(codes(conscious(YesNo.NO, null), null)).isEmpty();
    }

    @Test
    void a_doubt_makes_no_loss_of_consciousness_milder_R6() {
        Preview doubted = Preview.of(
                Dossier.of(Course.FIRST, conscious(YesNo.NO, null)),
                List.of(new Said("CONSCIOUS", Answer.NO)),
                new Ruling(List.of(), List.of(), null),
                new GrantWish(true, null, Permissions.NONE),
                NOW,
                SETTINGS);

        assertThat(doubted.reasons()).extracting(Reason::code).containsExactly("NOT_CONSCIOUS");
    }

    /** What is said of the disease is said of what was on the table, and more doubt about it does not make it say more. */
    @Test
    void no_doubt_besides_lets_an_old_no_settle_dates_that_contradict_one_another_later_R42() {
        PatientFacts ahead = with(recorded(
                Contraindication.THROMBOSIS,
                ClinicalStatus.RESOLVED,
                LocalDate.of(2025, 12, 1),
                LocalDate.of(2026, 6, 20)));
        Ruling old = new Ruling(List.of(new Said("THROMBOSIS", Answer.NO, YESTERDAY)), List.of(), null);
        for (List<Report> reports : List.of(
                List.<Report>of(),
                List.of(new Report(
                        "THROMBOSIS",
                        Answer.UNSURE,
                        Reporter.THERAPIST,
                        new UUID(0, 1),
                        YESTERDAY.minusSeconds(60))))) {
            assertThat(Preview.of(
                                    Dossier.of(Course.FIRST, ahead).reporting(reports),
                                    List.of(),
                                    old,
                                    new GrantWish(true, null, Permissions.NONE),
                                    NOW,
                                    SETTINGS)
                            .reasons())
                    .extracting(Reason::code)
                    .containsExactly("THROMBOSIS_DATES");
        }
    }

    @Test
    void what_is_on_record_as_there_until_a_later_day_is_not_answered_by_an_earlier_no_R42() {
        PatientFacts both = with(recorded(
                Contraindication.INFLUENZA,
                ClinicalStatus.UNKNOWN,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 5, 12)));
        PatientFacts toEnd =
                with(recorded(Contraindication.INFLUENZA, ClinicalStatus.ACTIVE, null, LocalDate.of(2026, 5, 21)));

        assertThat(answering(both, "INFLUENZA", Instant.parse("2026-04-20T09:00:00Z"))
                        .clears())
                .isFalse();
        assertThat(answering(both, "INFLUENZA", YESTERDAY).clears()).isTrue();
        assertThat(answering(toEnd, "INFLUENZA", YESTERDAY).clears()).isFalse();
        assertThat(answering(toEnd, "INFLUENZA", NOW.minusSeconds(3600)).clears())
                .isTrue();
    }

    @Test
    void no_answer_takes_away_a_coma_scale_that_is_told_beside_it_R6() {
        for (YesNo told : YesNo.values()) {
            assertThat(answering(conscious(told, 3), "NOT_CONSCIOUS", null).reasons())
                    .extracting(Reason::code)
                    .containsExactly("CONSCIOUSNESS_CONTRADICTED");
        }
        assertThat(answering(conscious(YesNo.YES, -1), "NOT_CONSCIOUS", null).reasons())
                .extracting(Reason::code)
                .containsExactly("GCS_OUT_OF_RANGE");
    }

    private static PatientFacts conscious(YesNo told, Integer gcs) {
        return healthy().presentation(p -> new Presentation(told, gcs, p.mobility(), p.setting(), p.vitals()));
    }

    private static PatientFacts fever(LocalDate since) {
        return with(condition(Contraindication.FEVER, ClinicalStatus.ACTIVE, since, null));
    }

    private static Preview answered(PatientFacts facts, Instant at) {
        return answering(facts, "FEVER", at);
    }

    private static Preview answering(PatientFacts facts, String code, Instant at) {
        Ruling ruling = new Ruling(List.of(new Said(code, Answer.NO, at)), List.of(), null);
        return Preview.of(
                Dossier.of(Course.FIRST, facts),
                List.of(),
                ruling,
                new GrantWish(true, null, Permissions.NONE),
                NOW,
                SETTINGS);
    }
}
