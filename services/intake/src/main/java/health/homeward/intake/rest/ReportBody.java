package health.homeward.intake.rest;

import health.homeward.intake.app.ClinicalCodes;
import health.homeward.intake.domain.Consciousness;
import health.homeward.intake.domain.Judgement;
import health.homeward.intake.domain.Known;
import health.homeward.intake.domain.ReferralChange;
import health.homeward.intake.domain.ReportKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to the patient: CONSCIOUSNESS says conscious, CONDITION says which condition. */
@Schema(name = "ConditionReportRequest")
public record ReportBody(
        @NotNull @Schema(implementation = ReportKind.class) String kind,
        @NotNull @Schema(format = "date-time") String effectiveAt,
        @Schema(implementation = Known.class) String conscious,
        Integer gcs,
        @Valid FactsBody.ConditionBody condition) {

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with every field that cannot be read */
    ReferralChange.ReportCondition command(UUID reportId, ClinicalCodes codes) {
        Fields fields = new Fields();
        ReportKind what = fields.oneOf(ReportKind.class, kind, "kind", null);
        Instant when = fields.instant(effectiveAt, "effectiveAt");
        Judgement judgement = what != ReportKind.CONDITION || condition == null
                ? null
                : new ConditionsReading(fields, codes).one(condition, "condition", "ConditionReport/" + reportId);
        Consciousness awake = what != ReportKind.CONSCIOUSNESS
                ? null
                : new Consciousness(fields.oneOf(Known.class, conscious, "conscious", Known.UNKNOWN), gcs);
        fields.check();
        return new ReferralChange.ReportCondition(reportId, what, when, awake, judgement);
    }

    @Override
    public String toString() {
        return "ReportBody[…]";
    }
}
