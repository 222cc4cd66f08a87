package health.homeward.teaching.rest;

import health.homeward.outbox.Transaction;
import health.homeward.teaching.app.MakeLink;
import health.homeward.teaching.app.ReadSheets;
import health.homeward.teaching.domain.link.Link;
import health.homeward.teaching.domain.link.Secret;
import health.homeward.web.Answer;
import health.homeward.web.AnswersETag;
import health.homeward.web.Commands;
import health.homeward.web.Page;
import health.homeward.web.Problems;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The links by which a caregiver opens the page without a login. */
@Path("/sheets/{sheetId}/links")
@Tag(name = "Links")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SheetLinkResource {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Commands commands;
    private final ReadSheets sheets;
    private final MakeLink makeLink;
    private final TeachingSettings settings;

    SheetLinkResource(Commands commands, ReadSheets sheets, MakeLink makeLink, TeachingSettings settings) {
        this.commands = commands;
        this.sheets = sheets;
        this.makeLink = makeLink;
        this.settings = settings;
    }

    /**
     * Makes a link. Its address is in this answer and nowhere else: the answer that is kept for a repeated request has
     * none, because the secret is stored as a hash only.
     */
    @POST
    @AnswersETag
    @RolesAllowed({"hospital-system", "coordinator", "therapist"})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = LinkResponse.class)))
    public Uni<Response> make(@PathParam("sheetId") UUID sheetId, @Valid @NotNull LinkRequest body) {
        var life = life(body);
        var secret = Secret.fresh(RANDOM);
        var made = new AtomicReference<Link>();
        return commands.once(body, tx -> sheets.one(tx, sheetId)
                        .map(found -> found.orElseThrow(() -> Problems.notFound("sheet")))
                        .chain(found -> made(tx, found, secret, life, made)))
                .map(answer -> made.get() == null ? answer : withAddress(answer, made.get(), secret));
    }

    /** The links made from a sheet, oldest first, without their addresses. */
    @GET
    @RolesAllowed({"hospital-system", "coordinator", "therapist", "auditor"})
    public Uni<Page<LinkResponse>> list(
            @PathParam("sheetId") UUID sheetId, @QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        var most = Page.limit(limit);
        var place = Lists.after(after);
        return commands.read(tx -> sheets.one(tx, sheetId)
                        .map(found -> found.orElseThrow(() -> Problems.notFound("sheet")))
                        .chain(() -> makeLink.ofSheet(tx, sheetId, place, most + 1)))
                .map(links -> Page.of(links, most, link -> Lists.key(link.madeAt(), link.linkId()), LinkResponse::of));
    }

    private Uni<Answer> made(
            Transaction tx, ReadSheets.Found found, Secret secret, Duration life, AtomicReference<Link> made) {
        if (!found.sheet().counts()) {
            return Uni.createFrom().item(Refusals.refused(Refusals.ofSheet(found.sheet(), found.permission())));
        }
        return makeLink.handle(tx, found.sheet(), secret, life)
                .invoke(made::set)
                .map(SheetLinkResource::kept);
    }

    private static Answer kept(Link link) {
        return Answer.created("/links/" + link.linkId(), link.version(), LinkResponse.of(link));
    }

    private Response withAddress(Response kept, Link link, Secret secret) {
        return Response.fromResponse(kept)
                .entity(LinkResponse.of(link).at(settings.publicUrl() + "/s#" + secret.text()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Duration life(LinkRequest body) {
        var days = body.expiresInDays() == null ? settings.linkDays() : body.expiresInDays();
        if (days > settings.linkDaysMax()) {
            throw Problems.malformed("A link opens for at most " + settings.linkDaysMax() + " days.");
        }
        return Duration.ofDays(days);
    }
}
