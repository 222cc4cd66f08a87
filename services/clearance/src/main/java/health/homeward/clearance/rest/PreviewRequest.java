package health.homeward.clearance.rest;

import health.homeward.clearance.domain.decision.GrantWish;
import health.homeward.clearance.domain.decision.Position;
import health.homeward.clearance.domain.decision.Ruling;
import health.homeward.clearance.domain.decision.Said;
import health.homeward.clearance.domain.facts.Allergies;
import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.Consent;
import health.homeward.clearance.domain.facts.Indication;
import health.homeward.clearance.domain.facts.Mobility;
import health.homeward.clearance.domain.facts.Setting;
import health.homeward.clearance.domain.facts.Side;
import health.homeward.clearance.domain.facts.StrokeType;
import health.homeward.clearance.domain.facts.YesNo;
import health.homeward.clearance.domain.screening.CourseKind;
import health.homeward.clearance.domain.screening.Programme;
import health.homeward.clearance.domain.screening.Reporter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Facts, answers and a neurologist's word, to see what screening makes of them; what is left out is unknown. */
@Schema(name = "ScreeningPreview")
public record PreviewRequest(
        @Schema(description = "The instant for which to screen; now when left out")
        Instant at,

        @Schema(defaultValue = "FIRST") CourseKind courseKind,

        @Schema(defaultValue = "STROKE", description = "GENERAL only for a programme that is not after a stroke (R40)")
        Programme programme,

        @Schema(description = "IANA zone of the patient's home", examples = "Europe/Andorra")
        String timeZone,

        @Schema(description = "0 to 130 (R62)") Integer ageYears,
        Consent massageConsent,
        Setting setting,
        @NotNull @Valid Facts facts,
        YesNo heartDisease,
        YesNo organDysfunction,
        @Size(max = 200) List<@NotNull @Valid Told> answers,
        @Size(max = 60) List<@NotNull @Valid PreviewOverride> overrides,

        @Schema(description = "The neurologist's date (R9, R10)")
        LocalDate chosenStart,

        @Size(max = 30) @Schema(description = "What massage is given for (R74)")
        List<@NotNull Indication> indications,

        @Schema(description = "The attestation that a grant asks for (R7); a preview assumes it when left out")
        Boolean noOtherContraindications,

        @Schema(
                description =
                        "Last day that the grant should cover; one course of 116 days from the first possible one when left out")
        LocalDate validUntil,

        @Valid PermissionsBody permissions,

        @Schema(description = "Position for the back when both sides are affected (R20)")
        Position bilateralBackPosition,

        @Valid @Schema(description = "An earlier answer's findings, to see what is new against them (R43)")
        LastScreening last) {

    /** The clinical facts, as a referral has them. */
    @Schema(name = "PreviewFacts")
    public record Facts(
            StrokeType strokeType,
            @Valid OnsetBody onset,
            Side affectedSide,
            YesNo conscious,

            @Schema(description = "Glasgow coma scale, 3 to 15 (R6)")
            Integer gcs,

            Mobility mobility,
            YesNo anticoagulant,
            Allergies allergies,
            @Schema(description = "25 to 45 (R41)") BigDecimal temperatureCelsius,
            Instant temperatureAt,

            @Schema(description = "mmHg, 20 to 350; what it says of the patient is not judged: R35 names no number")
            Integer systolic,

            @Schema(description = "mmHg, 10 to 250") Integer diastolic,
            @Size(max = 200) List<@NotNull @Valid ConditionView> conditions,

            @Schema(description = "Whether one side is lame or weak; it cannot be with affectedSide NONE (R18)")
            YesNo hemiplegia,

            @Schema(description = "The date of the patient's death, if the patient has died")
            LocalDate deceasedOn) {
        @Override
        public String toString() {
            return "Facts[redacted]";
        }
    }

    /**
     * An answer, by whom (the neurologist when left out) and when. A neurologist's NO answers a hold that was found before it.
     */
    @Schema(name = "PreviewAnswer")
    public record Told(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}") @Schema(examples = "FEVER")
            String code,

            @NotNull Answer answer,
            Reporter by,
            Instant at) {
        boolean byNeurologist() {
            return by == null || by == Reporter.NEUROLOGIST;
        }

        Said said() {
            return new Said(code, answer, at);
        }
    }

    GrantWish wish() {
        return new GrantWish(
                !Boolean.FALSE.equals(noOtherContraindications),
                validUntil,
                PermissionsBody.permissions(permissions, bilateralBackPosition),
                PermissionsBody.areas(permissions));
    }

    Ruling ruling() {
        return new Ruling(
                told().stream().filter(Told::byNeurologist).map(Told::said).toList(),
                overrides == null
                        ? List.of()
                        : overrides.stream().map(PreviewOverride::ordered).toList(),
                chosenStart);
    }

    /** What others than the neurologist said. */
    List<Said> reported() {
        return told().stream()
                .filter(told -> !told.byNeurologist())
                .map(Told::said)
                .toList();
    }

    List<Told> told() {
        return answers == null ? List.of() : answers;
    }

    @Override
    public String toString() {
        return "PreviewRequest[redacted]";
    }
}
