package health.homeward.clearance.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.clearance.domain.facts.Allergies;
import health.homeward.clearance.domain.facts.Background;
import health.homeward.clearance.domain.facts.Mobility;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Person;
import health.homeward.clearance.domain.facts.Presentation;
import health.homeward.clearance.domain.facts.Setting;
import health.homeward.clearance.domain.facts.Side;
import health.homeward.clearance.domain.facts.Stroke;
import health.homeward.clearance.domain.facts.StrokeType;
import health.homeward.clearance.domain.facts.Vitals;
import health.homeward.clearance.domain.facts.YesNo;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The clinical facts of a referral as intake tells them. */
@JsonIgnoreProperties(ignoreUnknown = true)
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

    PatientFacts facts(Person person, Setting setting) {
        return new PatientFacts(
                person,
                new Stroke(
                        Known.or(StrokeType.UNKNOWN, strokeType),
                        onset == null ? health.homeward.clearance.domain.facts.Onset.UNKNOWN : onset.onset(),
                        Known.or(Side.UNKNOWN, affectedSide)),
                new Presentation(
                        Known.or(YesNo.UNKNOWN, conscious),
                        gcs,
                        Known.or(Mobility.UNKNOWN, mobility),
                        setting,
                        new Vitals(temperatureCelsius, temperatureAt, systolic, diastolic)),
                new Background(
                        Known.or(YesNo.UNKNOWN, anticoagulant),
                        YesNo.UNKNOWN,
                        YesNo.UNKNOWN,
                        Known.or(Allergies.UNKNOWN, allergies)),
                listed().stream()
                        .map(ConditionV1::condition)
                        .flatMap(Optional::stream)
                        .toList());
    }

    List<ConditionV1> listed() {
        return conditions == null ? List.of() : conditions;
    }

    @Override
    public String toString() {
        return "FactsV1[redacted]";
    }
}
