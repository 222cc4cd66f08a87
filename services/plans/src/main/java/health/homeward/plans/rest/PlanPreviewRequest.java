package health.homeward.plans.rest;

import health.homeward.plans.domain.Allergies;
import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.StrokeType;
import health.homeward.plans.domain.compile.ClearanceState;
import health.homeward.plans.domain.regimen.DerivedValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Facts, a decision, a prescription and what has happened since, to see what the system would do; left out is unknown. */
@Schema(name = "PlanPreview")
public record PlanPreviewRequest(
        @Schema(description = "The instant as of which to answer; now when left out")
        Instant at,

        @Schema(description = "IANA zone of the patient's home; UTC when left out", examples = "Europe/Andorra")
        String timeZone,

        @Size(max = 40)
        @Schema(
                description = "STROKE when left out; or OSTEOCHONDROSIS, RADICULITIS, SCOLIOSIS, HERNIA",
                examples = "STROKE")
        String regimen,

        @NotNull @Valid Facts facts,
        @NotNull @Valid Decision clearance,
        @NotNull @Valid PrescriptionRequest prescription,
        @Size(max = 40) List<@NotNull @Valid Past> pastCourses,

        @Size(max = 200)
        @Schema(description = "Sessions that were given, stopped or missed, in the order of their dates")
        List<@NotNull @Valid PastSession> sessions,

        @Size(max = 200) @Schema(description = "What else has happened, in the order in which it did")
        List<@NotNull @Valid PastEvent> events,

        @Schema(description = "Derived values to go by instead of the hospital's own")
        Map<@NotNull DerivedValue, @NotNull Integer> derived,

        @Size(max = 20) @Schema(description = "Codes of rule packs to go by instead of the hospital's own")
        List<@NotNull String> packs) {

    /** What is known of the patient. */
    @Schema(name = "PlanPreviewFacts")
    public record Facts(
            @Schema(description = "0 to 130; R62 asks for the age, R59 sets no limit")
            Integer ageYears,

            @Schema(
                    description =
                            "UNKNOWN, or left out, with an onset or an affected side: a stroke of unknown type (R10); without them no stroke is told")
            StrokeType strokeType,

            @Valid @Schema(description = "An instant, or a date, which counts as its end")
            OnsetRequest onset,

            Side affectedSide,

            @Schema(description = "A hemiplegia has a side (R18)")
            Fact hemiplegia,

            Fact conscious,

            @Schema(description = "Glasgow coma scale, 3 to 15; 8 or less contradicts a conscious patient (R6)")
            Integer gcs,

            Mobility mobility,

            @Schema(description = "HOSPITAL when left out") Setting setting,

            Fact heartDisease,
            Fact organDysfunction,
            Allergies allergies,

            @Schema(description = "Asked by the pack ANTICOAG; unknown counts as yes")
            Fact anticoagulant,

            @Schema(description = "Whether a radiculitis is in a calm period (R65b)")
            Fact calmPeriod,

            Instant deceasedAt) {
        @Override
        public String toString() {
            return "Facts[redacted]";
        }
    }

    /** When the stroke struck. */
    @Schema(name = "PlanPreviewOnset")
    public record OnsetRequest(Instant instant, LocalDate date) {}

    /** The neurologist's decision (R7). */
    @Schema(name = "PlanPreviewClearance")
    public record Decision(
            @Schema(description = "Left out it is no grant (R7)")
            ClearanceState state,

            @Schema(description = "FIRST when left out (R16)")
            CourseKind courseKind,

            @Schema(
                    description =
                            "The decision's own start; never before what type and onset allow without a chosen date (R5, R9), and nothing without an onset or where a neurologist has to choose (R10)")
            Instant earliestStart,

            @Schema(
                    description =
                            "The neurologist's date (R9, R10); wholly before day 2, or day 6, it is refused (R5, R9)")
            LocalDate chosenStart,

            @Schema(description = "The last day that the decision covers (R7); left out it covers none")
            LocalDate validUntil,

            @Schema(description = "Prone is allowed in the last stages (R23)")
            boolean prone,

            @Schema(description = "Kneading is allowed (R30)")
            boolean kneading,

            @Schema(description = "Heat is allowed (R26)") boolean heat,

            @Schema(description = "A course wholly at home is allowed (R25)")
            boolean homeOnly,

            @Schema(description = "How a patient with both sides affected lies for the back (R20)")
            Position bilateralBackPosition,

            @Size(max = 20) @Schema(description = "Areas that are left out because the skin is damaged there (R37)")
            List<@NotNull Area> areasLeftOut) {}

    /** An earlier course. */
    @Schema(name = "PlanPreviewPastCourse")
    public record Past(
            @Size(max = 40) @Schema(description = "The regimen of this preview when left out")
            String regimen,

            @Schema(
                    description =
                            "When its last procedure was given; absent when none was, which 0 procedures say, or in an open course (R15)")
            LocalDate lastProcedure,

            @Schema(
                    description =
                            "Procedures that were given, 0 to 200; asked for where they count within a period (R64a, R65a)")
            Integer procedures,

            @Schema(description = "It is not finished yet (R15)")
            boolean open) {}

    /** The date on which day zero begins at the patient's home, or null: where only a date is known, its end is meant. */
    LocalDate onsetDate(ZoneId zone) {
        LocalDate told = onsetTold(zone);
        return told == null || facts.onset().instant() != null ? told : told.plusDays(1);
    }

    /** The day of the onset at the patient's home as it is told, or null. */
    LocalDate onsetTold(ZoneId zone) {
        OnsetRequest onset = facts.onset();
        if (onset == null || onset.instant() == null) {
            return onset == null ? null : onset.date();
        }
        return LocalDate.ofInstant(onset.instant(), zone);
    }

    List<Past> courses() {
        return pastCourses == null ? List.of() : pastCourses;
    }

    List<PastSession> given() {
        return sessions == null ? List.of() : sessions;
    }

    List<PastEvent> happened() {
        return events == null ? List.of() : events;
    }

    String regimenCode() {
        return regimen == null ? "STROKE" : regimen;
    }

    @Override
    public String toString() {
        return "PlanPreviewRequest[redacted]";
    }
}
