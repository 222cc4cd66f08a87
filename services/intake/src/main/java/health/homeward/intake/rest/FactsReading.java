package health.homeward.intake.rest;

import health.homeward.intake.app.ClinicalCodes;
import health.homeward.intake.domain.Allergies;
import health.homeward.intake.domain.Consciousness;
import health.homeward.intake.domain.Facts;
import health.homeward.intake.domain.Known;
import health.homeward.intake.domain.Mobility;
import health.homeward.intake.domain.Onset;
import health.homeward.intake.domain.Side;
import health.homeward.intake.domain.Stroke;
import health.homeward.intake.domain.StrokeType;
import health.homeward.intake.domain.Treatment;
import health.homeward.intake.domain.Vitals;
import java.time.Instant;

/** Reads facts over those known before: what a sender leaves out stays as it was. */
final class FactsReading {
    private final Fields fields;
    private final ConditionsReading conditions;

    FactsReading(Fields fields, ClinicalCodes codes) {
        this.fields = fields;
        this.conditions = new ConditionsReading(fields, codes);
    }

    Facts facts(FactsBody body, Facts before) {
        return new Facts(
                stroke(body, before.stroke()),
                consciousness(body, before.consciousness()),
                fields.oneOf(Mobility.class, body.mobility(), "mobility", before.mobility()),
                treatment(body, before.treatment()),
                vitals(body, before.vitals()),
                body.conditions() == null ? before.conditions() : conditions.all(body.conditions()));
    }

    private Stroke stroke(FactsBody body, Stroke before) {
        return new Stroke(
                fields.oneOf(StrokeType.class, body.strokeType(), "strokeType", before.type()),
                body.onset() == null ? before.onset() : onset(body.onset()),
                fields.oneOf(Side.class, body.affectedSide(), "affectedSide", before.affectedSide()));
    }

    private Onset onset(FactsBody.OnsetBody body) {
        if (body.instant() != null && body.date() != null) {
            fields.fault("onset", "ONE_OF_TWO", "onset is an instant or a date, not both.");
            return Onset.UNKNOWN;
        }
        return new Onset(fields.instant(body.instant(), "onset.instant"), fields.date(body.date(), "onset.date"));
    }

    private Consciousness consciousness(FactsBody body, Consciousness before) {
        return new Consciousness(
                fields.oneOf(Known.class, body.conscious(), "conscious", before.conscious()),
                body.gcs() == null ? before.gcs() : body.gcs());
    }

    private Treatment treatment(FactsBody body, Treatment before) {
        return new Treatment(
                fields.oneOf(Known.class, body.anticoagulant(), "anticoagulant", before.anticoagulant()),
                fields.oneOf(Allergies.class, body.allergies(), "allergies", before.allergies()));
    }

    private Vitals vitals(FactsBody body, Vitals before) {
        Instant at = fields.instant(body.temperatureAt(), "temperatureAt");
        Vitals.Temperature temperature = body.temperatureCelsius() == null
                ? before.temperature()
                : new Vitals.Temperature(body.temperatureCelsius(), at);
        if ((body.systolic() == null) != (body.diastolic() == null)) {
            fields.fault("systolic", "BOTH_OR_NONE", "systolic and diastolic are given both or not at all.");
            return before;
        }
        Vitals.BloodPressure pressure = body.systolic() == null
                ? before.bloodPressure()
                : new Vitals.BloodPressure(body.systolic(), body.diastolic(), null);
        return new Vitals(temperature, pressure);
    }
}
