package health.homeward.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Referrals and commands from which the domain's tests begin. */
final class Given {
    static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    static final Instant ONSET = Instant.parse("2026-03-09T06:30:00Z");
    static final ZoneId ANDORRA = ZoneId.of("Europe/Andorra");

    private Given() {}

    static Patient patient(PartialDate birth) {
        Identity identity = new Identity(
                new PatientIdentifier("urn:mrn", "7"), new Identity.Name("Marta", "Serra"), birth, "female", null);
        return new Patient(UUID.randomUUID(), identity, new Preferences(List.of("ca"), null));
    }

    static Patient patient() {
        return patient(PartialDate.of(LocalDate.of(1951, 3, 4)));
    }

    static Facts facts(Onset onset) {
        return facts(onset, Consciousness.UNKNOWN, Vitals.UNKNOWN);
    }

    static Facts facts(Onset onset, Consciousness consciousness, Vitals vitals) {
        return new Facts(
                new Stroke(StrokeType.ISCHAEMIC, onset, Side.LEFT),
                consciousness,
                Mobility.UNKNOWN,
                Treatment.UNKNOWN,
                vitals,
                Conditions.NONE);
    }

    static SubmitReferral submission(Patient patient, Facts facts, SubmitReferral.StatedArrangements arrangements) {
        ReferralKey key = new ReferralKey(UUID.randomUUID(), "enclar", ANDORRA, NOW);
        return new SubmitReferral(key, patient, facts, Setting.UNKNOWN, arrangements);
    }

    static SubmitReferral submission(Facts facts) {
        return submission(patient(), facts, SubmitReferral.StatedArrangements.NONE);
    }

    static OpenReferral referral() {
        return (OpenReferral) accepted(Decide.submit(submission(facts(Onset.at(ONSET))), Earlier.NOTHING, NOW))
                .getLast()
                .after();
    }

    static List<ReferralEvent> accepted(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) decision).events();
    }

    /** Codes of the reasons, in order. */
    static List<String> refused(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision)
                .reasons().stream().map(Reason::code).toList();
    }

    static Finding finding(Contraindication contraindication, String code, ClinicalStatus status) {
        return new Finding(
                contraindication,
                CodeSystem.SNOMED,
                code,
                "name",
                "reason",
                new CodedCondition.Course(status, null, null),
                "Condition/" + code,
                null);
    }
}
