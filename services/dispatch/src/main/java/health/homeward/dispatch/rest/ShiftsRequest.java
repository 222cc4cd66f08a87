package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.team.Shift;
import health.homeward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Hours to be added: on dates, or on weekdays within one validity. */
@Schema(name = "ShiftsRequest")
record ShiftsRequest(
        @NotEmpty @Size(max = 200) List<@NotNull @Valid HoursBody> shifts,

        @Schema(description = "First date on which weekly shifts are worked; today when not given.")
        LocalDate validFrom,

        @Schema(description = "Last date on which weekly shifts are worked; further notice when not given.")
        LocalDate validUntil) {

    /** One shift: either a date or a weekday. */
    @Schema(name = "ShiftRequest")
    record HoursBody(
            LocalDate date,
            DayOfWeek weekday,

            @Schema(implementation = String.class, description = "Local time, HH:mm.") @NotNull
            LocalTime from,

            @Schema(implementation = String.class, description = "Local time, HH:mm.") @NotNull
            LocalTime until) {}

    List<Shift> shifts(LocalDate today) {
        return shifts.stream()
                .map(hours -> Inputs.orMalformed(
                        () -> new Shift(UUID.randomUUID(), day(hours, today), hours.from(), hours.until())))
                .toList();
    }

    private Shift.Day day(HoursBody hours, LocalDate today) {
        if ((hours.date() == null) == (hours.weekday() == null)) {
            throw Problems.malformed("Each shift has either a date or a weekday.");
        }
        return hours.date() != null
                ? new Shift.On(hours.date())
                : new Shift.Every(
                        hours.weekday(), validFrom == null ? today : validFrom, Optional.ofNullable(validUntil));
    }
}
