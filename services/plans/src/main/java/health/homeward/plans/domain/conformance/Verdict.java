package health.homeward.plans.domain.conformance;

import java.util.function.Supplier;

/** What one look at one session, or at one order, has found. */
sealed interface Verdict {

    Verdict KEPT = new Kept();

    record Kept() implements Verdict {}

    record Departed(Deviation deviation) implements Verdict {}

    /** Nothing shows it; the sentence says what is missing. */
    record Unrecorded(String sentence) implements Verdict {}

    static Verdict departed(Deviation deviation) {
        return new Departed(deviation);
    }

    /** The rule is kept unless something departs from it. */
    static Verdict unless(boolean departs, Supplier<Deviation> deviation) {
        return departs ? new Departed(deviation.get()) : KEPT;
    }
}
