package health.homeward.plans.app;

import health.homeward.outbox.Transaction;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.ClearanceState;
import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.domain.compile.CourseCompiler;
import health.homeward.plans.domain.compile.DayWindow;
import health.homeward.plans.domain.compile.PastCourse;
import health.homeward.plans.domain.compile.PatientFacts;
import health.homeward.plans.domain.compile.Situation;
import health.homeward.plans.domain.pack.RulePack;
import health.homeward.plans.domain.regimen.Regimen;
import health.homeward.plans.domain.regimen.Regimens;
import health.homeward.plans.domain.regimen.Requirement;
import health.homeward.plans.store.Clearances;
import health.homeward.plans.store.Courses;
import health.homeward.plans.store.RulesOfHospitals;
import health.homeward.plans.store.Situations;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gathers what is known of the patient and compiles the order; used alike by preview and prescription, so that both say the same. */
@ApplicationScoped
class Examination {
    private final Clearances clearances;
    private final Situations situations;
    private final Courses courses;
    private final RulesOfHospitals rules;
    private final PlanSettings settings;

    Examination(
            Clearances clearances,
            Situations situations,
            Courses courses,
            RulesOfHospitals rules,
            PlanSettings settings) {
        this.clearances = clearances;
        this.situations = situations;
        this.courses = courses;
        this.rules = rules;
        this.settings = settings;
    }

    /** Empty when the hospital has no such clearance. */
    Uni<Optional<Compilation>> of(Transaction tx, CourseOrder order, UUID courseId) {
        return clearances
                .find(tx.hospital(), order.clearanceId())
                .chain(known -> known == null
                        ? Uni.createFrom().item(Optional.empty())
                        : examine(tx, order, known, courseId).map(Optional::of));
    }

    private Uni<Compilation> examine(Transaction tx, CourseOrder order, Clearances.Known known, UUID courseId) {
        Optional<Regimen> regimen = Regimens.byCode(order.regimen());
        if (regimen.isEmpty()) {
            return refused("R60", "UNKNOWN_REGIMEN", "There is no such regimen.");
        }
        if (!regimen.get().asks(Requirement.START_WINDOW)) {
            return refused(
                    "R7",
                    "CLEARED_FOR_A_STROKE",
                    "The neurologist's decision is about massage after a stroke; it covers no other regimen.");
        }
        if (!known.clearance().subject().patientId().equals(order.patientId())) {
            return refused("R7", "CLEARANCE_OF_ANOTHER_PATIENT", "The clearance was given for another patient.");
        }
        return situations.of(tx.hospital(), order.patientId()).chain(reported -> courses.pastOf(
                        tx.hospital(), order.patientId())
                .chain(past -> rules.of(tx.hospital())
                        .map(own -> compile(
                                own.tuning().over(regimen.get()),
                                order,
                                new Gathered(known, reported, past, own.packs()),
                                courseId,
                                tx))));
    }

    private record Gathered(
            Clearances.Known known, Situations.Reported reported, List<PastCourse> past, List<RulePack> packs) {}

    private Compilation compile(Regimen regimen, CourseOrder order, Gathered gathered, UUID courseId, Transaction tx) {
        Clearance clearance = gone(gathered)
                ? gathered.known().clearance().as(ClearanceState.WITHDRAWN)
                : gathered.known().clearance();
        var day = new DayWindow(
                settings.day().from(), settings.day().until(), gathered.known().zone());
        var facts = new PatientFacts(
                situation(gathered.reported(), gathered.known().grantedAt()), day, gathered.past(), gathered.packs());
        UUID prescriber = Actors.idOf(tx.actor());
        return CourseCompiler.compile(
                regimen,
                facts,
                clearance,
                order.under(regimen, clearance.courseKind(), prescriber),
                courseId,
                tx.now());
    }

    private static boolean gone(Gathered gathered) {
        var gone = gathered.reported().gone();
        return gone.died()
                || gathered.known().clearance().subject().referralId().equals(gone.withdrawnReferral());
    }

    /** On the ward until discharged (R25); unknown mobility stays unknown (R24); a side corrected after the decision counts. */
    private static Situation situation(Situations.Reported reported, Instant grantedAt) {
        return new Situation(
                reported.place() == null ? Setting.HOSPITAL : reported.place().setting(),
                reported.place() == null ? Instant.EPOCH : reported.place().since(),
                reported.moving() == null ? Mobility.UNKNOWN : reported.moving().mobility(),
                reported.sided() == null || !reported.sided().at().isAfter(grantedAt)
                        ? null
                        : reported.sided().side());
    }

    private static Uni<Compilation> refused(String rule, String code, String sentence) {
        return Uni.createFrom().item(new Compilation.Refused(List.of(new Reason(rule, code, sentence))));
    }
}
