package health.homeward.intake.rest;

import health.homeward.intake.domain.Facts;
import health.homeward.intake.domain.Onset;
import health.homeward.intake.domain.Vitals;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The clinical facts of a referral. */
@Schema(name = "KnownFacts")
public record FactsView(
        String strokeType,
        OnsetView onset,
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
        List<FindingView> findings,
        List<OtherConditionView> otherConditions) {

    static FactsView of(Facts facts) {
        Vitals.Temperature temperature = facts.vitals().temperature();
        Vitals.BloodPressure pressure = facts.vitals().bloodPressure();
        return new FactsView(
                facts.stroke().type().name(),
                OnsetView.of(facts.stroke().onset()),
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
                facts.conditions().findings().stream().map(FindingView::of).toList(),
                facts.conditions().others().stream().map(OtherConditionView::of).toList());
    }

    /** When the stroke began. */
    @Schema(name = "KnownOnset")
    public record OnsetView(Instant instant, LocalDate date, String precision) {
        static OnsetView of(Onset onset) {
            return new OnsetView(
                    onset.instant(), onset.date(), onset.precision().name());
        }
    }
}
