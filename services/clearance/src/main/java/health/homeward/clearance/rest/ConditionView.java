package health.homeward.clearance.rest;

import health.homeward.clearance.domain.facts.ClinicalStatus;
import health.homeward.clearance.domain.facts.Coded;
import health.homeward.clearance.domain.facts.Condition;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Period;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recorded condition that maps to a contraindication. */
@Schema(name = "Condition")
public record ConditionView(
        @NotNull
        @Schema(
                description =
                        "What counts: intake's value sets make it of a code, and neither system nor code is judged again here")
        Contraindication contraindication,

        @Size(max = 40) @Schema(examples = "SNOMED") String system,
        @Size(max = 40) @Schema(examples = "38341003") String code,

        @Schema(description = "Left out or UNKNOWN is doubt, and doubt holds (R42)")
        ClinicalStatus clinicalStatus,

        LocalDate since,
        LocalDate until,

        @Size(max = 200) @Schema(description = "The resource that holds it", examples = "Condition/38341003")
        String evidence,

        @Size(max = 200) @Schema(description = "Site, which CYST and ONCOLOGY ask for")
        String site) {

    static ConditionView of(Condition condition) {
        return new ConditionView(
                condition.contraindication(),
                condition.source().system(),
                condition.source().code(),
                condition.status(),
                condition.period().since(),
                condition.period().until(),
                condition.source().evidence(),
                condition.site());
    }

    Condition condition() {
        return new Condition(
                contraindication,
                new Coded(system, code, evidence),
                Objects.requireNonNullElse(clinicalStatus, ClinicalStatus.UNKNOWN),
                new Period(since, until),
                site);
    }

    @Override
    public String toString() {
        return "ConditionView[redacted]";
    }
}
