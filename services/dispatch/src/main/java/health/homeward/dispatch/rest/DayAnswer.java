package health.homeward.dispatch.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import health.homeward.dispatch.app.ShowDay;
import health.homeward.dispatch.domain.team.Shift;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day in its order, cancelled and missed visits included so that nobody wonders where they went. */
@Schema(name = "Day")
record DayAnswer(
        UUID therapistId,
        LocalDate date,

        @Schema(description = "From the first shift's start to the last one's end; absent on a day off.")
        HoursBody shift,

        List<HoursBody> shifts,
        List<VisitAnswer> visits) {

    /** Local hours. */
    @Schema(name = "Hours")
    record HoursBody(
            @Schema(implementation = String.class, description = "Local time, HH:mm.") @JsonFormat(pattern = "HH:mm")
            LocalTime from,

            @Schema(implementation = String.class, description = "Local time, HH:mm.") @JsonFormat(pattern = "HH:mm")
            LocalTime until) {}

    static DayAnswer of(ShowDay.Day day) {
        List<Shift> shifts = day.shifts();
        HoursBody whole = shifts.isEmpty()
                ? null
                : new HoursBody(shifts.getFirst().from(), shifts.getLast().until());
        return new DayAnswer(
                day.therapistId(),
                day.date(),
                whole,
                shifts.stream()
                        .map(shift -> new HoursBody(shift.from(), shift.until()))
                        .toList(),
                day.stops().stream().map(VisitAnswer::full).toList());
    }

    @Override
    public String toString() {
        return "DayAnswer[" + therapistId + " " + date + "]";
    }
}
