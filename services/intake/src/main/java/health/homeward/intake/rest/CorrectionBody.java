package health.homeward.intake.rest;

import health.homeward.intake.app.ClinicalCodes;
import health.homeward.intake.domain.Allergies;
import health.homeward.intake.domain.Facts;
import health.homeward.intake.domain.Known;
import health.homeward.intake.domain.Mobility;
import health.homeward.intake.domain.OpenReferral;
import health.homeward.intake.domain.ReferralChange;
import health.homeward.intake.domain.Setting;
import health.homeward.intake.domain.Side;
import health.homeward.intake.domain.StrokeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction: what stands in it is so now, what is left out stays as it was. */
@Schema(name = "Correction")
public record CorrectionBody(
        @Schema(implementation = StrokeType.class) String strokeType,
        FactsBody.OnsetBody onset,
        @Schema(implementation = Side.class) String affectedSide,
        @Schema(implementation = Known.class) String conscious,
        Integer gcs,
        @Schema(implementation = Mobility.class) String mobility,
        @Schema(implementation = Known.class) String anticoagulant,
        @Schema(implementation = Allergies.class) String allergies,
        BigDecimal temperatureCelsius,
        @Schema(format = "date-time") String temperatureAt,
        Integer systolic,
        Integer diastolic,
        List<FactsBody.@NotNull ConditionBody> conditions,
        @Schema(implementation = Setting.class) String setting,
        @Valid PatientBody patient) {

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with every field that cannot be read */
    ReferralChange command(OpenReferral before, ClinicalCodes codes) {
        Fields fields = new Fields();
        Facts corrected = new FactsReading(fields, codes).facts(facts(), before.facts());
        Setting stated = fields.oneOf(
                Setting.class, setting, "setting", before.clinical().setting());
        PatientBody person = patient == null ? PatientBody.EMPTY : patient;
        ReferralChange command = new ReferralChange.CorrectFacts(
                corrected,
                stated,
                person.identity(fields, before.patient().identity()),
                person.preferences(before.patient().preferences()));
        fields.check();
        return command;
    }

    private FactsBody facts() {
        return new FactsBody(
                strokeType,
                onset,
                affectedSide,
                conscious,
                gcs,
                mobility,
                anticoagulant,
                allergies,
                temperatureCelsius,
                temperatureAt,
                systolic,
                diastolic,
                conditions);
    }

    @Override
    public String toString() {
        return "CorrectionBody[…]";
    }
}
