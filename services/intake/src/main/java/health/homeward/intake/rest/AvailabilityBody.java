package health.homeward.intake.rest;

import health.homeward.intake.domain.Window;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All hours at which the patient receives visits. */
@Schema(name = "Availability")
public record AvailabilityBody(@NotNull @Size(max = 50) List<@NotNull WindowBody> windows) {

    List<Window> windows(Fields fields) {
        return windows(windows, "windows", fields);
    }

    static List<Window> windows(List<WindowBody> bodies, String field, Fields fields) {
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            windows.add(bodies.get(i).window(field + "[" + i + "]", fields));
        }
        return windows;
    }

    /** Hours of a weekday, in the home's local time. */
    @Schema(name = "Window")
    public record WindowBody(
            @Schema(implementation = DayOfWeek.class) String day,
            @Schema(examples = "09:00") String from,
            @Schema(examples = "12:00") String until) {

        Window window(String field, Fields fields) {
            DayOfWeek weekday =
                    fields.oneOf(DayOfWeek.class, fields.required(day, field + ".day"), field + ".day", null);
            LocalTime begins = fields.time(fields.required(from, field + ".from"), field + ".from");
            LocalTime ends = fields.time(fields.required(until, field + ".until"), field + ".until");
            return new Window(weekday, begins, ends);
        }
    }
}
