package health.homeward.plans.app;

import health.homeward.outbox.AuditEntry;
import health.homeward.outbox.OutgoingEvent;
import health.homeward.outbox.Transaction;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.compile.HospitalRules;
import health.homeward.plans.store.RulesOfHospitals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** A neurologist sets the hospital's own derived values and packs; running courses keep what they were compiled with. */
@ApplicationScoped
public class SetRules {
    private static final String ACTION = "SetHospitalRules";

    private final RulesOfHospitals rules;
    private final Function<RulesSet, OutgoingEvent> wire;

    SetRules(RulesOfHospitals rules, Function<RulesSet, OutgoingEvent> wire) {
        this.rules = rules;
        this.wire = wire;
    }

    /** What is told to those who go by a hospital's rules too (R8, R9: clearance). */
    public record RulesSet(UUID hospitalId, String hospital, HospitalRules rules, Instant at) {}

    public Uni<HospitalRules> read(Transaction tx) {
        return rules.of(tx.hospital());
    }

    /** What becomes of it: the new rules, or every reason against them. */
    public sealed interface Set {
        record Done(HospitalRules rules) implements Set {}

        record Refused(List<Reason> reasons) implements Set {}
    }

    /** @param expected is given the version that was read, and fails when the caller meant another */
    public Uni<Set> set(Transaction tx, HospitalRules wanted, LongConsumer expected) {
        return rules.of(tx.hospital()).chain(before -> {
            expected.accept(before.version());
            var next = new HospitalRules(before.version() + 1, wanted.tuning(), wanted.packs());
            List<Reason> reasons = next.reasons();
            return reasons.isEmpty() ? kept(tx, next) : refused(tx, reasons);
        });
    }

    private Uni<Set> kept(Transaction tx, HospitalRules next) {
        List<String> numbers = next.tuning().values().keySet().stream()
                .map(value -> value.rule())
                .distinct()
                .sorted()
                .toList();
        return rules.add(tx, next)
                .chain(() -> tx.publish(wire.apply(new RulesSet(subject(tx), tx.hospital(), next, tx.now()))))
                .chain(() -> tx.audit(AuditEntry.accepted(ACTION, null, subject(tx), numbers)))
                .replaceWith(new Set.Done(next));
    }

    private static Uni<Set> refused(Transaction tx, List<Reason> reasons) {
        List<String> numbers = reasons.stream().map(Reason::rule).distinct().toList();
        return tx.audit(AuditEntry.refused(ACTION, null, subject(tx), numbers)).replaceWith(new Set.Refused(reasons));
    }

    /** The rules of one hospital always go by the same id, in the audit trail and as key of what is told. */
    private static UUID subject(Transaction tx) {
        return UUID.nameUUIDFromBytes(("hospital-rules/" + tx.hospital()).getBytes(StandardCharsets.UTF_8));
    }
}
