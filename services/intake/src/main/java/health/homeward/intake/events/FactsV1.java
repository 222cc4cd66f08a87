package health.homeward.intake.events;

import health.homeward.intake.domain.Facts;
import health.homeward.intake.domain.Vitals;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** The clinical facts as events tell them. */
record FactsV1(
        String strokeType,
        OnsetV1 onset,
        String affectedSide,
        String conscious,
        Integer gcs,
        String mobility,
        String anticoagulant,
        String allergies,
        BigDecimal temperatureCelsius,
        Instant temperatureAt,
        Integer systolic,
        Integer diastolic,
        List<ConditionV1> conditions) {

    static FactsV1 of(Facts facts) {
        Vitals.Temperature temperature = facts.vitals().temperature();
        Vitals.BloodPressure pressure = facts.vitals().bloodPressure();
        return new FactsV1(
                facts.stroke().type().name(),
                OnsetV1.of(facts.stroke().onset()),
                facts.stroke().affectedSide().name(),
                facts.consciousness().conscious().name(),
                facts.consciousness().gcs(),
                facts.mobility().name(),
                facts.treatment().anticoagulant().name(),
                facts.treatment().allergies().name(),
                temperature == null ? null : temperature.celsius(),
                temperature == null ? null : temperature.at(),
                pressure == null ? null : pressure.systolic(),
                pressure == null ? null : pressure.diastolic(),
                facts.conditions().findings().stream().map(ConditionV1::of).toList());
    }
}
