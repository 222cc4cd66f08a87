package health.homeward.journey.simulate.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects what the oracle holds against the product; a sentence is only written where something is wrong. */
final class Ledger {
    private final List<Violation> violations = new ArrayList<>();
    private Instant now = Instant.EPOCH;

    void at(Instant moment) {
        now = moment;
    }

    void expect(boolean kept, String rule, Supplier<String> sentence) {
        if (!kept) {
            violations.add(new Violation(rule, now, sentence.get()));
        }
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }
}
