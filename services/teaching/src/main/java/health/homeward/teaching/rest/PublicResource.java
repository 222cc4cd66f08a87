package health.homeward.teaching.rest;

import health.homeward.teaching.app.OpenDoor;
import health.homeward.teaching.app.OpenPage;
import health.homeward.teaching.app.RaiseConcern;
import health.homeward.teaching.domain.link.Secret;
import health.homeward.teaching.rest.sheet.Words;
import health.homeward.web.Answer;
import health.homeward.web.KeepsNothing;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a caregiver's page asks for without a login; the secret in the body opens one caregiver's sheet and no more. */
@Path("/public")
@Tag(name = "Caregiver's page")
@PermitAll
@APIResponse(responseCode = "404", description = "The link does not open, or no longer")
@APIResponse(responseCode = "429", description = "Too many wrong tries; wait a quarter of an hour")
@Consumes(MediaType.APPLICATION_JSON)
public class PublicResource {
    private final OpenDoor door;
    private final OpenPage openPage;
    private final RaiseConcern raiseConcern;
    private final PublicPages pages;
    private final PublicAnswers answers;

    PublicResource(
            OpenDoor door, OpenPage openPage, RaiseConcern raiseConcern, PublicPages pages, PublicAnswers answers) {
        this.door = door;
        this.openPage = openPage;
        this.raiseConcern = raiseConcern;
        this.pages = pages;
        this.answers = answers;
    }

    /**
     * Today's sheet or why there is none: as data, or as the part of a page for whoever asks for HTML first. It changes
     * nothing, so it wants no Idempotency-Key.
     */
    @POST
    @Path("/sheet")
    @KeepsNothing
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PublicSheetResponse.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Uni<Response> sheet(@Valid @NotNull SecretRequest body, @Context HttpHeaders headers) {
        var wanted = headers.getAcceptableMediaTypes().getFirst();
        var html = !wanted.isWildcardType() && wanted.isCompatible(MediaType.TEXT_HTML_TYPE);
        return opened(body.secret())
                .chain(openPage::open)
                .map(page -> html
                        ? Response.ok(pages.html(page), "text/html; charset=UTF-8")
                                .build()
                        : Response.ok(pages.data(page), MediaType.APPLICATION_JSON_TYPE)
                                .build());
    }

    /** The same on A4; 409 when there is no sheet today. */
    @POST
    @Path("/sheet.pdf")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @KeepsNothing
    @APIResponse(responseCode = "409", description = "It may not be used today, with every reason")
    @Produces("application/pdf")
    public Uni<Response> pdf(@Valid @NotNull SecretRequest body) {
        return opened(body.secret()).chain(openPage::open).chain(answers::pdf);
    }

    /** Something is wrong: the massage is on hold from this answer on, and the neurologist's team is told (R36, R42). */
    @POST
    @Path("/concerns")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ConcernResponse.class)))
    public Uni<Response> concern(@Valid @NotNull ConcernRequest body) {
        return opened(body.secret()).chain(opened -> answers.commands().once(opened.actor(), body, tx -> raiseConcern
                .handle(tx, opened.link(), body.said())
                .map(concern -> new ConcernResponse(
                        concern.concernId(), "ON_HOLD", Words.in("en").of("concern.done")))
                .map(told -> new Answer(201, told, null, null, List.of()))));
    }

    private Uni<OpenDoor.Opened> opened(String secret) {
        return door.open(Secret.read(secret))
                .chain(found -> found.map(Uni.createFrom()::item).orElseGet(answers::closed));
    }
}
