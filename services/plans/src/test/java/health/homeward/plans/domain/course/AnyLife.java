package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.StrokeType;
import health.homeward.plans.domain.compile.Bedside;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.ClearanceState;
import health.homeward.plans.domain.compile.DayWindow;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.compile.StartWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Lives a patient's course day by day through whatever happens; each decision is shown to whoever watches. */
final class AnyLife {

    /** What may happen on a day. */
    enum Day {
        GIVE,
        GIVE_HURTING,
        REDUCE,
        STOP,
        MISS,
        ALARM,
        RECORD_LATE,
        SILENCE,
        FEVER,
        CLEARED,
        RESUME,
        DISCHARGE,
        READMIT,
        GET_UP,
        BED_REST,
        SIDE_CORRECTED,
        SIDE_UNKNOWN,
        DECIDED_ANEW,
        TYPE_CORRECTED,
        LONGER_VALID,
        SLOWER,
        FASTER,
        HIGHER,
        LOWER,
        END
    }

    /** One decision: the course before and after, and when. */
    record Moment(Course before, Command command, Instant at, Decision decision, Course after) {}

    private final Patients patient;
    private final Consumer<Moment> watcher;
    private final Life life;

    AnyLife(Patients patient, Consumer<Moment> watcher) {
        this.patient = patient;
        this.watcher = watcher;
        this.life = new Life(patient);
    }

    static Arbitrary<List<Day>> days() {
        return Arbitraries.frequency(
                        Tuple.of(135, Day.GIVE),
                        Tuple.of(9, Day.GIVE_HURTING),
                        Tuple.of(9, Day.REDUCE),
                        Tuple.of(6, Day.STOP),
                        Tuple.of(9, Day.MISS),
                        Tuple.of(3, Day.ALARM),
                        Tuple.of(6, Day.RECORD_LATE),
                        Tuple.of(6, Day.SILENCE),
                        Tuple.of(6, Day.FEVER),
                        Tuple.of(12, Day.CLEARED),
                        Tuple.of(12, Day.RESUME),
                        Tuple.of(3, Day.DISCHARGE),
                        Tuple.of(3, Day.READMIT),
                        Tuple.of(3, Day.GET_UP),
                        Tuple.of(3, Day.BED_REST),
                        Tuple.of(3, Day.SIDE_CORRECTED),
                        Tuple.of(3, Day.SIDE_UNKNOWN),
                        Tuple.of(6, Day.DECIDED_ANEW),
                        Tuple.of(3, Day.TYPE_CORRECTED),
                        Tuple.of(6, Day.LONGER_VALID),
                        Tuple.of(3, Day.SLOWER),
                        Tuple.of(3, Day.FASTER),
                        Tuple.of(3, Day.HIGHER),
                        Tuple.of(3, Day.LOWER),
                        Tuple.of(1, Day.END))
                .list()
                .ofMinSize(10)
                .ofMaxSize(70);
    }

    Course lived(List<Day> days) {
        LocalDate date = patient.prescription().startDate();
        for (Day day : days) {
            live(day, date);
            night(date);
            date = date.plusDays(1);
        }
        return life.course;
    }

    /** Gives every session as planned, by whomever it is due. */
    Course livedWithoutIncident() {
        while (life.course instanceof Course.Open open) {
            give(open.body().sessions().open().getFirst(), Treatment.Outcome.FULL, false, 0);
        }
        return life.course;
    }

    private void live(Day day, LocalDate date) {
        Instant noon = at(date, 12);
        switch (day) {
            case GIVE -> todays(date).ifPresent(session -> give(session, Treatment.Outcome.FULL, false, 0));
            case GIVE_HURTING -> todays(date).ifPresent(session -> give(session, Treatment.Outcome.FULL, true, 1));
            case REDUCE -> todays(date).ifPresent(session -> give(session, Treatment.Outcome.REDUCED, false, 4));
            case STOP -> todays(date).ifPresent(session -> give(session, Treatment.Outcome.STOPPED, false, 3));
            case MISS -> todays(date).ifPresent(session -> miss(session, MissCause.PATIENT_REFUSED, noon));
            case ALARM -> todays(date).ifPresent(this::alarm);
            case RECORD_LATE -> presumed().ifPresent(session -> visit(session, Treatment.Outcome.FULL, false, 0, noon));
            case SILENCE -> {}
            case FEVER ->
                when(new Command.Pause(new Hold(Hold.Kind.CLEARANCE, "R36", "FEVER", noon, Life.CAUSE)), noon);
            case CLEARED -> when(new Command.ClearanceRenewed(granted(), true), noon);
            case RESUME -> when(new Command.Resume(), noon);
            case DISCHARGE -> when(new Command.Move(Setting.HOME, noon), noon);
            case READMIT -> when(new Command.Move(Setting.HOSPITAL, noon), noon);
            case GET_UP -> when(new Command.ChangeMobility(Mobility.OUT_OF_BED), noon);
            case BED_REST -> when(new Command.ChangeMobility(Mobility.BED_REST), noon);
            case SIDE_CORRECTED -> when(new Command.CorrectSide(body().side().opposite(), noon, Life.CAUSE), noon);
            case SIDE_UNKNOWN -> when(new Command.CorrectSide(Side.UNKNOWN, noon, Life.CAUSE), noon);
            case DECIDED_ANEW -> when(new Command.ClearanceRenewed(onSide(body().side()), false), noon);
            case TYPE_CORRECTED -> when(new Command.ClearanceRenewed(from(at(date.plusDays(3), 9)), false), noon);
            case LONGER_VALID -> when(new Command.ClearanceRenewed(granted().until(date.plusYears(1)), true), noon);
            case SLOWER -> when(new Command.Adjust(Frequency.EVERY_OTHER_DAY, null, true), noon);
            case FASTER -> when(new Command.Adjust(Frequency.DAILY, null, true), noon);
            case HIGHER -> when(new Command.Adjust(null, higher(), true), noon);
            case LOWER -> when(new Command.Adjust(null, lower(), true), noon);
            case END -> when(new Command.End(EndReason.NEUROLOGIST), noon);
        }
    }

    private void night(LocalDate date) {
        Instant night = at(date.plusDays(1), 3);
        when(new Command.PresumeMissed(Duration.ofHours(6)), night);
        when(new Command.LookForExpiry(), night);
        when(new Command.LookForRecall(), night);
    }

    private void give(Session session, Treatment.Outcome outcome, boolean pain, int less) {
        SessionPlan plan = session.plan();
        if (plan.content().setting() == Setting.HOME) {
            visit(session, outcome, pain, less, plan.slot().latest());
            return;
        }
        Treatment treatment = life.treatment(plan.number(), Math.max(1, plan.minutes() - less), outcome, pain);
        when(
                new Command.RecordGiven(plan.number(), treatment, Fact.YES, life.noToAll(plan.number())),
                treatment.finishedAt());
    }

    private void visit(Session session, Treatment.Outcome outcome, boolean pain, int less, Instant at) {
        SessionPlan plan = session.plan();
        Treatment treatment = life.treatment(plan.number(), Math.max(1, plan.minutes() - less), outcome, pain);
        Instant told = treatment.finishedAt().isAfter(at) ? treatment.finishedAt() : at;
        when(new Command.ReportVisit(plan.id(), Life.visited(treatment)), told);
    }

    private void miss(Session session, MissCause cause, Instant at) {
        boolean home = session.plan().content().setting() == Setting.HOME;
        when(
                home
                        ? new Command.ReportMissed(session.plan().id(), cause, at)
                        : new Command.RecordMissed(session.plan().number(), cause),
                at);
    }

    private void alarm(Session session) {
        Treatment ward = life.treatment(session.plan().number(), 0, Treatment.Outcome.STOPPED, false);
        Treatment alarm = new Treatment(
                ward.startedAt(),
                ward.startedAt(),
                0,
                List.of(),
                ward.result(),
                new Treatment.By(Life.THERAPIST, null, Treatment.Source.SAFETY_STOP));
        when(new Command.ReportVisit(session.plan().id(), alarm), alarm.startedAt());
    }

    private Optional<? extends Session> todays(LocalDate date) {
        return body().sessions().open().stream()
                .filter(open -> open.plan().date().equals(date))
                .findFirst();
    }

    private Optional<Session> presumed() {
        return body().sessions().all().stream().filter(Session::provisional).findFirst();
    }

    private Clearance granted() {
        return body().terms().clearance().as(ClearanceState.GRANTED);
    }

    private Clearance onSide(Side side) {
        Clearance now = granted();
        return new Clearance(
                now.subject(),
                now.state(),
                now.courseKind(),
                now.window(),
                now.bedside().on(side),
                now.permissions());
    }

    /** R10: another kind of stroke, and a later gate with it. */
    private Clearance from(Instant gate) {
        Clearance now = granted();
        StartWindow window = now.window();
        Bedside told = now.bedside();
        return new Clearance(
                now.subject(),
                now.state(),
                now.courseKind(),
                new StartWindow(gate, null, null, window.validUntil(), window.onset()),
                new Bedside(
                        StrokeType.HAEMORRHAGIC,
                        told.affectedSide(),
                        told.conscious(),
                        told.inside(),
                        told.allergies(),
                        told.background()),
                now.permissions());
    }

    private int higher() {
        var ramp = body().terms().dosage().ramp();
        return Math.min(ramp.cap(), body().terms().dosage().target() + ramp.step());
    }

    private int lower() {
        var ramp = body().terms().dosage().ramp();
        return Math.max(ramp.start(), body().terms().dosage().target() - ramp.step());
    }

    private void when(Command command, Instant at) {
        Course before = life.course;
        Decision decision = CourseDecider.decide(before, command, at);
        if (decision instanceof Decision.Accepted accepted) {
            life.course = accepted.course();
        }
        watcher.accept(new Moment(before, command, at, decision, life.course));
    }

    private Body body() {
        return life.course.body();
    }

    private Instant at(LocalDate date, int hour) {
        DayWindow day = patient.facts().day();
        return date.atTime(hour, 0).atZone(day.zone()).toInstant();
    }
}
