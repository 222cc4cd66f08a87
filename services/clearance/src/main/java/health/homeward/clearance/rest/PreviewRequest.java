package health.homeward.clearance.rest;

import health.homeward.clearance.domain.decision.Ruling;
import health.homeward.clearance.domain.facts.Allergies;
import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.Consent;
import health.homeward.clearance.domain.facts.Mobility;
import health.homeward.clearance.domain.facts.Setting;
import health.homeward.clearance.domain.facts.Side;
import health.homeward.clearance.domain.facts.StrokeType;
import health.homeward.clearance.domain.facts.YesNo;
import health.homeward.clearance.domain.screening.CourseKind;
import health.homeward.clearance.domain.screening.Programme;
import health.homeward.clearance.domain.screening.Reporter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

        @Min(0) @Max(130) Integer ageYears,
        Consent massageConsent,
        Setting setting,
        @NotNull @Valid Facts facts,
        YesNo heartDisease,
        YesNo organDysfunction,
        @Size(max = 200) List<@NotNull @Valid Told> answers,
        @Size(max = 60) List<@NotNull @Valid OverrideBody> overrides,

        @Schema(description = "The neurologist's date (R9, R10)")
        LocalDate chosenStart) {

    /** The clinical facts, as a referral has them. */
    @Schema(name = "PreviewFacts")
    public record Facts(
            StrokeType strokeType,
            @Valid OnsetBody onset,
            Side affectedSide,
            YesNo conscious,

            @Min(3) @Max(15) @Schema(description = "Glasgow coma scale")
            Integer gcs,

            Mobility mobility,
            YesNo anticoagulant,
            Allergies allergies,
            @DecimalMin("25") @DecimalMax("45") BigDecimal temperatureCelsius,
            Instant temperatureAt,
            @Min(20) @Max(350) Integer systolic,
            @Min(10) @Max(250) Integer diastolic,
            @Size(max = 200) List<@NotNull @Valid ConditionView> conditions) {
        @Override
        public String toString() {
            return "Facts[redacted]";
        }
    }

    /** An answer, by whom (the neurologist when left out) and when. A neurologist's NO answers a hold. */
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
    }

    Ruling ruling() {
        return new Ruling(
                told().stream()
                        .filter(Told::byNeurologist)
                        .map(told -> new health.homeward.clearance.domain.decision.Said(told.code(), told.answer()))
                        .toList(),
                OverrideBody.ordered(overrides),
                chosenStart);
    }

    List<Told> told() {
        return answers == null ? List.of() : answers;
    }

    @Override
    public String toString() {
        return "PreviewRequest[redacted]";
    }
}
