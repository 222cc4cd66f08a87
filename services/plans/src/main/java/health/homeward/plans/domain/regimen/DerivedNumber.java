package health.homeward.plans.domain.regimen;

import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Where a number that the source leaves open stands in which regimens, under which rule and within which bounds. */
record DerivedNumber(
        Predicate<Regimen> concerned, String rule, Bounds bounds, ToIntFunction<Regimen> reading, Setting setting) {
    /** A course in general has 10 to 15 procedures (R60). */
    private static final Bounds ONE_COURSE = new Bounds(10, 15, 1);

    /** From the least to the most, in steps. */
    record Bounds(int least, int most, int step) {
        boolean allow(int value) {
            return value >= least && value <= most && (value - least) % step == 0;
        }

        String inWords() {
            return step == 1
                    ? "from %d to %d".formatted(least, most)
                    : "from %d to %d in steps of %d".formatted(least, most, step);
        }
    }

    /** The regimen with another value there. */
    @FunctionalInterface
    interface Setting {
        Regimen in(Regimen regimen, int value);
    }

    static DerivedNumber ofStroke(String rule, Bounds bounds, ToIntFunction<Regimen> reading, Setting setting) {
        return new DerivedNumber(
                regimen -> regimen.code().equals(StrokeRegimen.STROKE.code()), rule, bounds, reading, setting);
    }

    /** How many visits a course for scoliosis has: the source says only for how long it lasts (R66a). */
    static DerivedNumber ofScoliosis(ToIntFunction<Regimen> reading, Setting setting) {
        return new DerivedNumber(
                regimen -> regimen.code().equals(ScoliosisRegimen.SCOLIOSIS.code()),
                "R66a",
                ONE_COURSE,
                reading,
                setting);
    }

    /** One minute of a step beside the areas for every so many of a session, in every regimen that has the step. */
    static DerivedNumber share(String rule, int least, StepKind step) {
        return new DerivedNumber(
                regimen -> Retuned.hasFrame(regimen, step),
                rule,
                new Bounds(least, 30, 5),
                regimen -> Retuned.frame(regimen, step),
                (regimen, value) -> Retuned.framing(regimen, step, value));
    }

    /** The minutes from which the areas at one place of the progression join; not before each of them gets a minute. */
    static DerivedNumber areasFrom(int place, int least) {
        return ofStroke(
                "R19",
                new Bounds(least, 30, 5),
                regimen -> regimen.progression().unlocks().get(place).minutes(),
                (regimen, value) -> Retuned.unlocking(regimen, place, value));
    }
}
