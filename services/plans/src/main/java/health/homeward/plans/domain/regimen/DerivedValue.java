package health.homeward.plans.domain.regimen;

import static health.homeward.plans.domain.regimen.DerivedNumber.areasFrom;
import static health.homeward.plans.domain.regimen.DerivedNumber.ofScoliosis;
import static health.homeward.plans.domain.regimen.DerivedNumber.ofStroke;
import static health.homeward.plans.domain.regimen.DerivedNumber.share;

import health.homeward.plans.domain.regimen.DerivedNumber.Bounds;

/**
 * What the source leaves open and a course needs: each a named number with its rule, a default in the regimens that it
 * concerns, and bounds within the source. A hospital may have its own.
 */
public enum DerivedValue {
    LAST_RECOMMENDED_DAY(
            "Last day after an ischaemic stroke on which a start is recommended; a later one is warned about.",
            ofStroke(
                    "R8",
                    new Bounds(2, 4, 1),
                    regimen -> regimen.scope().start().lastRecommended(),
                    (regimen, value) -> Retuned.starting(
                            regimen,
                            new StartDays(value, regimen.scope().start().proposedAfterHaemorrhage())))),
    PROPOSED_DAY_AFTER_HAEMORRHAGE(
            "Day after a haemorrhagic stroke on which a start is proposed; an earlier one is a neurologist's choice.",
            ofStroke(
                    "R9",
                    new Bounds(6, 8, 1),
                    regimen -> regimen.scope().start().proposedAfterHaemorrhage(),
                    (regimen, value) -> Retuned.starting(
                            regimen, new StartDays(regimen.scope().start().lastRecommended(), value)))),
    USUAL_DAYS_APART(
            "Days from one procedure to the next where the prescriber says nothing.",
            ofStroke(
                    "R17",
                    new Bounds(1, 4, 1),
                    regimen -> regimen.rhythm().usual().daysApart(),
                    Retuned::usually)),
    TARGET_MINUTES(
            "Minutes of a session at the top of the ramp where the prescriber says nothing.",
            ofStroke(
                    "R13",
                    new Bounds(30, 40, 5),
                    regimen -> regimen.dose().ramp().target(),
                    (regimen, value) -> regimen.with(Retuned.ramp(
                            regimen.dose(), value, regimen.dose().ramp().cap())))),
    CAP_MINUTES(
            "The most minutes that a prescriber may choose; R67 ends them at 40.",
            ofStroke(
                    "R13",
                    new Bounds(30, 40, 5),
                    regimen -> regimen.dose().ramp().cap(),
                    (regimen, value) -> regimen.with(
                            Retuned.ramp(regimen.dose(), regimen.dose().ramp().target(), value)))),
    MOST_PROCEDURES_PER_STEP(
            "Procedures at one step of the ramp at most; 2 is what a daily course gets by spreading its steps evenly.",
            ofStroke(
                    "R12",
                    new Bounds(1, 2, 1),
                    Retuned::perStep,
                    (regimen, value) -> regimen.with(Retuned.perStep(regimen.dose(), value)))),
    HEALTHY_AREA_ONE_MINUTE_EVERY(
            "One minute on the healthy area for every so many minutes of a session, and at least one.",
            share("R33", 5, StepKind.HEALTHY_AREA)),
    BOTH_JOINTS_FROM("Minutes from which shoulder and thigh are both worked on.", areasFrom(0, 10)),
    ARM_AND_LEG_FROM("Minutes from which arm and leg join.", areasFrom(1, 10)),
    BACK_FROM("Minutes from which the back joins.", areasFrom(2, 15)),
    CHEST_FROM("Minutes from which the front of the chest joins.", areasFrom(3, 15)),
    FOOT_AND_HAND_FROM("Minutes from which foot and hand join.", areasFrom(4, 15)),
    LAST_STAGES_ONE_IN(
            "The last one of so many parts of a course is its last stages: 3 is the last third.",
            ofStroke(
                    "R23",
                    new Bounds(2, 10, 1),
                    regimen -> regimen.progression().lastStagesOneIn(),
                    Retuned::lastStages)),
    WARM_UP_ONE_MINUTE_EVERY(
            "One minute of warm-up for every so many minutes of a session, and at least one.",
            share("R28", 10, StepKind.WARM_UP)),
    ENDING_ONE_MINUTE_EVERY(
            "One minute of soft ending for every so many minutes of a session, and at least one.",
            share("R73", 10, StepKind.SOFT_ENDING)),
    OPENING_STROKES_ONE_MINUTE_EVERY(
            "One minute of opening strokes for every so many minutes of a session, and at least one.",
            share("R68", 10, StepKind.OPENING_STROKES)),
    BESIDE_THE_SPINE_ONE_MINUTE_EVERY(
            "One minute beside the spine for every so many minutes of a session, and at least one.",
            share("R66c", 5, StepKind.BESIDE_THE_SPINE)),
    STRETCHING_ONE_MINUTE_EVERY(
            "One minute of stretching for every so many minutes of a session, and at least one.",
            share("R65c", 5, StepKind.STRETCHING)),
    MASSAGER_FROM(
            "Minutes of a session from which a massager is used at all.",
            ofStroke(
                    "R34a",
                    new Bounds(10, 30, 5),
                    regimen -> regimen.conduct().aids().deviceFrom(),
                    (regimen, value) ->
                            Retuned.aided(regimen, regimen.conduct().aids().from(value)))),
    MASSAGER_ONE_MINUTE_EVERY(
            "One minute of a massager on each side for every so many minutes of a session, and at least one.",
            ofStroke(
                    "R34a",
                    new Bounds(10, 30, 5),
                    regimen -> regimen.conduct().aids().deviceOneMinuteEvery(),
                    (regimen, value) ->
                            Retuned.aided(regimen, regimen.conduct().aids().every(value)))),
    SCOLIOSIS_FEWEST_PROCEDURES(
            "Fewest procedures of a course for scoliosis: about 15 fit into a month of every other day.",
            ofScoliosis(
                    regimen -> regimen.dose().fewest(),
                    (regimen, value) ->
                            Retuned.counting(regimen, value, regimen.dose().most()))),
    SCOLIOSIS_MOST_PROCEDURES(
            "Most procedures of a course for scoliosis: R60 ends a course at 15.",
            ofScoliosis(
                    regimen -> regimen.dose().most(),
                    (regimen, value) -> Retuned.counting(regimen, regimen.dose().fewest(), value)));

    private final String meaning;
    private final DerivedNumber number;

    DerivedValue(String meaning, DerivedNumber number) {
        this.meaning = meaning;
        this.number = number;
    }

    public String rule() {
        return number.rule();
    }

    public int least() {
        return number.bounds().least();
    }

    public int most() {
        return number.bounds().most();
    }

    public String meaning() {
        return meaning;
    }

    public int in(Regimen regimen) {
        return number.reading().applyAsInt(regimen);
    }

    /** What it is where a hospital has set nothing. */
    public int standard() {
        return in(home());
    }

    /** Whether a course of the regimen goes by it. */
    public boolean concerns(Regimen regimen) {
        return number.concerned().test(regimen);
    }

    /** The first regimen that goes by it; the others have the same number. */
    public Regimen home() {
        return Regimens.all().stream().filter(this::concerns).findFirst().orElseThrow();
    }

    Regimen set(Regimen regimen, int value) {
        return number.setting().in(regimen, value);
    }

    boolean allows(int value) {
        return number.bounds().allow(value);
    }

    String bounds() {
        return number.bounds().inWords();
    }
}
