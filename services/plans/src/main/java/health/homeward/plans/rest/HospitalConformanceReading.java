package health.homeward.plans.rest;

import health.homeward.plans.app.ReadConformance;
import health.homeward.web.Commands;
import health.homeward.web.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Counts over a hospital's courses how the rules were kept; those who treat one patient have no need of it. */
@Path("/conformance")
@RolesAllowed({"neurologist", "coordinator", "hospital-system", "auditor"})
public class HospitalConformanceReading {
    private static final String CSV = "text/csv";
    private static final MediaType CSV_TYPE = new MediaType("text", "csv");
    private static final int MOST_DAYS = 366;

    private final Commands commands;
    private final ReadConformance conformance;

    HospitalConformanceReading(Commands commands, ReadConformance conformance) {
        this.commands = commands;
        this.conformance = conformance;
    }

    private record Range(LocalDate from, LocalDate until) {
        static Range of(String from, String until) {
            Range range = new Range(date("from", from), date("until", until));
            if (range.until.isBefore(range.from) || ChronoUnit.DAYS.between(range.from, range.until) >= MOST_DAYS) {
                throw Problems.malformed("`until` is not before `from`, and both lie within " + MOST_DAYS + " days.");
            }
            return range;
        }

        private static LocalDate date(String name, String text) {
            try {
                if (text != null) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeParseException notADate) {
                // Falls through to the one sentence below.
            }
            throw Problems.malformed("`%s` is a date such as 2026-03-31.".formatted(name));
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            summary = "How the rules were kept in all courses that had a session within these days, as JSON or as CSV",
            description =
                    "Each course is judged as a whole, as it stands now: a deviation counts whether or not its own day lies within the range. At most 366 days, both ends included. `Accept: text/csv` gives a line a rule; its causes are `CAUSE=number`, parted by blanks.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ConformanceSummaryView.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    public Uni<Response> hospital(
            @QueryParam("from") @Parameter(required = true) @Schema(format = "date") String from,
            @QueryParam("until") @Parameter(required = true) @Schema(format = "date") String until,
            @Context Request request) {
        Range range = Range.of(from, until);
        boolean table = wantsTable(request);
        return commands.read(tx -> conformance
                .ofHospital(tx, range.from(), range.until())
                .map(tally -> ConformanceSummaryView.of(tally, range.from(), range.until(), tx.now()))
                .map(summary -> table
                        ? table(summary)
                        : Response.ok(summary, MediaType.APPLICATION_JSON_TYPE).build()));
    }

    private static boolean wantsTable(Request request) {
        List<Variant> forms =
                Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV_TYPE).build();
        Variant chosen = request.selectVariant(forms);
        return chosen != null && chosen.getMediaType().isCompatible(CSV_TYPE);
    }

    private static Response table(ConformanceSummaryView summary) {
        return Response.ok(ConformanceCsv.of(summary), CSV_TYPE.withCharset("UTF-8"))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"conformance-%s-%s.csv\"".formatted(summary.from(), summary.until()))
                .build();
    }
}
