package health.homeward.teaching.app;

import health.homeward.outbox.AuditEntry;
import health.homeward.outbox.Transaction;
import health.homeward.teaching.app.facts.TechniqueSignedOffV1;
import health.homeward.teaching.domain.Decision;
import health.homeward.teaching.domain.order.SignOffTechnique;
import health.homeward.teaching.domain.order.TeachingOrder;
import health.homeward.teaching.domain.order.TechniqueSignedOff;
import health.homeward.teaching.domain.permission.Situation;
import health.homeward.teaching.store.SignOffs;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Signs a movement off after the teach-back (R34b); the sheet follows by itself. */
@ApplicationScoped
public class SignOffMovement {
    private final SignOffs signOffs;
    private final KeepSheets keepSheets;

    SignOffMovement(SignOffs signOffs, KeepSheets keepSheets) {
        this.signOffs = signOffs;
        this.keepSheets = keepSheets;
    }

    /** What came of it: the order as it is now, and the reasons where it was refused. */
    public record Outcome(TeachingOrder order, Decision<TechniqueSignedOff> decision) {}

    /** @param teaching the order and the situation, read under the patient's lock by {@link ReadOrders#locked} */
    public Uni<Outcome> handle(Transaction tx, ReadOrders.Teaching teaching, SignOffTechnique command) {
        var order = teaching.order();
        var decision = order.decide(command, teaching.situation(), tx.now());
        return switch (decision) {
            case Decision.Accepted<TechniqueSignedOff>(var fact) ->
                kept(tx, order.after(fact), fact, teaching.situation())
                        .replaceWith(new Outcome(order.after(fact), decision));
            case Decision.Refused<TechniqueSignedOff>(var reasons) ->
                tx.audit(AuditEntry.refused(
                                "SignOffMovement",
                                order.ordered().patientId(),
                                order.orderId(),
                                OrderTeaching.rules(reasons)))
                        .replaceWith(new Outcome(order, decision));
        };
    }

    private Uni<Void> kept(Transaction tx, TeachingOrder order, TechniqueSignedOff fact, Situation situation) {
        return signOffs.add(tx, order, fact.signOff())
                .chain(() -> tx.publish(TechniqueSignedOffV1.of(tx.hospital(), order, fact.signOff())))
                .chain(() -> tx.audit(AuditEntry.accepted(
                        "SignOffMovement", order.ordered().patientId(), order.orderId(), List.of("R34b"))))
                .chain(() -> keepSheets.of(tx, situation.care()));
    }
}
