package health.homeward.clearance.rest;

import health.homeward.clearance.domain.facts.Allergies;
import health.homeward.clearance.domain.facts.Consent;
import health.homeward.clearance.domain.facts.Mobility;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Setting;
import health.homeward.clearance.domain.facts.Side;
import health.homeward.clearance.domain.facts.StrokeType;
import health.homeward.clearance.domain.facts.Vitals;
import health.homeward.clearance.domain.facts.YesNo;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The facts that count now: the referral's, with what was stated since laid over them. */
@Schema(name = "Facts")
public record FactsView(
        Integer ageYears,
        String timeZone,
        Consent massageConsent,
        StrokeType strokeType,
        OnsetBody onset,
        Side affectedSide,
        YesNo conscious,
        Integer gcs,
        Mobility mobility,
        Setting setting,
        BigDecimal temperatureCelsius,
        Instant temperatureAt,
        Integer systolic,
        Integer diastolic,
        YesNo anticoagulant,
        YesNo heartDisease,
        YesNo organDysfunction,
        Allergies allergies,
        List<ConditionView> conditions) {

    static FactsView of(PatientFacts facts) {
        Vitals vitals = facts.presentation().vitals();
        return new FactsView(
                facts.person().ageYears(),
                facts.person().zone().getId(),
                facts.person().massage(),
                facts.stroke().type(),
                OnsetBody.of(facts.stroke().onset()),
                facts.stroke().affectedSide(),
                facts.presentation().conscious(),
                facts.presentation().gcs(),
                facts.presentation().mobility(),
                facts.presentation().setting(),
                vitals.temperatureCelsius(),
                vitals.temperatureAt(),
                vitals.systolic(),
                vitals.diastolic(),
                facts.background().anticoagulant(),
                facts.background().heartDisease(),
                facts.background().organDysfunction(),
                facts.background().allergies(),
                facts.conditions().stream().map(ConditionView::of).toList());
    }

    @Override
    public String toString() {
        return "FactsView[redacted]";
    }
}
