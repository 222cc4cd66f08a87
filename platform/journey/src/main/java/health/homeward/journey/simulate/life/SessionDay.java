package health.homeward.journey.simulate.life;

import health.homeward.clearance.domain.decision.Said;
import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.screening.Reporter;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.MissCause;
import health.homeward.plans.domain.course.Session;
import health.homeward.plans.domain.course.Treatment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What becomes of the session of a day: given, shortened, stopped, missed, or not a word of it. */
final class SessionDay {
    private static final MissCause[] CAUSES = {
        MissCause.PATIENT_ABSENT, MissCause.PATIENT_REFUSED, MissCause.THERAPIST_ABSENT, MissCause.OTHER
    };

    private final World world;
    private final Dice dice;
    private final Ward ward;
    private final Fate fate;
    private final List<Late> late = new ArrayList<>();

    /** A record that comes days after its visit. */
    private record Late(Instant due, Command record) {}

    SessionDay(World world, Ward ward, Fate fate) {
        this.world = world;
        this.dice = world.dice;
        this.ward = ward;
        this.fate = fate;
    }

    /** When the hands are laid on, and when that is recorded. */
    record Times(Instant start, Instant recorded) {}

    /** Today's session, if one is planned. */
    Optional<Times> times(LocalDate date) {
        return session(date).map(session -> {
            var slot = session.plan().slot();
            int minutes = session.plan().minutes();
            long seconds = Duration.between(slot.earliest(), slot.latest()).toSeconds() - 60L * minutes;
            Instant start = slot.earliest().plusSeconds(seconds <= 0 ? 0 : dice.between(0, (int) seconds));
            return new Times(start, start.plusSeconds(60L * (minutes + 15)));
        });
    }

    private Optional<Session.Open> session(LocalDate date) {
        return ward.course().filter(Course.Open.class::isInstance).stream()
                .flatMap(course -> course.body().sessions().all().stream())
                .filter(Session.Open.class::isInstance)
                .map(Session.Open.class::cast)
                .filter(session -> session.plan().date().equals(date))
                .findFirst();
    }

    void happens(LocalDate date, Times times) {
        session(date)
                .filter(session -> !times.start().isBefore(session.plan().slot().earliest()))
                .ifPresent(session -> {
                    boolean held = ward.course().orElseThrow() instanceof Course.Paused;
                    if (!held || dice.chance(0.04)) {
                        happens(session, times, held);
                    }
                });
    }

    private void happens(Session.Open session, Times times, boolean held) {
        var temper = world.temper.session();
        if (!held && dice.chance(temper.missed())) {
            missed(session, times.recorded());
        } else if (held || !dice.chance(temper.silent())) {
            given(session, times);
        }
    }

    private void missed(Session.Open session, Instant at) {
        boolean home = session.plan().content().setting() == Setting.HOME;
        if (home && dice.chance(0.2)) {
            ward.told(new Command.ReportMissed(session.plan().id(), MissCause.SAFETY, at), at);
            fate.found(Reporter.THERAPIST, at);
        } else if (home) {
            ward.told(new Command.ReportMissed(session.plan().id(), dice.oneOf(CAUSES), at), at);
        } else {
            ward.told(new Command.RecordMissed(session.plan().number(), dice.oneOf(CAUSES)), at);
        }
    }

    private void given(Session.Open session, Times times) {
        Treatment treatment = treatment(session, times.start(), Treatment.Source.VISIT);
        Instant now = times.recorded();
        if (session.plan().content().setting() == Setting.HOSPITAL) {
            ward.told(record(session, treatment), now);
            return;
        }
        var visit = new Command.ReportVisit(session.plan().id(), treatment);
        if (treatment.stopped() && dice.chance(0.5)) {
            alarmed(session, treatment, now);
            late.add(new Late(now.plusSeconds(3600L * dice.between(1, 40)), visit));
        } else if (dice.chance(world.temper.session().late())) {
            late.add(new Late(now.plusSeconds(86_400L * dice.between(1, 3)), visit));
        } else {
            ward.told(visit, now);
        }
    }

    /** The alarm comes first: the visit was broken off, and somebody found a reason. */
    private void alarmed(Session.Open session, Treatment treatment, Instant now) {
        var by = new Treatment.By(treatment.by().therapistId(), null, Treatment.Source.SAFETY_STOP);
        var alarm = new Treatment(
                treatment.startedAt(), treatment.finishedAt(), treatment.minutes(), List.of(), treatment.result(), by);
        ward.told(new Command.ReportVisit(session.plan().id(), alarm), now);
        fate.report(
                List.of(new Said(dice.oneOf("SEVERE_DISCOMFORT", "NEW_PAIN", "FEVER", "IN_DOUBT"), Answer.YES)),
                Reporter.THERAPIST,
                now);
    }

    private Treatment treatment(Session.Open session, Instant start, Treatment.Source source) {
        var temper = world.temper.session();
        int planned = session.plan().minutes();
        boolean stopped = dice.chance(temper.stopped());
        boolean reduced = !stopped && dice.chance(temper.reduced());
        boolean slip = temper.missed() > 0 && dice.chance(0.01);
        int minutes = stopped
                ? dice.between(0, planned)
                : reduced ? dice.between(1, planned) : slip ? planned + dice.between(1, 10) : planned;
        var outcome =
                stopped ? Treatment.Outcome.STOPPED : reduced ? Treatment.Outcome.REDUCED : Treatment.Outcome.FULL;
        Level level = temper.missed() > 0 && dice.chance(0.01)
                ? Level.NOVICE
                : dice.chance(0.3) ? Level.HIGH : session.plan().content().level();
        boolean pain = dice.chance(stopped || reduced ? temper.pain() * 4 : temper.pain());
        return new Treatment(
                start,
                start.plusSeconds(60L * (Math.max(minutes, planned) + 2)),
                minutes,
                session.plan().content().areas(),
                new Treatment.Result(outcome, pain),
                new Treatment.By(dice.id(), level, source));
    }

    /** Now and then a ward records what it must not: not conscious, or a question not denied. */
    private Command record(Session.Open session, Treatment treatment) {
        var by = new Treatment.By(treatment.by().therapistId(), treatment.by().level(), Treatment.Source.WARD);
        var onTheWard = new Treatment(
                treatment.startedAt(),
                treatment.finishedAt(),
                treatment.minutes(),
                treatment.areas(),
                treatment.result(),
                by);
        boolean slip = world.temper.session().missed() > 0 && dice.chance(0.01);
        Command.Reply reply =
                slip ? dice.oneOf(Command.Reply.YES, Command.Reply.UNSURE, Command.Reply.NOT_ASKED) : Command.Reply.NO;
        List<Command.Answer> answers = new ArrayList<>();
        session.plan()
                .content()
                .lists()
                .questions()
                .forEach(question ->
                        answers.add(new Command.Answer(question.code(), answers.isEmpty() ? reply : Command.Reply.NO)));
        Fact conscious = dice.chance(0.002) ? Fact.UNKNOWN : Fact.YES;
        return new Command.RecordGiven(session.plan().number(), onTheWard, conscious, answers);
    }

    /** Records that were waiting; what was presumed gives way to them. */
    void lateRecords(Instant now) {
        for (Iterator<Late> waiting = late.iterator(); waiting.hasNext(); ) {
            Late next = waiting.next();
            if (!next.due().isAfter(now)) {
                waiting.remove();
                ward.course().ifPresent(_ -> ward.told(next.record(), now));
            }
        }
    }
}
