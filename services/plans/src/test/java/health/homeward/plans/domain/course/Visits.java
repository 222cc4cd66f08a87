package health.homeward.plans.domain.course;

import static health.homeward.plans.domain.Patients.START;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Patients;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Visits that have happened, however they were: nobody can refuse them any more. */
record Visits(Life life) {

    static Visits atHome() {
        Life life = Life.ordinary();
        life.discharged(Patients.at(START, 7));
        return new Visits(life);
    }

    void give(int number) {
        lasting(number, life.session(number).plan().minutes());
    }

    void lasting(int number, int minutes) {
        told(number, life.treatment(number, minutes, Treatment.Outcome.FULL, false));
    }

    void at(int number, Instant start) {
        Treatment t = life.treatment(number, life.session(number).plan().minutes(), Treatment.Outcome.FULL, false);
        told(
                number,
                new Treatment(start, start.plus(Duration.ofMinutes(40)), t.minutes(), t.areas(), t.result(), t.by()));
    }

    void on(int number, Area... areas) {
        Treatment t = life.treatment(number, life.session(number).plan().minutes(), Treatment.Outcome.FULL, false);
        told(number, new Treatment(t.startedAt(), t.finishedAt(), t.minutes(), List.of(areas), t.result(), t.by()));
    }

    void by(int number, Level level) {
        Treatment t = life.treatment(number, life.session(number).plan().minutes(), Treatment.Outcome.FULL, false);
        var by = new Treatment.By(Life.THERAPIST, level, Treatment.Source.VISIT);
        told(number, new Treatment(t.startedAt(), t.finishedAt(), t.minutes(), t.areas(), t.result(), by), true);
    }

    void told(int number, Treatment treatment) {
        told(number, Life.visited(treatment), true);
    }

    void unscreened(int number) {
        Treatment t = life.treatment(number, life.session(number).plan().minutes(), Treatment.Outcome.FULL, false);
        told(number, Life.visited(t), false);
    }

    private void told(int number, Treatment treatment, boolean screened) {
        UUID id = life.session(number).plan().id();
        if (!life.when(new Command.ReportVisit(id, treatment, screened), treatment.finishedAt())) {
            throw new AssertionError("a visit is never refused");
        }
    }
}
