package health.homeward.clearance.store;

import health.homeward.clearance.domain.screening.ClinicalSettings;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The days of a recommended start (R8, R9) that hospitals have set for themselves. */
@ApplicationScoped
public class StartDaysOfHospitals {

    /** Those of the transaction's hospital; the source's where it has set none. */
    public Uni<ClinicalSettings.Starts> of(Transaction transaction) {
        return transaction
                .statements()
                .read(
                        "select last_recommended, proposed_haemorrhagic from hospital_start_days where hospital = $1",
                        transaction.hospital())
                .map(rows -> rows.isEmpty()
                        ? ClinicalSettings.Starts.SOURCE
                        : new ClinicalSettings.Starts((Integer) rows.getFirst()[0], (Integer) rows.getFirst()[1]));
    }

    /** An older version than the one that is known changes nothing. */
    public Uni<Void> take(Transaction transaction, long version, ClinicalSettings.Starts days) {
        return transaction
                .statements()
                .write("""
                        insert into hospital_start_days as known (hospital, version, last_recommended, proposed_haemorrhagic)
                        values ($1, $2, $3, $4)
                        on conflict (hospital) do update set version = excluded.version,
                          last_recommended = excluded.last_recommended, proposed_haemorrhagic = excluded.proposed_haemorrhagic
                        where known.version < excluded.version""", transaction.hospital(), version, days.lastRecommendedDay(), days.proposedHaemorrhagicDay())
                .replaceWithVoid();
    }
}
