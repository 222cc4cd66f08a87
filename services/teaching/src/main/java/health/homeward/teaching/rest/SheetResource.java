package health.homeward.teaching.rest;

import health.homeward.teaching.app.ReadSheets;
import health.homeward.teaching.rest.sheet.Styles;
import health.homeward.web.AnswersETag;
import health.homeward.web.Caller;
import health.homeward.web.Commands;
import health.homeward.web.ETags;
import health.homeward.web.Page;
import health.homeward.web.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The technique sheets; a sheet that may not be used today is shown as data and never printed. */
@Path("/sheets")
@Tag(name = "Sheets")
@RolesAllowed({"hospital-system", "coordinator", "neurologist", "therapist", "auditor"})
public class SheetResource {
    private static final String STRICT = "default-src 'none'; style-src " + Styles.hash(Styles.SCREEN) + " "
            + Styles.hash(Styles.PAPER) + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Commands commands;
    private final Caller caller;
    private final ReadSheets read;
    private final SheetPrinter printer;

    SheetResource(Commands commands, Caller caller, ReadSheets read, SheetPrinter printer) {
        this.commands = commands;
        this.caller = caller;
        this.read = read;
        this.printer = printer;
    }

    /** The patient's sheets, oldest first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Page<SheetSummary>> list(
            @NotNull @QueryParam("patientId") UUID patientId,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        var most = Page.limit(limit);
        var place = Lists.after(after);
        return commands.read(tx -> read.ofPatient(tx, patientId, place, most + 1))
                .map(sheets -> Page.of(
                        sheets, most, sheet -> Lists.key(sheet.head().issuedAt(), sheet.sheetId()), SheetSummary::of));
    }

    @GET
    @Path("/{sheetId}")
    @AnswersETag
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SheetResponse.class)))
    public Uni<Response> one(@PathParam("sheetId") UUID sheetId) {
        return found(sheetId).map(found -> Response.ok(SheetResponse.of(found))
                .header("ETag", ETags.of(found.sheet().version()))
                .build());
    }

    /** The sheet to look at or to print; 409 with the reasons when it may not be used today. */
    @GET
    @Path("/{sheetId}.html")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "409", description = "It may not be used today, with every reason")
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> html(@PathParam("sheetId") UUID sheetId) {
        return usable(sheetId)
                .map(found -> Response.ok(printer.page(caller.hospital(), found), "text/html; charset=UTF-8")
                        .header("Content-Security-Policy", STRICT)
                        .header("Cache-Control", "no-store")
                        .header("Referrer-Policy", "no-referrer")
                        .build());
    }

    /** The sheet on A4; 409 with the reasons when it may not be used today. */
    @GET
    @Path("/{sheetId}.pdf")
    @APIResponse(responseCode = "409", description = "It may not be used today, with every reason")
    @Produces("application/pdf")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> pdf(@PathParam("sheetId") UUID sheetId) {
        var hospital = caller.hospital();
        return usable(sheetId).chain(found -> printer.pdf(hospital, found)).map(pdf -> Response.ok(
                        pdf, "application/pdf")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "inline; filename=\"massage-sheet.pdf\"")
                .build());
    }

    private Uni<ReadSheets.Found> usable(UUID sheetId) {
        return found(sheetId).invoke(found -> {
            if (!found.usable()) {
                throw Problems.refused(Refusals.web(Refusals.ofSheet(found.sheet(), found.permission())));
            }
        });
    }

    private Uni<ReadSheets.Found> found(UUID sheetId) {
        return commands.read(tx -> read.one(tx, sheetId))
                .map(found -> found.orElseThrow(() -> Problems.notFound("sheet")));
    }
}
