package health.homeward.teaching.domain.order;

import health.homeward.teaching.domain.Decision;
import health.homeward.teaching.domain.Reason;
import health.homeward.teaching.domain.Technique;
import health.homeward.teaching.domain.permission.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The teaching of one caregiver, movement by movement (R34b). */
public record TeachingOrder(TeachingOrdered ordered, List<SignOff> signOffs) {
    public TeachingOrder {
        signOffs = List.copyOf(signOffs);
    }

    public static TeachingOrder of(TeachingOrdered ordered) {
        return new TeachingOrder(ordered, List.of());
    }

    /** Open while a movement is left to learn. */
    public enum Progress {
        OPEN,
        COMPLETE
    }

    public Progress progress() {
        return signedOff().containsAll(ordered.movements()) ? Progress.COMPLETE : Progress.OPEN;
    }

    /** Grows by one with each sign-off. */
    public long version() {
        return 1L + signOffs.size();
    }

    public Set<Technique> signedOff() {
        return signOffs.stream().map(SignOff::movement).collect(Collectors.toUnmodifiableSet());
    }

    public UUID orderId() {
        return ordered.orderId();
    }

    public Decision<TechniqueSignedOff> decide(SignOffTechnique command, Situation bedside, Instant now) {
        var against = new ArrayList<Reason>(command.teachBack().gaps());
        against.addAll(notOpen(command.movement()));
        against.addAll(Consents.missing(bedside.care(), bedside.caregiver()));
        against.addAll(AtTheBedside.against(bedside, command.movement()));
        var signOff = new SignOff(command.movement(), command.teachBack().doneWithHelp(), command.therapist(), now);
        return Decision.unless(against, new TechniqueSignedOff(orderId(), signOff));
    }

    public TeachingOrder after(TechniqueSignedOff fact) {
        var all = new ArrayList<>(signOffs);
        all.add(fact.signOff());
        return new TeachingOrder(ordered, all);
    }

    private List<Reason> notOpen(Technique movement) {
        if (!ordered.movements().contains(movement)) {
            return List.of(new Reason("R34b", "NOT_ORDERED", "This movement is not part of the order."));
        }
        return signedOff().contains(movement)
                ? List.of(new Reason("R34b", "ALREADY_SIGNED_OFF", "This movement has been signed off before."))
                : List.of();
    }
}
