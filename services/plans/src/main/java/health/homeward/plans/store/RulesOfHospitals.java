package health.homeward.plans.store;

import com.fasterxml.jackson.core.type.TypeReference;
import health.homeward.outbox.Transaction;
import health.homeward.plans.domain.compile.HospitalRules;
import health.homeward.plans.domain.pack.RulePack;
import health.homeward.plans.domain.regimen.Tuning;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The hospitals' own rules, newest first; a pack is kept whole, as it was when it was switched on. */
@ApplicationScoped
public class RulesOfHospitals {
    private final RulesTable table;
    private final Documents documents;

    RulesOfHospitals(RulesTable table, Documents documents) {
        this.table = table;
        this.documents = documents;
    }

    /** Rows of versions. */
    @ApplicationScoped
    static class RulesTable implements PanacheRepositoryBase<HospitalRulesRow, HospitalRulesRow.Key> {}

    public Uni<HospitalRules> of(String hospital) {
        return table.find("hospital = ?1", Sort.descending("version"), hospital)
                .firstResult()
                .map(row -> row == null ? HospitalRules.NONE : read(row));
    }

    /** Two who change the same version at once: the second finds the row taken. */
    public Uni<Void> add(Transaction tx, HospitalRules rules) {
        HospitalRulesRow row = new HospitalRulesRow();
        row.hospital = tx.hospital();
        row.version = rules.version();
        row.tuning = documents.write(rules.tuning());
        row.packs = documents.write(rules.packs());
        row.changedBy = tx.actor().id();
        row.changedAt = tx.now();
        return table.persist(row).replaceWithVoid();
    }

    private HospitalRules read(HospitalRulesRow row) {
        List<RulePack> packs = documents.readList(row.packs, new TypeReference<>() {});
        return new HospitalRules(row.version, documents.read(row.tuning, Tuning.class), packs);
    }
}
