package health.homeward.intake.rest.fhir;

import health.homeward.intake.app.ClinicalCodes;
import health.homeward.intake.domain.Consent;
import health.homeward.intake.domain.Facts;
import health.homeward.intake.domain.Reason;
import health.homeward.intake.domain.ReferralKey;
import health.homeward.intake.domain.SubmitReferral;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Observation;

/** Reads a referral from a FHIR R4 bundle as hospitals send them; what it lacks stays UNKNOWN. */
@Singleton
public class BundleReader {
    private final BundleParser parser;
    private final ClinicalCodes codes;

    public BundleReader(ClinicalCodes codes) {
        this.parser = new BundleParser();
        this.codes = codes;
    }

    /**
     * @param text the bundle as JSON
     * @throws MalformedFhir when it is none
     */
    public BundleReferral read(String text, ReferralKey key) {
        Notes notes = new Notes();
        Parts parts = parser.parse(text, notes);
        SubmitReferral command = Subject.of(parts, notes)
                .map(subject -> new Reading(
                        parts,
                        subject,
                        parts.timestamp() == null ? key.submittedAt() : parts.timestamp(),
                        key.zone(),
                        codes,
                        notes))
                .map(reading -> command(reading, key))
                .orElse(null);
        List<Reason> obstacles = notes.obstacles();
        return new BundleReferral(obstacles.isEmpty() ? command : null, notes.warnings(), obstacles);
    }

    private static SubmitReferral command(Reading reading, ReferralKey key) {
        PatientReading patient = new PatientReading(reading);
        return new SubmitReferral(
                key,
                new health.homeward.intake.domain.Patient(UUID.randomUUID(), patient.identity(), patient.preferences()),
                facts(reading),
                new SettingReading(reading).setting(),
                new SubmitReferral.StatedArrangements(
                        new HomeReading(reading).home(),
                        List.of(),
                        Consent.UNKNOWN,
                        new CaregiverReading(reading).caregivers()));
    }

    private static Facts facts(Reading reading) {
        List<Part<Condition>> conditions = reading.perhaps(Condition.class, Condition::getSubject).stream()
                .filter(part -> !takenBack(part, reading))
                .toList();
        Measurements measurements = new Measurements(reading);
        AlertnessReading alertness = new AlertnessReading(reading, measurements, conditions);
        Facts facts = new Facts(
                new StrokeReading(reading).stroke(conditions),
                alertness.consciousness(),
                alertness.mobility(),
                new TreatmentReading(reading).treatment(),
                new VitalsReading(reading, measurements).vitals(),
                new ConditionReading(reading).conditions(conditions));
        unread(reading);
        return facts;
    }

    private static boolean takenBack(Part<Condition> part, Reading reading) {
        boolean takenBack = StatusReading.takenBack(part.resource());
        if (takenBack) {
            reading.notes().warn(part.path(), "This diagnosis was refuted or entered in error; it was left out.");
        }
        return takenBack;
    }

    /** Laboratory values and the like are most of many bundles: one line for all of them. */
    private static void unread(Reading reading) {
        reading.parts().of(Observation.class).stream()
                .map(part -> part.resource().getCode())
                .filter(code -> !VitalsReading.reads(code) && !AlertnessReading.isGcs(code))
                .filter(code -> Codings.meanings(code, reading.codes().signs())
                        .findAny()
                        .isEmpty())
                .forEach(code -> reading.notes().unread("Observation"));
    }
}
