package health.homeward.intake.domain;

import static health.homeward.intake.domain.Given.NOW;
import static health.homeward.intake.domain.Given.ONSET;
import static health.homeward.intake.domain.Given.accepted;
import static health.homeward.intake.domain.Given.finding;
import static health.homeward.intake.domain.Given.referral;
import static health.homeward.intake.domain.Given.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeTest {
    private static final Instant MORNING = Instant.parse("2026-03-10T08:00:00Z");

    private static ReferralChange.ReportCondition report(ReportKind kind, Instant at) {
        return new ReferralChange.ReportCondition(
                UUID.randomUUID(),
                kind,
                at,
                new Consciousness(Known.NO, null),
                new Judgement(List.of(), Optional.empty()));
    }

    private static ReferralChange.ReportCondition report(Judgement judgement) {
        return new ReferralChange.ReportCondition(UUID.randomUUID(), ReportKind.CONDITION, MORNING, null, judgement);
    }

    private static OpenReferral after(OpenReferral referral, ReferralChange change) {
        return (OpenReferral)
                accepted(Decide.change(referral, change, NOW)).getLast().after();
    }

    private static ReferralChange.CorrectFacts correct(OpenReferral referral, Facts facts, Setting setting) {
        return new ReferralChange.CorrectFacts(
                facts,
                setting,
                referral.patient().identity(),
                referral.patient().preferences());
    }

    static Stream<ReferralChange> everyChange() {
        OpenReferral referral = referral();
        Caregiver caregiver = new Caregiver(
                UUID.randomUUID(),
                new Identity.Name("Pere", null),
                null,
                null,
                "ca",
                ConsentAnswer.GIVEN,
                Caregiver.Status.ACTIVE);
        return Stream.of(
                correct(referral, referral.facts(), Setting.HOME),
                new ReferralChange.WithdrawReferral(WithdrawalReason.OTHER),
                report(ReportKind.DISCHARGED, MORNING),
                new ReferralChange.ChangeHome(new HomeStatement(List.of("Carrer"), null, null, null, null, null, null)),
                new ReferralChange.ChangeAvailability(List.of()),
                new ReferralChange.ChangeConsent(Consent.UNKNOWN),
                new ReferralChange.AddCaregiver(caregiver),
                new ReferralChange.RemoveCaregiver(caregiver.id()));
    }

    @ParameterizedTest
    @MethodSource("everyChange")
    void a_withdrawn_referral_accepts_no_command(ReferralChange change) {
        Referral withdrawn = new WithdrawnReferral(referral(), WithdrawalReason.CONSENT_WITHDRAWN, NOW);

        assertThat(refused(Decide.change(withdrawn, change, NOW))).containsExactly("REFERRAL_WITHDRAWN");
    }

    @Test
    void a_withdrawal_ends_the_referral_and_counts_as_a_version() {
        ReferralEvent event = accepted(
                        Decide.change(referral(), new ReferralChange.WithdrawReferral(WithdrawalReason.OTHER), NOW))
                .getFirst();

        assertThat(event.after()).isInstanceOf(WithdrawnReferral.class);
        assertThat(event.after().version()).isEqualTo(2);
    }

    @Test
    void a_correction_names_what_it_changed_and_nothing_else() {
        OpenReferral referral = referral();
        Facts corrected = referral.facts().with(Mobility.BED_REST);

        ReferralEvent.Corrected event = (ReferralEvent.Corrected)
                accepted(Decide.change(referral, correct(referral, corrected, Setting.HOSPITAL), NOW))
                        .getFirst();

        assertThat(event.changed()).containsExactly("mobility", "setting");
    }

    @Test
    void a_correction_of_what_is_so_already_is_no_event() {
        OpenReferral referral = referral();

        assertThat(accepted(Decide.change(referral, correct(referral, referral.facts(), Setting.UNKNOWN), NOW)))
                .isEmpty();
        assertThat(accepted(Decide.change(referral, new ReferralChange.ChangeConsent(Consent.UNKNOWN), NOW)))
                .isEmpty();
    }

    @Test
    void what_was_corrected_now_is_not_undone_by_a_late_report_of_an_earlier_moment() {
        OpenReferral referral = referral();
        OpenReferral corrected = after(referral, correct(referral, referral.facts(), Setting.HOSPITAL));

        OpenReferral late = after(corrected, report(ReportKind.DISCHARGED, MORNING));

        assertThat(late.clinical().setting()).isEqualTo(Setting.HOSPITAL);
        assertThat(late.version()).as("it is told all the same").isEqualTo(3);
    }

    @Test
    void a_discharge_brings_home_and_a_readmission_back_R25() {
        OpenReferral home = after(referral(), report(ReportKind.DISCHARGED, MORNING));
        OpenReferral back = after(home, report(ReportKind.READMITTED, MORNING.plusSeconds(60)));

        assertThat(home.clinical().setting()).isEqualTo(Setting.HOME);
        assertThat(back.clinical().setting()).isEqualTo(Setting.HOSPITAL);
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void nothing_is_reported_of_the_future_or_from_before_the_stroke(ReportKind kind) {
        assertThat(refused(Decide.change(referral(), report(kind, NOW.plus(Duration.ofMinutes(6))), NOW)))
                .contains("REPORT_IN_FUTURE");
        assertThat(refused(Decide.change(referral(), report(kind, ONSET.minusSeconds(1)), NOW)))
                .contains("REPORT_BEFORE_ONSET");
        assertThat(Decide.change(referral(), report(kind, ONSET), NOW)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_report_of_consciousness_says_yes_or_no_R6() {
        ReferralChange silent = new ReferralChange.ReportCondition(
                UUID.randomUUID(), ReportKind.CONSCIOUSNESS, MORNING, Consciousness.UNKNOWN, null);

        assertThat(refused(Decide.change(referral(), silent, NOW))).containsExactly("CONSCIOUS_NOT_STATED");
    }

    @Test
    void two_contraindications_of_one_report_are_two_events_of_one_report() {
        Judgement both = new Judgement(
                List.of(
                        finding(Contraindication.CHRONIC_LUNG_DISEASE, "195951007", ClinicalStatus.ACTIVE),
                        finding(Contraindication.CHRONIC_EXACERBATION, "195951007", ClinicalStatus.ACTIVE)),
                Optional.empty());

        List<ReferralEvent> events = accepted(Decide.change(referral(), report(both), NOW));

        assertThat(events).extracting(event -> event.after().version()).containsExactly(2L, 3L);
        assertThat(events)
                .extracting(event -> ((ReferralEvent.Reported) event).report().id())
                .containsOnly(
                        ((ReferralEvent.Reported) events.getFirst()).report().id());
        assertThat(((OpenReferral) events.getLast().after())
                        .facts()
                        .conditions()
                        .findings())
                .hasSize(2);
    }

    @Test
    void a_condition_that_is_over_is_no_longer_there() {
        Judgement there = new Judgement(
                List.of(finding(Contraindication.FEVER, "386661006", ClinicalStatus.ACTIVE)), Optional.empty());
        Judgement over = new Judgement(
                List.of(finding(Contraindication.FEVER, "386661006", ClinicalStatus.RESOLVED)), Optional.empty());

        OpenReferral referral = after(after(referral(), report(there)), report(over));

        assertThat(referral.facts().conditions().findings())
                .extracting(finding -> finding.course().status())
                .containsExactly(ClinicalStatus.RESOLVED);
    }

    @Test
    void a_death_is_reported_and_ends_the_referral() {
        List<ReferralEvent> events = accepted(Decide.change(referral(), report(ReportKind.DIED, MORNING), NOW));

        assertThat(events).hasExactlyElementsOfTypes(ReferralEvent.Reported.class, ReferralEvent.Withdrawn.class);
        assertThat(events).extracting(event -> event.after().version()).containsExactly(2L, 3L);
    }

    @Test
    void every_kind_of_report_is_told_with_just_its_own_field() {
        EnumSet.complementOf(EnumSet.of(ReportKind.CONDITION)).forEach(kind -> {
            ConditionReport report = ((ReferralEvent.Reported)
                            accepted(Decide.change(referral(), report(kind, MORNING), NOW))
                                    .getFirst())
                    .report();
            assertThat(report.setting() != null)
                    .isEqualTo(kind == ReportKind.DISCHARGED || kind == ReportKind.READMITTED);
            assertThat(report.mobility() != null)
                    .isEqualTo(kind == ReportKind.BED_REST_STARTED || kind == ReportKind.BED_REST_ENDED);
        });
    }

    @Test
    void who_is_no_caregiver_cannot_be_removed_R34b() {
        assertThat(refused(Decide.change(referral(), new ReferralChange.RemoveCaregiver(UUID.randomUUID()), NOW)))
                .containsExactly("CAREGIVER_UNKNOWN");
    }
}
