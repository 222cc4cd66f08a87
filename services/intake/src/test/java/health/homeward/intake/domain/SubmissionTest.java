package health.homeward.intake.domain;

import static health.homeward.intake.domain.Given.NOW;
import static health.homeward.intake.domain.Given.ONSET;
import static health.homeward.intake.domain.Given.accepted;
import static health.homeward.intake.domain.Given.facts;
import static health.homeward.intake.domain.Given.patient;
import static health.homeward.intake.domain.Given.refused;
import static health.homeward.intake.domain.Given.submission;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    private static Decision submit(SubmitReferral command) {
        return Decide.submit(command, Earlier.NOTHING, NOW);
    }

    private static Decision submitBorn(PartialDate birth) {
        return submit(submission(patient(birth), facts(Onset.at(ONSET)), SubmitReferral.StatedArrangements.NONE));
    }

    private static Decision submit(SubmitReferral.StatedArrangements arrangements) {
        return submit(submission(patient(), facts(Onset.at(ONSET)), arrangements));
    }

    private static Decision submit(Consciousness consciousness, Vitals vitals) {
        return submit(submission(facts(Onset.at(ONSET), consciousness, vitals)));
    }

    private static Window window(DayOfWeek day, int from, int until) {
        return new Window(day, LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    private static SubmitReferral.StatedArrangements hours(Window... windows) {
        return new SubmitReferral.StatedArrangements(null, List.of(windows), Consent.UNKNOWN, List.of());
    }

    private static SubmitReferral.StatedArrangements home(Double latitude, Double longitude, String zone) {
        return new SubmitReferral.StatedArrangements(
                new HomeStatement(List.of("Carrer Major 1"), "Ordino", latitude, longitude, null, null, zone),
                List.of(),
                Consent.UNKNOWN,
                List.of());
    }

    @Test
    void a_referral_with_nothing_but_a_patient_goes_in() {
        Patient nobody = new Patient(
                UUID.randomUUID(),
                new Identity(null, new Identity.Name(null, null), null, null, null),
                new Preferences(List.of(), null));

        List<ReferralEvent> events =
                accepted(submit(submission(nobody, Facts.UNKNOWN, SubmitReferral.StatedArrangements.NONE)));

        OpenReferral referral = (OpenReferral) events.getLast().after();
        assertThat(Missing.of(referral))
                .containsExactly(
                        "strokeType",
                        "onset",
                        "affectedSide",
                        "conscious",
                        "mobility",
                        "setting",
                        "anticoagulant",
                        "allergies",
                        "temperature",
                        "bloodPressure",
                        "birthDate",
                        "patientIdentifier",
                        "languages",
                        "home",
                        "availability",
                        "consent.massage",
                        "consent.homeVisits",
                        "consent.caregiverTeaching");
        assertThat(referral.ageYears(NOW)).isNull();
    }

    @Test
    void an_onset_now_is_taken_and_one_in_the_future_refused_R5() {
        assertThat(submit(submission(facts(Onset.at(NOW))))).isInstanceOf(Decision.Accepted.class);
        assertThat(submit(submission(facts(Onset.at(NOW.plus(Duration.ofMinutes(5)))))))
                .as("clocks differ a little")
                .isInstanceOf(Decision.Accepted.class);
        assertThat(refused(submit(submission(facts(Onset.at(NOW.plus(Duration.ofMinutes(6))))))))
                .containsExactly("ONSET_IN_FUTURE");
    }

    @Test
    void an_onset_of_which_only_the_day_is_known_may_be_today_where_the_patient_is_R5() {
        assertThat(submit(submission(facts(Onset.on(LocalDate.of(2026, 3, 10))))))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(refused(submit(submission(facts(Onset.on(LocalDate.of(2026, 3, 11)))))))
                .containsExactly("ONSET_IN_FUTURE");
    }

    @Test
    void there_is_no_age_too_high_or_too_low_R59() {
        assertThat(submitBorn(PartialDate.of(LocalDate.of(1910, 3, 10)))).isInstanceOf(Decision.Accepted.class);
        assertThat(submitBorn(PartialDate.of(LocalDate.of(2020, 3, 10)))).isInstanceOf(Decision.Accepted.class);
        assertThat(submitBorn(PartialDate.parse("1894")))
                .isInstanceOfSatisfying(Decision.Refused.class, refused -> assertThat(refused.reasons())
                        .singleElement()
                        .satisfies(reason ->
                                assertThat(reason.sentence()).startsWith("Nobody is too old for massage (R59)")));
    }

    @Test
    void nobody_is_born_after_the_stroke_or_today_or_130_years_ago_R62() {
        assertThat(refused(submitBorn(PartialDate.of(LocalDate.of(2026, 3, 10)))))
                .containsExactly("BIRTH_AFTER_ONSET");
        assertThat(refused(submitBorn(PartialDate.of(LocalDate.of(2026, 3, 11)))))
                .containsExactly("BIRTH_IN_FUTURE");
        assertThat(refused(submitBorn(PartialDate.parse("1894")))).containsExactly("BIRTH_IMPLAUSIBLE");
        assertThat(submitBorn(PartialDate.of(LocalDate.of(2026, 3, 9)))).isInstanceOf(Decision.Accepted.class);
        assertThat(submitBorn(PartialDate.parse("2026"))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void conscious_with_a_coma_scale_of_coma_contradicts_itself_R6() {
        assertThat(refused(submit(new Consciousness(Known.YES, 3), Vitals.UNKNOWN)))
                .containsExactly("CONSCIOUS_CONTRADICTS_GCS");
        assertThat(refused(submit(new Consciousness(Known.YES, 8), Vitals.UNKNOWN)))
                .containsExactly("CONSCIOUS_CONTRADICTS_GCS");
        assertThat(submit(new Consciousness(Known.YES, 9), Vitals.UNKNOWN)).isInstanceOf(Decision.Accepted.class);
        assertThat(refused(submit(new Consciousness(Known.NO, 15), Vitals.UNKNOWN)))
                .containsExactly("CONSCIOUS_CONTRADICTS_GCS");
        assertThat(refused(submit(new Consciousness(Known.UNKNOWN, 2), Vitals.UNKNOWN)))
                .containsExactly("GCS_OUT_OF_RANGE");
        assertThat(refused(submit(new Consciousness(Known.UNKNOWN, 16), Vitals.UNKNOWN)))
                .containsExactly("GCS_OUT_OF_RANGE");
    }

    @Test
    void a_coma_scale_alone_answers_nothing_R6() {
        OpenReferral referral = (OpenReferral) accepted(submit(new Consciousness(Known.UNKNOWN, 15), Vitals.UNKNOWN))
                .getLast()
                .after();

        assertThat(Missing.of(referral)).contains("conscious");
    }

    @Test
    void no_living_person_has_such_vitals_R41() {
        Vitals impossible = new Vitals(
                new Vitals.Temperature(new BigDecimal("24.9"), NOW.plusSeconds(3600)),
                new Vitals.BloodPressure(80, 120, null));

        assertThat(refused(submit(Consciousness.UNKNOWN, impossible)))
                .containsExactly("TEMPERATURE_OUT_OF_RANGE", "TEMPERATURE_IN_FUTURE", "BLOOD_PRESSURE_IMPOSSIBLE");
    }

    @Test
    void hours_that_touch_are_taken_and_hours_that_overlap_refused() {
        assertThat(submit(hours(window(DayOfWeek.MONDAY, 9, 12), window(DayOfWeek.MONDAY, 12, 14))))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(submit(hours(window(DayOfWeek.MONDAY, 9, 12), window(DayOfWeek.TUESDAY, 9, 12))))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(refused(submit(hours(window(DayOfWeek.MONDAY, 9, 12), window(DayOfWeek.MONDAY, 11, 14)))))
                .containsExactly("WINDOWS_OVERLAP");
        assertThat(refused(submit(hours(window(DayOfWeek.MONDAY, 12, 12))))).containsExactly("WINDOW_ENDS_FIRST");
    }

    @Test
    void a_home_lies_on_the_earth_and_in_a_known_zone() {
        assertThat(submit(home(90.0, -180.0, "Europe/Andorra"))).isInstanceOf(Decision.Accepted.class);
        assertThat(submit(home(null, null, null))).isInstanceOf(Decision.Accepted.class);
        assertThat(refused(submit(home(90.1, 180.1, "Europe/Ordino"))))
                .containsExactly("COORDINATES_OUT_OF_RANGE", "COORDINATES_OUT_OF_RANGE", "TIME_ZONE_UNKNOWN");
        assertThat(refused(submit(home(Double.NaN, 1.0, null)))).containsExactly("COORDINATES_OUT_OF_RANGE");
        assertThat(refused(submit(home(42.5, null, null)))).containsExactly("COORDINATES_INCOMPLETE");
        assertThat(refused(submit(home(0.0, 0.0, null)))).containsExactly("COORDINATES_EMPTY");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        SubmitReferral.StatedArrangements arrangements = new SubmitReferral.StatedArrangements(
                new HomeStatement(List.of(), null, 91.0, 1.0, null, null, "Nowhere"),
                List.of(window(DayOfWeek.MONDAY, 12, 9)),
                Consent.UNKNOWN,
                List.of(new Caregiver(
                        UUID.randomUUID(),
                        new Identity.Name(" ", null),
                        null,
                        null,
                        "Catalan",
                        ConsentAnswer.UNKNOWN,
                        Caregiver.Status.ACTIVE)));
        Facts facts = facts(Onset.at(NOW.plus(Duration.ofDays(1))), new Consciousness(Known.YES, 3), Vitals.UNKNOWN);

        assertThat(refused(submit(submission(patient(), facts, arrangements))))
                .containsExactly(
                        "ONSET_IN_FUTURE",
                        "CONSCIOUS_CONTRADICTS_GCS",
                        "ADDRESS_EMPTY",
                        "COORDINATES_OUT_OF_RANGE",
                        "TIME_ZONE_UNKNOWN",
                        "WINDOW_ENDS_FIRST",
                        "CAREGIVER_UNNAMED",
                        "LANGUAGE_UNKNOWN");
    }

    @Test
    void the_same_patient_is_not_referred_twice_for_one_stroke() {
        UUID open = UUID.randomUUID();
        Earlier earlier = new Earlier(Optional.of(patient()), Optional.of(open));

        Decision decision = Decide.submit(submission(facts(Onset.at(ONSET))), earlier, NOW);

        assertThat(refused(decision)).containsExactly("ALREADY_REFERRED");
        assertThat(((Decision.Refused) decision).reasons().getFirst().sentence())
                .contains(open.toString());
    }

    @Test
    void a_number_of_a_patient_with_another_birth_date_is_somebody_elses() {
        Earlier earlier = new Earlier(Optional.of(patient(PartialDate.parse("1960"))), Optional.empty());

        assertThat(refused(Decide.submit(submission(facts(Onset.at(ONSET))), earlier, NOW)))
                .containsExactly("OTHER_PERSON");
    }

    @Test
    void what_a_later_referral_does_not_say_of_a_known_patient_stays() {
        Patient known = patient();
        Patient vague = new Patient(
                UUID.randomUUID(),
                new Identity(known.identity().identifier(), new Identity.Name(null, null), null, null, "+376 1"),
                new Preferences(List.of(), "female"));
        Earlier earlier = new Earlier(Optional.of(known), Optional.empty());

        OpenReferral referral = (OpenReferral) accepted(Decide.submit(
                        submission(vague, facts(Onset.at(ONSET)), SubmitReferral.StatedArrangements.NONE),
                        earlier,
                        NOW))
                .getLast()
                .after();

        assertThat(referral.patient().id()).isEqualTo(known.id());
        assertThat(referral.patient().identity().name().family()).isEqualTo("Serra");
        assertThat(referral.patient().identity().phone()).isEqualTo("+376 1");
        assertThat(referral.patient().preferences()).isEqualTo(new Preferences(List.of("ca"), "female"));
    }

    @Test
    void each_caregiver_is_an_event_with_a_version_of_its_own() {
        Caregiver pere = new Caregiver(
                UUID.randomUUID(),
                new Identity.Name("Pere", null),
                "SON",
                null,
                "ca",
                ConsentAnswer.GIVEN,
                Caregiver.Status.ACTIVE);
        SubmitReferral.StatedArrangements arrangements =
                new SubmitReferral.StatedArrangements(null, List.of(), Consent.UNKNOWN, List.of(pere));

        List<ReferralEvent> events = accepted(submit(arrangements));

        assertThat(events).extracting(event -> event.after().version()).containsExactly(1L, 2L);
        assertThat(((OpenReferral) events.getFirst().after()).arrangements().activeCaregiverIds())
                .containsExactly(pere.id());
    }

    @Test
    void the_patients_days_are_counted_where_the_home_is() {
        OpenReferral referral = (OpenReferral)
                accepted(submit(home(1.0, 1.0, "Asia/Tokyo"))).getLast().after();

        assertThat(referral.zone().getId()).isEqualTo("Asia/Tokyo");
    }

    @Test
    void records_of_people_print_redacted() {
        assertThat(submission(facts(Onset.at(ONSET))).toString()).doesNotContain("Marta", "Serra", "1951", "urn:mrn");
        assertThat(Given.referral().toString()).doesNotContain("Marta", "Serra", "1951", "urn:mrn");
    }
}
