package health.homeward.journey.simulate;

import health.homeward.journey.simulate.life.Life;
import health.homeward.journey.simulate.life.Tally;
import health.homeward.journey.simulate.oracle.Moment;
import health.homeward.journey.simulate.oracle.Violation;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Lives all patients through, one after the other in one thread. */
record Run(Settings settings, Tally tally, List<Broken> broken, long nanos) {
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    /** A violation with the patient in whose history it was found. */
    record Broken(int patient, Violation violation) {}

    static Run of(Settings settings, Consumer<Moment> told) {
        Tally tally = new Tally();
        List<Broken> broken = new ArrayList<>();
        long before = THREAD.getCurrentThreadCpuTime();
        if (settings.onlyPatient().isPresent()) {
            live(settings, settings.onlyPatient().getAsInt(), tally, broken, told);
        } else {
            for (int patient = 1; patient <= settings.patients(); patient++) {
                live(settings, patient, tally, broken, told);
            }
        }
        return new Run(settings, tally, broken, THREAD.getCurrentThreadCpuTime() - before);
    }

    private static void live(Settings settings, int patient, Tally tally, List<Broken> broken, Consumer<Moment> told) {
        Life.of(settings.seed(), patient, settings.days(), tally, told)
                .forEach(violation -> broken.add(new Broken(patient, violation)));
    }

    double coursesAMinute() {
        return tally.courses() * 60e9 / nanos;
    }
}
