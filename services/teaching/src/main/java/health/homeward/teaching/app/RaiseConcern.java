package health.homeward.teaching.app;

import health.homeward.outbox.AuditEntry;
import health.homeward.outbox.Transaction;
import health.homeward.teaching.app.facts.ConcernRaisedV1;
import health.homeward.teaching.domain.care.ConcernNews;
import health.homeward.teaching.domain.care.OpenConcern;
import health.homeward.teaching.domain.concern.Concern;
import health.homeward.teaching.domain.concern.Finding;
import health.homeward.teaching.domain.link.Link;
import health.homeward.teaching.store.Cares;
import health.homeward.teaching.store.Concerns;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A caregiver says that something is wrong: everybody is told, and the sheet is gone at once (R36, R42, R78). */
@ApplicationScoped
public class RaiseConcern {
    /** At the first signals a specialist is asked: that a concern is told at all. */
    private static final String FIRST_SIGNALS = "R78";

    private final Concerns concerns;
    private final Cares cares;
    private final LearnNews learnNews;

    RaiseConcern(Concerns concerns, Cares cares, LearnNews learnNews) {
        this.concerns = concerns;
        this.cares = cares;
        this.learnNews = learnNews;
    }

    public Uni<Concern> handle(Transaction tx, Link link, List<Finding> findings) {
        var concern = new Concern(UUID.randomUUID(), link.caregiverId(), link.patientId(), findings, tx.now());
        return cares.lockedOrNew(tx, link.patientId())
                .call(() -> concerns.add(tx, concern, link.linkId()))
                .call(() -> tx.publish(ConcernRaisedV1.of(tx.hospital(), concern)))
                .call(() -> tx.audit(
                        AuditEntry.accepted("RaiseConcern", concern.patientId(), concern.concernId(), rules(findings))))
                .chain(care -> learnNews.learn(
                        tx, care, new ConcernNews.Raised(new OpenConcern(concern.concernId(), tx.now()))))
                .replaceWith(concern);
    }

    private static List<String> rules(List<Finding> findings) {
        return Stream.concat(
                        findings.stream().map(finding -> finding.complaint().rule()), Stream.of(FIRST_SIGNALS))
                .distinct()
                .toList();
    }
}
