package health.homeward.plans.store;

import health.homeward.outbox.Statements;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Rows of sessions. */
@ApplicationScoped
class SessionTable implements PanacheRepositoryBase<SessionRow, UUID> {

    /** New rows; let go of once written, because changes go past the session. */
    Uni<Void> add(List<SessionRow> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : persist(rows).chain(this::flush).call(() -> release(rows));
    }

    /** Takes the rows out of the session, so that no flush compares them and a later query reads them anew. */
    Uni<Void> release(List<SessionRow> rows) {
        return getSession().invoke(session -> rows.forEach(session::detach)).replaceWithVoid();
    }

    /** Writes rows that exist, however many, in one statement: a pause or a correction changes every coming session. */
    Uni<Void> update(List<SessionRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return getSession()
                .chain(session -> Statements.of(session)
                        .write(
                                """
                        update session set number = changed.number, procedure_index = changed.procedure, state = changed.state,
                          date = changed.date, earliest = changed.earliest, latest = changed.latest,
                          content = coalesce(changed.content, session.content), record = changed.record
                        from unnest($1::uuid[], $2::int[], $3::int[], $4::text[], $5::date[], $6::timestamptz[],
                            $7::timestamptz[], $8::text[], $9::text[])
                          as changed (id, number, procedure, state, date, earliest, latest, content, record)
                        where session.id = changed.id""",
                                column(rows, row -> row.id, UUID[]::new),
                                column(rows, row -> row.number, Integer[]::new),
                                column(rows, row -> row.procedure, Integer[]::new),
                                column(rows, row -> row.state, String[]::new),
                                column(rows, row -> row.date, LocalDate[]::new),
                                column(rows, row -> utc(row.earliest), OffsetDateTime[]::new),
                                column(rows, row -> utc(row.latest), OffsetDateTime[]::new),
                                column(rows, row -> row.content, String[]::new),
                                column(rows, row -> row.record, String[]::new)))
                .invoke(written -> {
                    if (written != rows.size()) {
                        throw new IllegalStateException(
                                "%d of %d sessions were written".formatted(written, rows.size()));
                    }
                })
                .replaceWithVoid();
    }

    private static <T> T[] column(List<SessionRow> rows, Function<SessionRow, T> of, IntFunction<T[]> array) {
        return rows.stream().map(of).toArray(array);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
