package health.homeward.plans.rest;

import health.homeward.plans.app.CourseOrder;
import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Auxiliary;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.compile.Prescription;
import health.homeward.plans.domain.regimen.Indication;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a prescriber orders, without for whom; what is left out comes from the regimen. */
@Schema(
        name = "Prescription",
        description =
                "What is ordered. Left out: the regimen's usual frequency (R17), minutes (R13, R52) and first area (R18).")
public record PrescriptionRequest(
        @NotNull @Schema(description = "20 to 30 after a stroke (R14)", examples = "20")
        Integer procedures,

        @Schema(description = "R61; DAILY after a stroke when left out (R17)")
        Frequency frequency,

        @NotNull @Schema(examples = "2026-03-03") LocalDate startDate,

        @Schema(
                description =
                        "After a stroke minutes at the top of the ramp, 5 to 40 in steps of 5 (R12, R13); else of each session",
                examples = "30")
        Integer targetMinutes,

        @Schema(description = "After a stroke SHOULDER or THIGH (R18)")
        Area firstArea,

        @Size(max = 7) @Schema(description = "Days of the week without a procedure (R61)")
        Set<@NotNull DayOfWeek> offDays,

        @Size(max = 60)
        @Schema(
                uniqueItems = true,
                description = "Single days without a procedure, such as holidays (R61); none twice",
                examples = "[\"2026-12-25\", \"2027-01-01\"]")
        List<@NotNull LocalDate> datesOff,

        @Size(max = 20) List<CourseRequest.@Valid @NotNull GoalRequest> goals,

        @Size(max = 20)
        @Schema(
                description =
                        "A neurologist among them after a stroke (R1), a doctor always (R60); without actorId the neurologist is the caller")
        List<CourseRequest.@Valid @NotNull AuthorRequest> authors,

        @Valid CourseRequest.ConsolidationRequest consolidation,

        @Schema(
                description =
                        "True when the prescriber, being asked (R12, R13), accepts less than 30 minutes by course day 14")
        Boolean acceptSlowRamp,

        @Size(max = 10) @Schema(description = "Beside the hands (R26); a massager loads both sides equally (R34a)")
        List<@NotNull Auxiliary> auxiliaries,

        @Size(max = 20) @Schema(description = "What it is prescribed for (R74)")
        List<@NotNull Indication> indications,

        @Schema(description = "A physician has confirmed an indication that asks for it, such as a haemangioma (R74)")
        Boolean indicationsConfirmed) {

    @AssertTrue(message = "Dates off lie between the years 2000 and 2199, and none is named twice.")
    @Schema(hidden = true)
    boolean isDatesOffPlausible() {
        return areDatesOff(datesOff);
    }

    static boolean areDatesOff(List<LocalDate> dates) {
        List<LocalDate> said = orNone(dates).stream().filter(Objects::nonNull).toList();
        return said.stream().allMatch(PrescriptionRequest::isPlausible)
                && said.stream().distinct().count() == said.size();
    }

    private static boolean isPlausible(LocalDate date) {
        return date.getYear() >= 2000 && date.getYear() < 2200;
    }

    CourseOrder order(UUID clearanceId, UUID patientId, String regimen) {
        return new CourseOrder(
                clearanceId,
                patientId,
                regimen == null ? "STROKE" : regimen,
                procedures,
                days(),
                new CourseOrder.Manner(
                        targetMinutes,
                        firstArea,
                        consolidation == null ? null : consolidation.duration(),
                        Boolean.TRUE.equals(acceptSlowRamp)),
                new Prescription.Programme(aims(), team(), additions()));
    }

    private CourseOrder.Days days() {
        return new CourseOrder.Days(
                startDate, frequency, offDays == null ? Set.of() : offDays, new TreeSet<>(orNone(datesOff)));
    }

    private List<Prescription.Aim> aims() {
        return orNone(goals).stream()
                .map(goal -> new Prescription.Aim(goal.goal(), goal.muscleGroup()))
                .toList();
    }

    private List<Prescription.Author> team() {
        return orNone(authors).stream()
                .map(author -> new Prescription.Author(author.role(), author.actorId()))
                .toList();
    }

    private Prescription.Additions additions() {
        return new Prescription.Additions(
                orNone(auxiliaries).stream().distinct().toList(),
                orNone(indications),
                Boolean.TRUE.equals(indicationsConfirmed));
    }

    private static <T> List<T> orNone(List<T> given) {
        return given == null ? List.of() : given;
    }
}
