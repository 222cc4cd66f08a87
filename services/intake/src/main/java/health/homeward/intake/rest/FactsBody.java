package health.homeward.intake.rest;

import health.homeward.intake.domain.Allergies;
import health.homeward.intake.domain.ClinicalStatus;
import health.homeward.intake.domain.Contraindication;
import health.homeward.intake.domain.Known;
import health.homeward.intake.domain.Mobility;
import health.homeward.intake.domain.Side;
import health.homeward.intake.domain.StrokeType;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Clinical facts as a sender states them; what is left out is not stated. */
@Schema(name = "Facts")
public record FactsBody(
        @Schema(implementation = StrokeType.class) String strokeType,
        OnsetBody onset,

        @Schema(implementation = Side.class, description = "The weak side of the body, not the side of the brain.")
        String affectedSide,

        @Schema(implementation = Known.class, description = "By a clinician's word (R6).")
        String conscious,

        @Schema(description = "Glasgow Coma Scale, 3 to 15.")
        Integer gcs,

        @Schema(implementation = Mobility.class) String mobility,
        @Schema(implementation = Known.class) String anticoagulant,
        @Schema(implementation = Allergies.class) String allergies,
        BigDecimal temperatureCelsius,
        @Schema(format = "date-time") String temperatureAt,
        @Schema(description = "mmHg") Integer systolic,
        @Schema(description = "mmHg") Integer diastolic,

        @Schema(description = "All conditions; in a correction they replace those known before.")
        List<@NotNull ConditionBody> conditions) {

    static final FactsBody EMPTY =
            new FactsBody(null, null, null, null, null, null, null, null, null, null, null, null, null);

    @Override
    public String toString() {
        return "FactsBody[…]";
    }

    /** The onset: a moment, or a day where only a day is known. */
    @Schema(name = "Onset")
    public record OnsetBody(
            @Schema(format = "date-time") String instant,
            @Schema(format = "date") String date,

            @Schema(description = "Read only: follows from which of the two is given.")
            String precision) {}

    /** A condition by its code; contraindication names it where the code is not known here. */
    @Schema(name = "Condition")
    public record ConditionBody(
            @Schema(description = "SNOMED, ICD10, or the URI by which FHIR names them.")
            String system,

            String code,
            @Schema(implementation = Contraindication.class) String contraindication,

            @Schema(description = "Words for people; never told to other services.")
            String display,

            @Schema(implementation = ClinicalStatus.class) String clinicalStatus,
            @Schema(format = "date") String since,
            @Schema(format = "date") String until,

            @Schema(description = "SNOMED CT code of the body site.")
            String site) {
        @Override
        public String toString() {
            return "ConditionBody[…]";
        }
    }
}
