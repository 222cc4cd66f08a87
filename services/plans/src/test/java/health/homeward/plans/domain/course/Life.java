package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.compile.Permissions;
import health.homeward.plans.domain.compile.SessionPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lives a course through, event by event; every accepted command moves it, a refused one leaves it as it is. */
final class Life {
    static final UUID THERAPIST = UUID.fromString("00000000-0000-4000-8000-0000000000d0");
    static final UUID CAUSE = UUID.fromString("00000000-0000-4000-8000-0000000000d1");

    Course course;
    final List<CourseEvent> events = new ArrayList<>();
    List<Reason> reasons = List.of();
    List<Reason> notes = List.of();

    Life(Patients patient) {
        accept(CourseDecider.plan(Patients.COURSE, patient.compiled()));
    }

    static Life ordinary() {
        return new Life(Patients.ordinary());
    }

    /** Up, and cleared for a course wholly at home (R25): a discharge before the first session holds nothing. */
    static Life goingHome() {
        return new Life(goingHome(Patients.ordinary()));
    }

    static Patients goingHome(Patients patient) {
        return patient.with(new Permissions(false, false, false, true, null))
                .with(patient.facts().situation().with(Mobility.OUT_OF_BED));
    }

    static Life everyOtherDay() {
        return new Life(Patients.ordinary().every(Frequency.EVERY_OTHER_DAY));
    }

    boolean when(Command command, Instant now) {
        return switch (CourseDecider.decide(course, command, now)) {
            case Decision.Accepted accepted -> accept(accepted);
            case Decision.Refused refused -> {
                reasons = refused.reasons();
                yield false;
            }
        };
    }

    private boolean accept(Decision.Accepted accepted) {
        course = accepted.course();
        events.addAll(accepted.events());
        notes = accepted.notes();
        reasons = List.of();
        return true;
    }

    /** The ward gives a session as planned, at nine on its date. */
    boolean give(int number) {
        return ward(number, treatment(number, session(number).plan().minutes(), Treatment.Outcome.FULL, false));
    }

    void giveUpTo(int number) {
        for (int n = 1; n <= number; n++) {
            if (session(n) instanceof Session.Open && !give(n)) {
                throw new AssertionError("session " + n + " refused: " + reasons);
            }
        }
    }

    boolean reduce(int number, int minutes, boolean pain) {
        return ward(number, treatment(number, minutes, Treatment.Outcome.REDUCED, pain));
    }

    boolean hurt(int number) {
        return ward(number, treatment(number, session(number).plan().minutes(), Treatment.Outcome.FULL, true));
    }

    boolean stopHurt(int number, int minutes) {
        return ward(number, treatment(number, minutes, Treatment.Outcome.STOPPED, true));
    }

    boolean stop(int number, int minutes) {
        return ward(number, treatment(number, minutes, Treatment.Outcome.STOPPED, false));
    }

    boolean ward(int number, Treatment treatment) {
        return when(new Command.RecordGiven(number, treatment, Fact.YES, noToAll(number)), treatment.finishedAt());
    }

    boolean miss(int number) {
        return when(
                new Command.RecordMissed(number, MissCause.PATIENT_REFUSED),
                session(number).plan().slot().latest());
    }

    boolean visit(int number) {
        Treatment treatment = treatment(number, session(number).plan().minutes(), Treatment.Outcome.FULL, false);
        return when(new Command.ReportVisit(session(number).plan().id(), visited(treatment)), treatment.finishedAt());
    }

    boolean fever(Instant at) {
        return when(new Command.Pause(new Hold(Hold.Kind.CLEARANCE, "R36", "FEVER", at, CAUSE)), at);
    }

    boolean cleared(Instant at) {
        return when(new Command.ClearanceRenewed(Patients.ordinary().clearance(), true), at);
    }

    boolean discharged(Instant at) {
        return when(new Command.Move(Setting.HOME, at), at);
    }

    boolean up(Instant at) {
        return when(new Command.ChangeMobility(Mobility.OUT_OF_BED), at);
    }

    Treatment treatment(int number, int minutes, Treatment.Outcome outcome, boolean pain) {
        SessionPlan plan = session(number).plan();
        Instant start = plan.slot().earliest().plus(Duration.ofHours(1));
        return new Treatment(
                start,
                start.plus(Duration.ofMinutes(minutes + 10)),
                minutes,
                plan.content().areas(),
                new Treatment.Result(outcome, pain),
                new Treatment.By(THERAPIST, plan.content().level(), Treatment.Source.WARD));
    }

    static Treatment visited(Treatment ward) {
        return new Treatment(
                ward.startedAt(),
                ward.finishedAt(),
                ward.minutes(),
                ward.areas(),
                ward.result(),
                new Treatment.By(THERAPIST, ward.by().level(), Treatment.Source.VISIT));
    }

    List<Command.Answer> noToAll() {
        return noToAll(1);
    }

    List<Command.Answer> noToAll(int number) {
        return session(number).plan().content().lists().questions().stream()
                .map(question -> new Command.Answer(question.code(), Command.Reply.NO))
                .toList();
    }

    Session session(int number) {
        return course.body().sessions().number(number).orElseThrow();
    }

    List<Integer> comingMinutes() {
        return course.body().sessions().open().stream()
                .map(open -> open.plan().minutes())
                .toList();
    }

    List<String> refusals() {
        return reasons.stream()
                .map(reason -> reason.rule() + " " + reason.code())
                .toList();
    }

    <T extends CourseEvent> List<T> events(Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
