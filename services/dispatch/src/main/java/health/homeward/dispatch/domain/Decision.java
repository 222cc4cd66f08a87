package health.homeward.dispatch.domain;

import java.util.List;

/** What a pure decision says: the next state with its events, or every reason why not, because all must be seen at once. */
public sealed interface Decision<S, E> {

    /** The state after the decision and what must be told; no events and the same state mean nothing had to change. */
    record Accepted<S, E>(S state, List<E> events) implements Decision<S, E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Refused with all reasons, never just the first. */
    record Refused<S, E>(List<Reason> reasons) implements Decision<S, E> {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal without a reason");
            }
        }
    }

    static <S, E> Decision<S, E> accepted(S state) {
        return new Accepted<>(state, List.of());
    }

    static <S, E> Decision<S, E> accepted(S state, E event) {
        return new Accepted<>(state, List.of(event));
    }

    static <S, E> Decision<S, E> accepted(S state, E first, E second) {
        return new Accepted<>(state, List.of(first, second));
    }

    static <S, E> Decision<S, E> refused(Reason reason) {
        return new Refused<>(List.of(reason));
    }

    static <S, E> Decision<S, E> refused(List<Reason> reasons) {
        return new Refused<>(reasons);
    }
}
