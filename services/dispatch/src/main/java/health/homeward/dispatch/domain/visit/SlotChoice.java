package health.homeward.dispatch.domain.visit;

import health.homeward.dispatch.domain.Reason;
import java.util.List;
import java.util.Objects;

/** A slot that somebody chose by hand, after it was looked at: lawful, or with every rule that it would break. */
public sealed interface SlotChoice {

    /** It may be taken. */
    record Possible(Slot slot) implements SlotChoice {
        public Possible {
            Objects.requireNonNull(slot);
        }
    }

    /** It may not, for all these reasons. */
    record Impossible(List<Reason> broken) implements SlotChoice {
        public Impossible {
            broken = List.copyOf(broken);
        }
    }
}
