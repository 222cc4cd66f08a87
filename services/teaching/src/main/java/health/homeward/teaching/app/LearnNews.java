package health.homeward.teaching.app;

import health.homeward.outbox.Transaction;
import health.homeward.teaching.domain.care.Care;
import health.homeward.teaching.domain.care.News;
import health.homeward.teaching.store.Cares;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes in what another service has told about a patient, and brings the sheets in line with it. */
@ApplicationScoped
public class LearnNews {
    private final Cares cares;
    private final KeepSheets keepSheets;

    LearnNews(Cares cares, KeepSheets keepSheets) {
        this.cares = cares;
        this.keepSheets = keepSheets;
    }

    public Uni<Void> handle(Transaction tx, UUID patientId, News news) {
        return cares.lockedOrNew(tx, patientId).chain(care -> learn(tx, care, news));
    }

    /** For a patient whose lock is held already. */
    Uni<Void> learn(Transaction tx, Care care, News news) {
        var after = care.after(news);
        return (after.equals(care) ? Uni.createFrom().voidItem() : cares.save(tx, after))
                .chain(() -> keepSheets.of(tx, after));
    }
}
