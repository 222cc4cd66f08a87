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
import health.homeward.plans.domain.compile.Situation;
import health.homeward.plans.domain.course.Body;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.CourseDecider;
import health.homeward.plans.domain.course.Retelling;
import health.homeward.plans.domain.course.Session;
import health.homeward.plans.domain.regimen.Regimen;
import health.homeward.plans.domain.regimen.Regimens;
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
            CourseOrder order,
            Patient patient,
            Clearance clearance,
            List<Retelling.Happening> happened,
            Instant at,
            List<Reason> doubts) {
        @Override
        public String toString() {
            return "Told[redacted]";
        }
    }

    /** The patient apart from the clearance. */
    public record Patient(Situation situation, ZoneId zone, List<PastCourse> past) {}

    /** The course as it would be, or every reason against it. */
    public sealed interface Answer {
        record Planned(Compilation.Compiled compiled, Course course, List<Reason> notes) implements Answer {

            /** The sessions given and to come, in place of those compiled at first; departures stand with the warnings. */
            public Compilation.Compiled asItStands() {
                Body body = course.body();
                return new Compilation.Compiled(
                        body.terms(),
                        body.situation(),
                        body.sessions().all().stream()
                                .filter(session ->
                                        !(session instanceof Session.Missed) && !(session instanceof Session.Cancelled))
                                .map(Session::plan)
                                .toList(),
                        Stream.concat(compiled.warnings().stream(), notes.stream())
                                .toList());
            }
        }

        record Refused(List<Reason> reasons) implements Answer {}
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
        Optional<Regimen> regimen = Regimens.byCode(told.order().regimen());
        if (regimen.isEmpty()) {
            var unknown = new Reason("R60", "UNKNOWN_REGIMEN", "There is no such regimen.");
            return new Answer.Refused(
                    Stream.concat(doubts.stream(), Stream.of(unknown)).toList());
        }
        return switch (compile(told, own, regimen.get(), prescriber)) {
            case Compilation.Refused refused ->
                new Answer.Refused(Stream.concat(doubts.stream(), refused.reasons().stream())
                        .distinct()
                        .toList());
            case Compilation.Compiled compiled -> doubts.isEmpty() ? lived(told, compiled) : new Answer.Refused(doubts);
        };
    }

    private Compilation compile(Told told, HospitalRules own, Regimen regimen, UUID prescriber) {
        Regimen tuned = own.reasons().isEmpty() ? own.tuning().over(regimen) : regimen;
        var day = new DayWindow(
                settings.day().from(), settings.day().until(), told.patient().zone());
        var facts =
                new PatientFacts(told.patient().situation(), day, told.patient().past(), own.packs());
        return CourseCompiler.compile(
                tuned,
                facts,
                told.clearance(),
                told.order().under(tuned, told.clearance().courseKind(), prescriber),
                COURSE,
                prescribedAt(told, day));
    }

    /** A course to which something has happened already was prescribed before its first day was over. */
    private static Instant prescribedAt(Told told, DayWindow day) {
        Instant opens = day.opens(told.order().days().startDate());
        return told.happened().isEmpty() || told.at().isBefore(opens) ? told.at() : opens;
    }

    private Answer lived(Told told, Compilation.Compiled compiled) {
        Course planned = CourseDecider.plan(COURSE, compiled).course();
        return switch (Retelling.of(planned, told.happened(), settings.silence().grace(), told.at())) {
            case Retelling.Retold.Told retold -> new Answer.Planned(compiled, retold.course(), retold.notes());
            case Retelling.Retold.Refused refused -> new Answer.Refused(refused.reasons());
        };
    }
}
