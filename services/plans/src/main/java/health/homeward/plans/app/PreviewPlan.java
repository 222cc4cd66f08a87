package health.homeward.plans.app;

import health.homeward.outbox.Transaction;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.domain.compile.CourseCompiler;
import health.homeward.plans.domain.compile.DayWindow;
import health.homeward.plans.domain.compile.HospitalRules;
import health.homeward.plans.domain.compile.PastCourse;
import health.homeward.plans.domain.compile.PatientFacts;
import health.homeward.plans.domain.compile.Prescription;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.compile.Situation;
import health.homeward.plans.domain.course.Body;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.CourseDecider;
import health.homeward.plans.domain.course.Happening;
import health.homeward.plans.domain.course.LevelWithdrawal;
import health.homeward.plans.domain.course.Retelling;
import health.homeward.plans.domain.course.Session;
import health.homeward.plans.domain.regimen.Regimen;
import health.homeward.plans.domain.regimen.Regimens;
import health.homeward.plans.domain.regimen.WidestRegimen;
import health.homeward.plans.store.RulesOfHospitals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the system would do with facts that it is merely told: compiles, lives through what happened, and keeps nothing. */
@ApplicationScoped
public class PreviewPlan {
    /** The same facts give the same course, its sessions' ids included. */
    private static final UUID COURSE = UUID.nameUUIDFromBytes("plan-preview".getBytes(StandardCharsets.US_ASCII));

    private final RulesOfHospitals rules;
    private final PlanSettings settings;

    PreviewPlan(RulesOfHospitals rules, PlanSettings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    /**
     * What is told.
     *
     * @param at    the instant at which the course stands as answered
     * @param doubts what contradicts itself already
     */
    public record Told(
            CourseOrder order, Patient patient, Clearance clearance, History history, Instant at, List<Reason> doubts) {
        @Override
        public String toString() {
            return "Told[redacted]";
        }
    }

    /** What of a history can have been so, and whether anything was told of one at all. */
    public record History(boolean begun, List<Happening> credible) {}

    /** The patient apart from the clearance. */
    public record Patient(Situation situation, ZoneId zone, List<PastCourse> past) {}

    /** The course as it would be, or every reason against it. */
    public sealed interface Answer {
        record Planned(
                Compilation.Compiled compiled, Course course, List<Reason> notes, List<LevelWithdrawal> withdrawals)
                implements Answer {

            /** The sessions given and to come, in place of those compiled at first; departures and lost levels stand with the warnings. */
            public Compilation.Compiled asItStands() {
                Body body = course.body();
                return new Compilation.Compiled(
                        body.terms(),
                        body.situation(),
                        plans(body.sessions().all()),
                        Stream.of(
                                        compiled.warnings().stream(),
                                        notes.stream(),
                                        withdrawals.stream().map(one -> one.reason(course)))
                                .flatMap(said -> said)
                                .toList());
            }
        }

        /** Of a course that was called off before its first session all of them. */
        private static List<SessionPlan> plans(List<Session> sessions) {
            List<SessionPlan> counted = sessions.stream()
                    .filter(session -> session instanceof Session.Done || session instanceof Session.Open)
                    .map(Session::plan)
                    .toList();
            return counted.isEmpty() ? sessions.stream().map(Session::plan).toList() : counted;
        }

        record Refused(List<Reason> reasons) implements Answer {}

        /** Nothing is planned on what contradicts itself. */
        default Answer besides(List<Reason> doubts) {
            return doubts.isEmpty() ? this : refusedBesides(doubts);
        }

        /** All that is wrong is said together. */
        private Answer refusedBesides(List<Reason> first) {
            List<Reason> others = this instanceof Refused refused ? refused.reasons() : List.of();
            return new Refused(
                    Stream.concat(first.stream(), others.stream()).distinct().toList());
        }
    }

    /**
     * @param own  the hospital's rules to go by, or null for those in force there
     * @param told what is told, read under those rules
     */
    public Uni<Answer> handle(Transaction tx, HospitalRules own, Function<HospitalRules, Told> told) {
        UUID prescriber = Actors.idOf(tx.actor());
        return (own == null ? rules.of(tx.hospital()) : Uni.createFrom().item(own))
                .map(inForce -> answer(told.apply(inForce), inForce, prescriber));
    }

    private Answer answer(Told told, HospitalRules own, UUID prescriber) {
        List<Reason> doubts =
                Stream.concat(told.doubts().stream(), own.reasons().stream()).toList();
        return Regimens.byCode(told.order().regimen())
                .map(regimen -> under(tuned(regimen, own), told, own, prescriber))
                .orElseGet(() -> new Answer.Refused(whicheverIsMeant(told, own, prescriber)))
                .besides(doubts);
    }

    private Answer under(Regimen regimen, Told told, HospitalRules own, UUID prescriber) {
        Prescription ordered = ordered(told, regimen, prescriber);
        Instant at = prescribedAt(told);
        return switch (CourseCompiler.compile(regimen, facts(told, own), told.clearance(), ordered, COURSE, at)) {
            case Compilation.Refused refused ->
                refused(
                        refused,
                        told,
                        CourseCompiler.sketched(regimen, facts(told, own), told.clearance(), ordered, COURSE, at));
            case Compilation.Compiled compiled -> lived(told, compiled);
        };
    }

    /** Of a history is said what is wrong with it, though the course itself is refused. */
    private Answer refused(Compilation.Refused refused, Told told, Optional<Compilation.Compiled> sketched) {
        return sketched.filter(_ -> told.history().begun())
                .map(sketch -> lived(told, sketch))
                .orElse(new Answer.Refused(List.of()))
                .refusedBesides(refused.reasons());
    }

    /** A name that nobody knows hides no other reason. */
    private List<Reason> whicheverIsMeant(Told told, HospitalRules own, UUID prescriber) {
        Regimen widest = WidestRegimen.WIDEST;
        List<Reason> reasons = CourseCompiler.refusals(
                widest, facts(told, own), told.clearance(), ordered(told, widest, prescriber), prescribedAt(told));
        return Stream.concat(
                        Stream.of(new Reason("R60", "UNKNOWN_REGIMEN", "There is no such regimen.")), reasons.stream())
                .toList();
    }

    private static Regimen tuned(Regimen regimen, HospitalRules own) {
        return own.reasons().isEmpty() ? own.tuning().over(regimen) : regimen;
    }

    private PatientFacts facts(Told told, HospitalRules own) {
        return new PatientFacts(
                told.patient().situation(), day(told), told.patient().past(), own.packs());
    }

    private DayWindow day(Told told) {
        return new DayWindow(
                settings.day().from(), settings.day().until(), told.patient().zone());
    }

    private static Prescription ordered(Told told, Regimen regimen, UUID prescriber) {
        return told.order().under(regimen, told.clearance().courseKind(), prescriber);
    }

    /** A course to which something has happened already was prescribed before its first day was over. */
    private Instant prescribedAt(Told told) {
        Instant opens = day(told).opens(told.order().days().startDate());
        return !told.history().begun() || told.at().isBefore(opens) ? told.at() : opens;
    }

    private Answer lived(Told told, Compilation.Compiled compiled) {
        Course planned = CourseDecider.plan(COURSE, compiled).course();
        return switch (Retelling.of(
                planned, told.history().credible(), settings.silence().grace(), told.at())) {
            case Retelling.Retold.Told retold ->
                new Answer.Planned(compiled, retold.course(), retold.notes(), retold.withdrawals());
            case Retelling.Retold.Refused refused -> new Answer.Refused(refused.reasons());
        };
    }
}
