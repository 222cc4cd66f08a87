package health.homeward.web;

import health.homeward.outbox.AuditEntry;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** The smallest resource that shows how commands, changes, reads and pages are written. */
@Path("/notes")
@RolesAllowed("coordinator")
class NoteResource {
    record Note(@NotBlank String body, List<@NotNull String> tags) {}

    /** The answer to a note is absent until somebody gives one. */
    record Written(UUID id, String body, String answer) {
        Written(UUID id, String body) {
            this(id, body, null);
        }
    }

    @ApplicationScoped
    static class Notes implements PanacheRepositoryBase<NoteRow, UUID> {}

    /** Lets a test hold a command in the middle of its transaction. */
    @ApplicationScoped
    static class Gate {
        final AtomicReference<Uni<Void>> held =
                new AtomicReference<>(Uni.createFrom().voidItem());
    }

    @Inject
    Commands commands;

    @Inject
    Notes notes;

    @Inject
    Gate gate;

    @POST
    public Uni<Response> write(@Valid @NotNull Note note) {
        return commands.once(note, tx -> {
            if (note.body().equals("refused")) {
                return tx.audit(AuditEntry.refused("WriteNote", null, null, List.of("R15")))
                        .replaceWith(Answer.refused(
                                List.of(Reason.ofRule("R15", "BREAK_NOT_OVER", "The break is not over."))));
            }
            if (note.body().equals("bug")) {
                throw new IllegalStateException("secret detail");
            }
            NoteRow row = new NoteRow();
            row.hospital = tx.hospital();
            row.body = note.body();
            Context here = Vertx.currentContext();
            return gate.held
                    .get()
                    .emitOn(step -> here.runOnContext(ignored -> step.run()))
                    .chain(() -> notes.persist(row))
                    .replaceWith(() -> Answer.created("/notes/" + row.id, row.version, new Written(row.id, row.body)));
        });
    }

    @PUT
    @Path("/{id}")
    public Uni<Response> change(@PathParam("id") UUID id, @Valid @NotNull Note note) {
        return commands.run(tx -> notes.findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("note"))
                .map(row -> {
                    commands.requireMatch(row.version);
                    row.body = note.body();
                    row.version++;
                    return Answer.ok(row.version, new Written(row.id, row.body));
                }));
    }

    @GET
    public Uni<Page<Written>> list(@QueryParam("limit") Integer asked, @QueryParam("after") String after) {
        int limit = Page.limit(asked);
        List<String> place = Page.after(after, 1);
        return commands.read(tx -> (place == null
                        ? notes.find("order by id")
                        : notes.find("id > ?1 order by id", UUID.fromString(place.getFirst())))
                .range(0, limit)
                .list()
                .map(rows ->
                        Page.of(rows, limit, row -> List.of(row.id.toString()), row -> new Written(row.id, row.body))));
    }
}
