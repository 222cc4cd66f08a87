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
import health.homeward.plans.domain.compile.HospitalRules;
import health.homeward.plans.domain.compile.PastCourse;
import health.homeward.plans.domain.compile.PatientFacts;
import health.homeward.plans.domain.compile.Prescription;
import health.homeward.plans.domain.compile.Situation;
import health.homeward.plans.domain.regimen.Regimen;
import health.homeward.plans.domain.regimen.Regimens;
import health.homeward.plans.domain.regimen.Requirement;
import health.homeward.plans.domain.regimen.WidestRegimen;
import health.homeward.plans.store.Clearances;
import health.homeward.plans.store.Courses;
import health.homeward.plans.store.RulesOfHospitals;
import health.homeward.plans.store.Situations;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
        return situations.of(tx.hospital(), order.patientId()).chain(reported -> courses.pastOf(
                        tx.hospital(), order.patientId())
                .chain(past -> rules.of(tx.hospital())
                        .map(own -> examined(new Gathered(known, reported, past, own), order, courseId, tx))));
    }

    private record Gathered(
            Clearances.Known known, Situations.Reported reported, List<PastCourse> past, HospitalRules own) {}

    /** What speaks against the order itself hides nothing that speaks against the course. */
    private Compilation examined(Gathered gathered, CourseOrder order, UUID courseId, Transaction tx) {
        Regimen regimen = Regimens.byCode(order.regimen())
                .map(gathered.own().tuning()::over)
                .orElse(WidestRegimen.WIDEST);
        Clearance clearance = clearance(gathered);
        Prescription prescription = order.under(regimen, clearance.courseKind(), Actors.idOf(tx.actor()));
        List<Reason> against = against(order, gathered.known());
        if (against.isEmpty()) {
            return CourseCompiler.compile(regimen, facts(gathered), clearance, prescription, courseId, tx.now());
        }
        List<Reason> besides = CourseCompiler.refusals(regimen, facts(gathered), clearance, prescription, tx.now());
        return new Compilation.Refused(
                Stream.concat(against.stream(), besides.stream()).toList());
    }

    private static List<Reason> against(CourseOrder order, Clearances.Known known) {
        List<Reason> reasons = new ArrayList<>();
        Optional<Regimen> regimen = Regimens.byCode(order.regimen());
        if (regimen.isEmpty()) {
            reasons.add(new Reason("R60", "UNKNOWN_REGIMEN", "There is no such regimen."));
        }
        if (regimen.filter(one -> !one.asks(Requirement.START_WINDOW)).isPresent()) {
            reasons.add(new Reason(
                    "R7",
                    "CLEARED_FOR_A_STROKE",
                    "The neurologist's decision is about massage after a stroke; it covers no other regimen."));
        }
        if (!known.clearance().subject().patientId().equals(order.patientId())) {
            reasons.add(
                    new Reason("R7", "CLEARANCE_OF_ANOTHER_PATIENT", "The clearance was given for another patient."));
        }
        return reasons;
    }

    private static Clearance clearance(Gathered gathered) {
        Clearance decided = gathered.known().clearance();
        return gone(gathered) ? decided.as(ClearanceState.WITHDRAWN) : decided;
    }

    private PatientFacts facts(Gathered gathered) {
        var day = new DayWindow(
                settings.day().from(), settings.day().until(), gathered.known().zone());
        return new PatientFacts(
                situation(gathered.reported(), gathered.known().grantedAt()),
                day,
                gathered.past(),
                gathered.own().packs());
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
}
