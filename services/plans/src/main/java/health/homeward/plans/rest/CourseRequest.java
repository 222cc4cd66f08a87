package health.homeward.plans.rest;

import health.homeward.plans.app.CourseOrder;
import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.AuthorRole;
import health.homeward.plans.domain.Auxiliary;
import health.homeward.plans.domain.ConsolidationDuration;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Goal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A prescription as the neurologist sends it; what is left out comes from the regimen. */
@Schema(
        description =
                "A prescription of a course. Left out: regimen STROKE, frequency DAILY (R17), targetMinutes 30 (R13), firstArea SHOULDER (R18).")
public record CourseRequest(
        @NotNull @Schema(description = "A clearance that is granted (R7)")
        UUID clearanceId,

        @NotNull UUID patientId,
        @Size(max = 40) @Schema(examples = "STROKE") String regimen,

        @NotNull @Schema(description = "20 to 30 for a course after a stroke (R14)", examples = "20")
        Integer procedures,

        @Schema(description = "R61; DAILY when left out (R17)")
        Frequency frequency,

        @NotNull @Schema(examples = "2026-03-03") LocalDate startDate,

        @Schema(description = "Minutes at the top of the ramp, 5 to 40 in steps of 5 (R12, R13)", examples = "30")
        Integer targetMinutes,

        @Schema(description = "SHOULDER or THIGH (R18)") Area firstArea,

        @Size(max = 7) @Schema(description = "Days of the week without a procedure (R61)")
        Set<@NotNull DayOfWeek> offDays,

        @Size(max = 60)
        @Schema(
                uniqueItems = true,
                description = "Single days without a procedure, such as holidays (R61); none twice",
                examples = "[\"2026-12-25\", \"2027-01-01\"]")
        List<@NotNull LocalDate> datesOff,

        @Size(max = 20) List<@Valid @NotNull GoalRequest> goals,

        @Size(max = 20) @Schema(description = "A neurologist among them (R1); without actorId it is the caller")
        List<@Valid @NotNull AuthorRequest> authors,

        @Valid ConsolidationRequest consolidation,

        @Schema(
                description =
                        "True when the prescriber, being asked (R12, R13), accepts less than 30 minutes by course day 14")
        Boolean acceptSlowRamp,

        @Size(max = 10)
        @Schema(
                description =
                        "Beside the hands (R26); heat needs the clearance's word, a massager loads both sides (R34a)")
        List<@NotNull Auxiliary> auxiliaries) {

    /** A goal, for one muscle group or for all. */
    @Schema(name = "Goal")
    public record GoalRequest(
            @NotNull Goal goal,
            @Pattern(regexp = "[A-Z][A-Z_]{0,63}") String muscleGroup) {}

    /** One of the team that drew up the programme (R1). */
    @Schema(name = "Author")
    public record AuthorRequest(@NotNull AuthorRole role, UUID actorId) {}

    /** How a consolidating course runs (R16). */
    @Schema(name = "Consolidation")
    public record ConsolidationRequest(@NotNull ConsolidationDuration duration) {}

    @AssertTrue(message = "The start lies between the years 2000 and 2199.")
    @Schema(hidden = true)
    boolean isStartDatePlausible() {
        return startDate == null || startDate.getYear() >= 2000 && startDate.getYear() < 2200;
    }

    @AssertTrue(message = "Dates off lie between the years 2000 and 2199, and none is named twice.")
    @Schema(hidden = true)
    boolean isDatesOffPlausible() {
        return PrescriptionRequest.areDatesOff(datesOff);
    }

    CourseOrder order() {
        return new PrescriptionRequest(
                        procedures,
                        frequency,
                        startDate,
                        targetMinutes,
                        firstArea,
                        offDays,
                        datesOff,
                        goals,
                        authors,
                        consolidation,
                        acceptSlowRamp,
                        auxiliaries,
                        null,
                        null)
                .order(clearanceId, patientId, regimen);
    }
}
