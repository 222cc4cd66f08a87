package health.homeward.clearance.domain.decision;

import static health.homeward.clearance.domain.Patients.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.ClinicalStatus;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Presentation;
import health.homeward.clearance.domain.facts.Vitals;
import health.homeward.clearance.domain.screening.Course;
import health.homeward.clearance.domain.screening.Dossier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
