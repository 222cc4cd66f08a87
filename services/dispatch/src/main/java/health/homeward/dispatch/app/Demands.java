package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.planning.Commitment;
import health.homeward.dispatch.domain.planning.Demand;
import health.homeward.dispatch.domain.planning.Household;
import health.homeward.dispatch.domain.planning.Patient;
import health.homeward.dispatch.domain.planning.TherapistChoices;
import health.homeward.dispatch.domain.visit.ChosenBy;
import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitState;
import health.homeward.dispatch.store.Choices;
import health.homeward.dispatch.store.ClearanceHolds;
import health.homeward.dispatch.store.Courses;
import health.homeward.dispatch.store.Homes;
import health.homeward.dispatch.store.Homes.Knowledge;
import health.homeward.dispatch.store.Patients;
import health.homeward.dispatch.store.Visits;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Turns visits into what planning must know of them: hours, home, holds, and how bound each is. */
@ApplicationScoped
class Demands {

    private static final Reason HELD =
            new Reason("R7", "HELD", "The clearance is suspended: nobody is sent until it is resumed.");
    private static final Reason PATIENT_UNKNOWN =
            Reason.work("PATIENT_UNKNOWN", "The patient's referral has not arrived here yet.");
    private static final Reason HOME_PENDING = Reason.work("HOME_PENDING", "The patient's home is being asked for.");
    private static final Reason HOME_UNKNOWN =
            Reason.work("HOME_UNKNOWN", "No home is known for this patient yet; it is asked for again.");
    private static final Reason INTAKE_UNREACHABLE = Reason.work(
            "INTAKE_UNREACHABLE",
            "The patient's home could not be asked for: intake does not answer. It is tried again.");

    private final Patients patients;
    private final Homes homes;
    private final Courses courses;
    private final ClearanceHolds holds;
    private final Visits visits;
    private final Choices choices;
    private final DispatchSettings settings;

    Demands(
            Patients patients,
            Homes homes,
            Courses courses,
            ClearanceHolds holds,
            Visits visits,
            Choices choices,
            DispatchSettings settings) {
        this.patients = patients;
        this.homes = homes;
        this.courses = courses;
        this.holds = holds;
        this.visits = visits;
        this.choices = choices;
        this.settings = settings;
    }

    Uni<List<Demand>> of(List<Visit> open, Transaction tx) {
        Set<UUID> patientIds = new HashSet<>(open.stream().map(Visit::patientId).toList());
        List<UUID> courseIds = open.stream()
                .map(visit -> visit.order().session().courseId())
                .distinct()
                .toList();
        return patients.of(patientIds, tx).chain(known -> homes.of(patientIds, tx)
                .chain(places -> company(patientIds, tx).chain(company -> holds.heldAmong(patientIds, tx)
                        .chain(heldPatients -> courses.heldAmong(courseIds, tx).map(heldCourses -> {
                            Facts facts = new Facts(
                                    known, places, company, Set.copyOf(heldPatients), Set.copyOf(heldCourses));
                            return open.stream()
                                    .map(visit -> demand(visit, facts))
                                    .toList();
                        })))));
    }

    private Uni<Map<UUID, Household.Company>> company(Set<UUID> patientIds, Transaction tx) {
        return visits.therapistsOf(patientIds, tx)
                .chain(met -> choices.of(patientIds, tx).map(chosen -> patientIds.stream()
                        .collect(Collectors.toMap(
                                id -> id,
                                id -> company(
                                        met.getOrDefault(id, Set.of()),
                                        chosen.getOrDefault(id, TherapistChoices.NONE))))));
    }

    private static Household.Company company(Set<UUID> met, TherapistChoices choices) {
        return new Household.Company(
                met, choices.favourites(), choices.excluded().keySet());
    }

    private Demand demand(Visit visit, Facts facts) {
        return new Demand(
                new Demand.Whose(visit.id(), visit.patientId(), facts.holds(visit) ? List.of(HELD) : List.of()),
                visit.order(),
                household(visit, facts),
                settings.skills().orElse(Set.of()),
                commitment(visit));
    }

    private Household household(Visit visit, Facts facts) {
        Patient patient = facts.patients().get(visit.patientId());
        Household.Company company = facts.company().get(visit.patientId());
        return patient == null
                ? new Household(new Household.Unknown(PATIENT_UNKNOWN), assumedHours(), Household.Wishes.NONE, company)
                : new Household(
                        home(facts.homes().get(visit.patientId())),
                        patient.hours().isEmpty() ? assumedHours() : patient.hours(),
                        patient.wishes(),
                        company);
    }

    private static Household.Home home(Knowledge knowledge) {
        if (knowledge == null) {
            return new Household.Unknown(HOME_PENDING);
        }
        return switch (knowledge) {
            case Knowledge.Known known -> new Household.Known(known.home().place());
            case Knowledge.Missing _ -> new Household.Unknown(HOME_UNKNOWN);
            case Knowledge.Unreachable _ -> new Household.Unknown(INTAKE_UNREACHABLE);
        };
    }

    private List<Household.Hours> assumedHours() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Household.Hours(
                        day, settings.hours().from(), settings.hours().until()))
                .toList();
    }

    private static Commitment commitment(Visit visit) {
        return switch (visit.state()) {
            case VisitState.Scheduled(Slot slot, ChosenBy by) ->
                by == ChosenBy.PERSON
                        ? new Commitment.Chosen(slot.therapistId(), slot.start())
                        : new Commitment.Told(slot.therapistId(), slot.start());
            case VisitState.Confirmed(Slot slot) -> new Commitment.Promised(slot.therapistId(), slot.start());
            case VisitState.Started started ->
                new Commitment.UnderWay(
                        started.slot().therapistId(), started.slot().start());
            case VisitState.Unassigned _, VisitState.Completed _, VisitState.Missed _, VisitState.Cancelled _ ->
                new Commitment.Free();
        };
    }

    /** What is known of all patients and courses concerned. */
    private record Facts(
            Map<UUID, Patient> patients,
            Map<UUID, Knowledge> homes,
            Map<UUID, Household.Company> company,
            Set<UUID> heldPatients,
            Set<UUID> heldCourses) {

        boolean holds(Visit visit) {
            return heldPatients.contains(visit.patientId())
                    || heldCourses.contains(visit.order().session().courseId());
        }
    }
}
