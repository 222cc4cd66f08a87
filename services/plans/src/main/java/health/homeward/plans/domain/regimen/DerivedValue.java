package health.homeward.plans.domain.regimen;

import health.homeward.plans.domain.Frequency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What the source leaves open and a stroke course needs: each a named number with its rule, a default in the regimen, and the
 * bounds that the source sets. A hospital may have its own.
 */
public enum DerivedValue {
    LAST_RECOMMENDED_DAY(
            "R8",
            2,
            4,
            1,
            "Last day after an ischaemic stroke on which a start is recommended; a later one is warned about.",
            regimen -> regimen.scope().start().lastRecommended(),
            (regimen, value) -> starting(
                    regimen, new StartDays(value, regimen.scope().start().proposedAfterHaemorrhage()))),
    PROPOSED_DAY_AFTER_HAEMORRHAGE(
            "R9",
            6,
            8,
            1,
            "Day after a haemorrhagic stroke on which a start is proposed; an earlier one is a neurologist's choice.",
            regimen -> regimen.scope().start().proposedAfterHaemorrhage(),
            (regimen, value) ->
                    starting(regimen, new StartDays(regimen.scope().start().lastRecommended(), value))),
    USUAL_DAYS_APART(
            "R17",
            1,
            4,
            1,
            "Days from one procedure to the next where the prescriber says nothing.",
            regimen -> regimen.rhythm().usual().daysApart(),
            DerivedValue::usually),
    TARGET_MINUTES(
            "R13",
            30,
            40,
            5,
            "Minutes of a session at the top of the ramp where the prescriber says nothing.",
            regimen -> regimen.dose().ramp().target(),
            (regimen, value) -> regimen.with(
                    ramp(regimen.dose(), value, regimen.dose().ramp().cap()))),
    CAP_MINUTES(
            "R13",
            30,
            40,
            5,
            "The most minutes that a prescriber may choose; R67 ends them at 40.",
            regimen -> regimen.dose().ramp().cap(),
            (regimen, value) ->
                    regimen.with(ramp(regimen.dose(), regimen.dose().ramp().target(), value))),
    MOST_PROCEDURES_PER_STEP(
            "R12",
            1,
            2,
            1,
            "Procedures at one step of the ramp at most; 2 is what a daily course gets by spreading its steps evenly.",
            regimen -> regimen.dose().ramp().mostPerStep() == null
                    ? 2
                    : regimen.dose().ramp().mostPerStep(),
            (regimen, value) -> regimen.with(perStep(regimen.dose(), value))),
    HEALTHY_AREA_ONE_MINUTE_EVERY(
            "R33",
            5,
            30,
            5,
            "One minute on the healthy area for every so many minutes of a session, and at least one.",
            DerivedValue::healthyArea,
            DerivedValue::healthyArea),
    BOTH_JOINTS_FROM("R19", 0, 10, "Minutes from which shoulder and thigh are both worked on."),
    ARM_AND_LEG_FROM("R19", 1, 10, "Minutes from which arm and leg join."),
    BACK_FROM("R19", 2, 15, "Minutes from which the back joins."),
    CHEST_FROM("R19", 3, 15, "Minutes from which the front of the chest joins."),
    FOOT_AND_HAND_FROM("R19", 4, 15, "Minutes from which foot and hand join."),
    LAST_STAGES_ONE_IN(
            "R23",
            2,
            10,
            1,
            "The last one of so many parts of a course is its last stages: 3 is the last third.",
            regimen -> regimen.progression().lastStagesOneIn(),
            DerivedValue::lastStages);

    private final String rule;
    private final int least;
    private final int most;
    private final int step;
    private final String meaning;
    private final ToIntFunction<Regimen> reading;
    private final Setting setting;

    @FunctionalInterface
    private interface Setting {
        Regimen in(Regimen regimen, int value);
    }

    DerivedValue(
            String rule,
            int least,
            int most,
            int step,
            String meaning,
            ToIntFunction<Regimen> reading,
            Setting setting) {
        this.rule = rule;
        this.least = least;
        this.most = most;
        this.step = step;
        this.meaning = meaning;
        this.reading = reading;
        this.setting = setting;
    }

    /** The minutes from which the areas at one place of the progression join; not before each of them gets a minute. */
    DerivedValue(String rule, int place, int least, String meaning) {
        this(
                rule,
                least,
                30,
                5,
                meaning,
                regimen -> regimen.progression().unlocks().get(place).minutes(),
                (regimen, value) -> unlocking(regimen, place, value));
    }

    public String rule() {
        return rule;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public String meaning() {
        return meaning;
    }

    public int in(Regimen regimen) {
        return reading.applyAsInt(regimen);
    }

    public int standard() {
        return in(StrokeRegimen.STROKE);
    }

    Regimen set(Regimen regimen, int value) {
        return setting.in(regimen, value);
    }

    boolean allows(int value) {
        return value >= least && value <= most && (value - least) % step == 0;
    }

    String bounds() {
        return step == 1
                ? "from %d to %d".formatted(least, most)
                : "from %d to %d in steps of %d".formatted(least, most, step);
    }

    private static Regimen starting(Regimen regimen, StartDays days) {
        return regimen.with(regimen.scope().with(days));
    }

    private static Regimen usually(Regimen regimen, int daysApart) {
        Rhythm old = regimen.rhythm();
        Frequency usual = Arrays.stream(Frequency.values())
                .filter(frequency -> frequency.daysApart() == daysApart)
                .findFirst()
                .orElseThrow();
        return regimen.with(new Rhythm(old.frequencies(), usual, old.breakDays(), old.breakMonths(), old.rules()));
    }

    private static Dose ramp(Dose dose, int target, int cap) {
        return new Dose(dose.fewest(), dose.most(), dose.rule(), dose.ramp().upTo(target, cap), dose.spread());
    }

    private static Dose perStep(Dose dose, int most) {
        return new Dose(dose.fewest(), dose.most(), dose.rule(), dose.ramp().atMostPerStep(most), dose.spread());
    }

    private static int healthyArea(Regimen regimen) {
        return regimen.conduct().opening().stream()
                .filter(frame -> frame.kind() == StepKind.HEALTHY_AREA)
                .mapToInt(FrameStep::oneMinuteEvery)
                .findFirst()
                .orElseThrow();
    }

    private static Regimen healthyArea(Regimen regimen, int oneMinuteEvery) {
        Conduct old = regimen.conduct();
        List<FrameStep> opening = old.opening().stream()
                .map(frame -> frame.kind() == StepKind.HEALTHY_AREA ? frame.every(oneMinuteEvery) : frame)
                .toList();
        return regimen.with(
                new Conduct(opening, old.areas(), old.closing(), old.manner(), old.preparation(), old.aids()));
    }

    private static Regimen unlocking(Regimen regimen, int place, int minutes) {
        Progression old = regimen.progression();
        List<Unlock> unlocks = new ArrayList<>(old.unlocks());
        unlocks.set(place, new Unlock(minutes, unlocks.get(place).areas()));
        return regimen.with(
                new Progression(old.openers(), List.copyOf(unlocks), old.openerRule(), old.lastStagesOneIn()));
    }

    private static Regimen lastStages(Regimen regimen, int oneIn) {
        Progression old = regimen.progression();
        return regimen.with(new Progression(old.openers(), old.unlocks(), old.openerRule(), oneIn));
    }
}
