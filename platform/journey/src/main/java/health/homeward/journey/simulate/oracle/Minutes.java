package health.homeward.journey.simulate.oracle;

/** R11–R13 in numbers, as the table has them: from 5 by 5, at least 30 by course day 14, at most 40 (R67). */
final class Minutes {
    static final int FIRST = 5;
    static final int STEP = 5;
    static final int REQUIRED = 30;
    static final int REQUIRED_BY_DAY = 14;
    static final int CAP = 40;
    /** S14 below this cannot reach 30 minutes in time: the prescriber is asked (R12). */
    static final int ENOUGH_PLANNED = 6;

    private Minutes() {}

    /** h of R12. */
    static int proceduresPerStep(int plannedInFourteenDays) {
        return Math.max(1, (plannedInFourteenDays - 1) / 5);
    }

    /** dur(n) of a course in which every procedure is given in full. */
    static int ofProcedure(int n, int perStep, int target) {
        return Math.min(target, FIRST + STEP * ((n - 1) / perStep));
    }

    static boolean onRamp(int minutes) {
        return minutes >= FIRST && (minutes - FIRST) % STEP == 0;
    }
}
