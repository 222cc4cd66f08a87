package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.Versioned;
import health.homeward.dispatch.domain.picture.Box;
import health.homeward.dispatch.domain.picture.DayPlan;
import health.homeward.dispatch.domain.planning.RoadTravel;
import health.homeward.dispatch.domain.planning.Travel;
import health.homeward.dispatch.domain.planning.WorkHours;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.team.Transport;
import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitState;
import health.homeward.dispatch.roads.Roads;
import health.homeward.dispatch.store.Homes;
import health.homeward.dispatch.store.Homes.Knowledge;
import health.homeward.dispatch.store.Therapists;
import health.homeward.dispatch.store.Visits;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A hospital's whole day: every therapist's way from visit to visit, along roads where they are known. */
@ApplicationScoped
public class DayPlans {

    private final Therapists therapists;
    private final Visits visits;
    private final Homes homes;
    private final Travel estimate;
    private final Roads roads;
    private final DispatchSettings settings;

    DayPlans(
            Therapists therapists,
            Visits visits,
            Homes homes,
            Travel estimate,
            Roads roads,
            DispatchSettings settings) {
        this.therapists = therapists;
        this.visits = visits;
        this.homes = homes;
        this.estimate = estimate;
        this.roads = roads;
        this.settings = settings;
    }

    /** Everyone who works or visits that day; a patient whose home is not known is left out. */
    public Uni<DayPlan> of(LocalDate date, Transaction tx) {
        Interval day = dayOf(date);
        return therapists.all(tx).chain(team -> visits.starting(day.from(), day.until(), tx)
                .chain(calls -> homes.of(
                                calls.stream().map(Visit::patientId).distinct().toList(), tx)
                        .chain(known -> visits.unassignedOn(date, tx)
                                .map(unplaced -> new Facts(
                                        date,
                                        team.stream().map(Versioned::value).toList(),
                                        calls,
                                        known,
                                        unplaced)))
                        .chain(this::along)));
    }

    /** What lies around the ways; it searches, so never on the event loop. */
    public List<List<Place>> streets(Box box) {
        return roads.streets(box);
    }

    private Uni<DayPlan> along(Facts facts) {
        return Uni.createFrom()
                .item(() -> plan(facts))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .emitOn(MutinyHelper.executor(Vertx.currentContext()));
    }

    private DayPlan plan(Facts facts) {
        Map<UUID, List<Visit>> calls = facts.calls().stream()
                .collect(Collectors.groupingBy(visit -> slot(visit).therapistId()));
        Travel travel = new RoadTravel(roads.ways(places(facts)), estimate);
        List<DayPlan.Route> routes = new ArrayList<>();
        for (Therapist therapist : facts.team()) {
            List<Interval> work = WorkHours.worked(therapist, facts.date(), zone());
            List<Visit> own = calls.getOrDefault(therapist.id(), List.of());
            if (!work.isEmpty() || !own.isEmpty()) {
                routes.add(route(therapist, work, calls(therapist, own, facts.homes(), travel), travel));
            }
        }
        return new DayPlan(facts.date(), zone(), routes, facts.unplaced());
    }

    private static Map<Transport, Set<Place>> places(Facts facts) {
        Map<Transport, Set<Place>> places = new EnumMap<>(Transport.class);
        for (Therapist therapist : facts.team()) {
            Set<Place> among = places.computeIfAbsent(therapist.base().transport(), _ -> new LinkedHashSet<>());
            among.add(therapist.base().place());
            facts.homes().values().forEach(known -> place(known).ifPresent(among::add));
        }
        return places;
    }

    private DayPlan.Route route(Therapist therapist, List<Interval> work, List<DayPlan.Call> calls, Travel travel) {
        Place base = therapist.base().place();
        List<DayPlan.Way> back = calls.isEmpty()
                ? List.of()
                : List.of(way(therapist, calls.getLast().place(), base, travel));
        String name = therapist.name().given() + " " + therapist.name().family();
        return new DayPlan.Route(name, base, work, calls, back);
    }

    private List<DayPlan.Call> calls(Therapist therapist, List<Visit> own, Map<UUID, Knowledge> homes, Travel travel) {
        List<DayPlan.Call> calls = new ArrayList<>();
        Place before = therapist.base().place();
        for (Visit visit : own) {
            Optional<Place> home = place(homes.get(visit.patientId()));
            if (home.isPresent()) {
                DayPlan.Way way = way(therapist, before, home.get(), travel);
                calls.add(new DayPlan.Call(slot(visit).time(), standing(visit), home.get(), way));
                before = home.get();
            }
        }
        return calls;
    }

    private DayPlan.Way way(Therapist therapist, Place from, Place to, Travel travel) {
        Transport by = therapist.base().transport();
        Slot.Trip trip = travel.between(from, to, by);
        List<Place> line = trip.estimated() ? List.of() : roads.line(by, from, to);
        return new DayPlan.Way(line.isEmpty() ? List.of(from, to) : line, trip.minutes(), trip.estimated());
    }

    private static DayPlan.Standing standing(Visit visit) {
        return switch (visit.state()) {
            case VisitState.Confirmed _ -> DayPlan.Standing.PROMISED;
            case VisitState.Started _ -> DayPlan.Standing.UNDER_WAY;
            case VisitState.Completed _, VisitState.Missed _, VisitState.Cancelled _ -> DayPlan.Standing.OVER;
            case VisitState.Scheduled _, VisitState.Unassigned _ -> DayPlan.Standing.TOLD;
        };
    }

    private static Optional<Place> place(Knowledge knowledge) {
        return knowledge instanceof Knowledge.Known known
                ? Optional.of(known.home().place())
                : Optional.empty();
    }

    private static Slot slot(Visit visit) {
        return visit.slot().orElseThrow();
    }

    private Interval dayOf(LocalDate date) {
        return new Interval(
                date.atStartOfDay(zone()).toInstant(),
                date.plusDays(1).atStartOfDay(zone()).toInstant());
    }

    private ZoneId zone() {
        return settings.zone();
    }

    /** What a day is drawn from. */
    private record Facts(
            LocalDate date, List<Therapist> team, Collection<Visit> calls, Map<UUID, Knowledge> homes, int unplaced) {}
}
