package health.homeward.dispatch.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Where work waits, over all hospitals: ids alone, answered by narrow functions that may look past the hospital's wall. */
@ApplicationScoped
public class Waiting {

    private final Pool pool;

    Waiting(Pool pool) {
        this.pool = pool;
    }

    /** A patient whose home must be fetched. */
    public record PatientOf(String hospital, UUID patientId) {}

    public Uni<List<String>> hospitalsToPlan() {
        return pool.query("select hospitals_to_plan()").execute().map(rows -> list(rows, row -> row.getString(0)));
    }

    /** Hospitals with days whose routes may be better. */
    public Uni<List<String>> hospitalsToImprove(Instant now) {
        return pool.preparedQuery("select hospitals_to_improve($1)")
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC)))
                .map(rows -> list(rows, row -> row.getString(0)));
    }

    /** Hospitals with visits that the horizon has newly reached, or whose hours are over with nobody found. */
    public Uni<List<String>> hospitalsWithDueVisits(LocalDate horizon, Instant now) {
        return pool.preparedQuery("select hospitals_with_due_visits($1, $2)")
                .execute(Tuple.of(horizon, now.atOffset(ZoneOffset.UTC)))
                .map(rows -> list(rows, row -> row.getString(0)));
    }

    /** Hospitals with visits to come that start within the time. */
    public Uni<List<String>> hospitalsWithVisits(Instant from, Instant until) {
        return pool.preparedQuery("select hospitals_with_visits_between($1, $2)")
                .execute(Tuple.of(from.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC)))
                .map(rows -> list(rows, row -> row.getString(0)));
    }

    public Uni<List<PatientOf>> homesToFetch(Instant now, int most) {
        return pool.preparedQuery("select hospital, patient_id from homes_to_fetch($1, $2)")
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC), most))
                .map(rows -> list(rows, row -> new PatientOf(row.getString(0), row.getUUID(1))));
    }

    private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> item) {
        return StreamSupport.stream(rows.spliterator(), false).map(item).toList();
    }
}
