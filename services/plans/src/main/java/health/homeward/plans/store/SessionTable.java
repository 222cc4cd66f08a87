package health.homeward.plans.store;

import health.homeward.outbox.Statements;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of sessions. They are no entities: a command reads all sessions of a course and may change each, and so they are read
 * and written by one statement however many they are.
 */
@ApplicationScoped
class SessionTable {

    /** All sessions of a course by their number. */
    Uni<List<SessionRow>> ofCourse(Statements statements, UUID courseId) {
        return statements
                .read("""
                        select s.id, s.number, s.procedure_index, s.state, s.date, s.earliest, s.latest, c.content, s.record
                        from session s join session_content c on c.session_id = s.id
                        where s.course_id = $1 order by s.number""", courseId)
                .map(rows -> rows.stream().map(SessionTable::row).toList());
    }

    /** All sessions of these courses by their number, each list under its course. */
    Uni<Map<UUID, List<SessionRow>>> ofCourses(Statements statements, List<UUID> courseIds) {
        return statements.read("""
                        select s.id, s.number, s.procedure_index, s.state, s.date, s.earliest, s.latest, c.content, s.record, s.course_id
                        from session s join session_content c on c.session_id = s.id
                        where s.course_id = any($1) order by s.course_id, s.number""", (Object) courseIds.toArray(UUID[]::new)).map(rows -> rows.stream()
                .collect(Collectors.groupingBy(
                        columns -> (UUID) columns[9], Collectors.mapping(SessionTable::row, Collectors.toList()))));
    }

    /** Null when the hospital has no such session. */
    Uni<UUID> courseOf(Statements statements, UUID sessionId) {
        return statements
                .read("select course_id from session where id = $1", sessionId)
                .map(rows -> rows.isEmpty() ? null : (UUID) rows.getFirst()[0]);
    }

    private static SessionRow row(Object[] columns) {
        return new SessionRow(
                (UUID) columns[0],
                (Integer) columns[1],
                (Integer) columns[2],
                (String) columns[3],
                (LocalDate) columns[4],
                ((OffsetDateTime) columns[5]).toInstant(),
                ((OffsetDateTime) columns[6]).toInstant(),
                (String) columns[7],
                (String) columns[8]);
    }

    /** New rows, each with its content. */
    Uni<Void> add(Statements statements, String hospital, UUID courseId, List<SessionRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return written(
                rows,
                statements.write(
                        """
                        with added as (
                          insert into session (id, hospital, course_id, number, procedure_index, state, date, earliest, latest, record)
                          select id, $9, $10, number, procedure, state, date, earliest, latest, record
                          from unnest($1::uuid[], $2::int[], $3::int[], $4::text[], $5::date[], $6::timestamptz[],
                              $7::timestamptz[], $8::text[])
                            as fresh (id, number, procedure, state, date, earliest, latest, record))
                        insert into session_content (session_id, hospital, content)
                        select id, $9, content from unnest($1::uuid[], $11::text[]) as fresh (id, content)""", columns(rows, hospital, courseId, column(rows, SessionRow::content, String[]::new))));
    }

    /** Rows that exist; a content that is null stays as it is kept. */
    Uni<Void> update(Statements statements, List<SessionRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return written(rows, statements.write("""
                                update session set number = changed.number, procedure_index = changed.procedure, state = changed.state,
                                  date = changed.date, earliest = changed.earliest, latest = changed.latest, record = changed.record
                                from unnest($1::uuid[], $2::int[], $3::int[], $4::text[], $5::date[], $6::timestamptz[],
                                    $7::timestamptz[], $8::text[])
                                  as changed (id, number, procedure, state, date, earliest, latest, record)
                                where session.id = changed.id""", columns(rows)))
                .chain(() -> updateContents(
                        statements,
                        rows.stream().filter(row -> row.content() != null).toList()));
    }

    private static Uni<Void> updateContents(Statements statements, List<SessionRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return written(
                rows,
                statements.write(
                        """
                        update session_content set content = changed.content
                        from unnest($1::uuid[], $2::text[]) as changed (id, content)
                        where session_content.session_id = changed.id""",
                        column(rows, SessionRow::id, UUID[]::new),
                        column(rows, SessionRow::content, String[]::new)));
    }

    private static Uni<Void> written(List<SessionRow> rows, Uni<Integer> statement) {
        return statement
                .invoke(count -> {
                    if (count != rows.size()) {
                        throw new IllegalStateException("%d of %d sessions were written".formatted(count, rows.size()));
                    }
                })
                .replaceWithVoid();
    }

    /** The parameters of a statement over all rows: columns $1 to $8 as arrays of one length, then whatever else it takes. */
    private static Object[] columns(List<SessionRow> rows, Object... others) {
        Stream<Object> own = Stream.of(
                column(rows, SessionRow::id, UUID[]::new),
                column(rows, SessionRow::number, Integer[]::new),
                column(rows, SessionRow::procedure, Integer[]::new),
                column(rows, SessionRow::state, String[]::new),
                column(rows, SessionRow::date, LocalDate[]::new),
                column(rows, row -> utc(row.earliest()), OffsetDateTime[]::new),
                column(rows, row -> utc(row.latest()), OffsetDateTime[]::new),
                column(rows, SessionRow::record, String[]::new));
        return Stream.concat(own, Stream.of(others)).toArray();
    }

    private static <T> T[] column(List<SessionRow> rows, Function<SessionRow, T> of, IntFunction<T[]> array) {
        return rows.stream().map(of).toArray(array);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
