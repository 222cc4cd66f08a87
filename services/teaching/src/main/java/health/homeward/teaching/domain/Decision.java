package health.homeward.teaching.domain;

import java.util.List;

/** What a command comes to: the one fact it makes true, or every reason against it at once. */
public sealed interface Decision<F> {

    /** The command holds; this is what happened. */
    record Accepted<F>(F fact) implements Decision<F> {}

    /** The command is refused, with all reasons, so that nobody has to find them one by one. */
    record Refused<F>(List<Reason> reasons) implements Decision<F> {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    static <F> Decision<F> unless(List<Reason> reasons, F fact) {
        return reasons.isEmpty() ? new Accepted<>(fact) : new Refused<>(reasons);
    }
}
