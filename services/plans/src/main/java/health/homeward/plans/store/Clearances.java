package health.homeward.plans.store;

import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.ClearanceState;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** The neurologists' decisions that this service was told of; an older version never overwrites a newer one. */
@ApplicationScoped
public class Clearances {
    private final ClearanceTable table;
    private final Documents documents;

    Clearances(ClearanceTable table, Documents documents) {
        this.table = table;
        this.documents = documents;
    }

    /** Rows of clearances. */
    @ApplicationScoped
    static class ClearanceTable implements PanacheRepositoryBase<ClearanceRow, UUID> {}

    /** A decision with the patient's zone and when it was granted. */
    public record Known(Clearance clearance, ZoneId zone, Instant grantedAt) {}

    /** Null when the hospital has no such clearance, or it was never granted. */
    public Uni<Known> find(String hospital, UUID id) {
        return table.find("hospital = ?1 and id = ?2 and terms is not null", hospital, id)
                .firstResult()
                .map(row -> row == null ? null : known(row));
    }

    /** False when this version, or a newer one, is known already. */
    public Uni<Boolean> keep(String hospital, Known known, long version) {
        var subject = known.clearance().subject();
        return locked(hospital, subject.clearanceId(), subject.patientId()).chain(row -> {
            if (row.version >= version) {
                return Uni.createFrom().item(false);
            }
            row.version = version;
            row.state = known.clearance().state().name();
            row.grantedAt = known.grantedAt();
            row.zone = known.zone().getId();
            row.terms = documents.write(known.clearance());
            return table.persist(row).replaceWith(true);
        });
    }

    /** Takes down another state; answers the decision as it is now known, or null when it is stale or was never granted. */
    public Uni<Known> change(String hospital, UUID id, UUID patientId, Change change) {
        return locked(hospital, id, patientId).chain(row -> {
            boolean stale = row.version >= change.version();
            if (!stale) {
                apply(row, change);
            }
            return table.persist(row).map(saved -> stale || saved.terms == null ? null : known(saved));
        });
    }

    /** A decision's next state, with its new last day if it has one. */
    public record Change(long version, ClearanceState state, LocalDate validUntil) {}

    private void apply(ClearanceRow row, Change change) {
        row.version = change.version();
        row.state = change.state().name();
        if (row.terms != null && change.validUntil() != null) {
            Clearance old = documents.read(row.terms, Clearance.class);
            row.terms = documents.write(old.until(change.validUntil()));
        }
    }

    private Uni<ClearanceRow> locked(String hospital, UUID id, UUID patientId) {
        return table.find("hospital = ?1 and id = ?2", hospital, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(row -> row != null ? row : fresh(hospital, id, patientId));
    }

    private static ClearanceRow fresh(String hospital, UUID id, UUID patientId) {
        ClearanceRow row = new ClearanceRow();
        row.id = id;
        row.hospital = hospital;
        row.patientId = patientId;
        row.version = 0;
        return row;
    }

    private Known known(ClearanceRow row) {
        Clearance clearance = documents.read(row.terms, Clearance.class).as(ClearanceState.valueOf(row.state));
        return new Known(clearance, ZoneId.of(row.zone), row.grantedAt);
    }
}
