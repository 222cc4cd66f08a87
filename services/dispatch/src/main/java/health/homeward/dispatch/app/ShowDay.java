package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.Home;
import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.Versioned;
import health.homeward.dispatch.domain.planning.RoadTravel;
import health.homeward.dispatch.domain.planning.Travel;
import health.homeward.dispatch.domain.team.Shift;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.visit.LiveDay;
import health.homeward.dispatch.domain.visit.LiveDay.Estimate;
import health.homeward.dispatch.domain.visit.Progress;
import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitState;
import health.homeward.dispatch.store.Homes;
import health.homeward.dispatch.store.Homes.Knowledge;
import health.homeward.dispatch.store.Therapists;
import health.homeward.dispatch.store.VisitProgress;
import health.homeward.dispatch.store.Visits;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A therapist's day in its order, with the way to each visit from the place before. */
@ApplicationScoped
public class ShowDay {

    private final Therapists therapists;
    private final Visits visits;
    private final Homes homes;
    private final Travel estimate;
    private final FindWays findWays;
    private final VisitProgress progress;
    private final DispatchSettings settings;

    ShowDay(
            Therapists therapists,
            Visits visits,
            Homes homes,
            Travel estimate,
            FindWays findWays,
            VisitProgress progress,
            DispatchSettings settings) {
        this.therapists = therapists;
        this.visits = visits;
        this.homes = homes;
        this.estimate = estimate;
        this.findWays = findWays;
        this.progress = progress;
        this.settings = settings;
    }

    /** Who, when, the shifts in local hours, and the visits in their order. */
    public record Day(UUID therapistId, LocalDate date, List<Shift> shifts, List<Stop> stops) {}

    /** A visit, the home where it is known, the way from the stop before, and of a visit of today how it is going. */
    public record Stop(
            Visit visit, Optional<Home> home, Slot.Trip trip, Progress progress, Optional<Estimate> estimate) {}

    public Uni<Optional<Day>> of(UUID therapistId, LocalDate date, Transaction tx) {
        return therapists.find(therapistId, tx).chain(found -> day(found, date, tx));
    }

    public Uni<Optional<Day>> ofLogin(String login, LocalDate date, Transaction tx) {
        return therapists.byLogin(login, tx).chain(found -> day(found, date, tx));
    }

    private Uni<Optional<Day>> day(Optional<Versioned<Therapist>> found, LocalDate date, Transaction tx) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        Therapist therapist = found.get().value();
        Interval hours = dayOf(date);
        return visits.ofTherapist(therapist.id(), hours.from(), hours.until(), tx)
                .chain(own -> homes.of(
                                own.stream().map(Visit::patientId).distinct().toList(), tx)
                        .chain(known -> travel(therapist, known.values())
                                .chain(travel -> going(stops(therapist, own, known, travel), date, tx))
                                .map(stops ->
                                        Optional.of(new Day(therapist.id(), date, shifts(therapist, date), stops)))));
    }

    /** Only today has anything to estimate. */
    private Uni<List<Stop>> going(List<Stop> stops, LocalDate date, Transaction tx) {
        List<UUID> ids = stops.stream().map(stop -> stop.visit().id()).toList();
        boolean isToday = date.equals(tx.now().atZone(settings.zone()).toLocalDate());
        return progress.of(ids, tx).map(known -> {
            Map<UUID, Estimate> estimates = isToday ? estimates(stops, known, tx.now()) : Map.of();
            return stops.stream()
                    .map(stop -> new Stop(
                            stop.visit(),
                            stop.home(),
                            stop.trip(),
                            known.getOrDefault(stop.visit().id(), Progress.NONE),
                            Optional.ofNullable(estimates.get(stop.visit().id()))))
                    .toList();
        });
    }

    private static Map<UUID, Estimate> estimates(List<Stop> stops, Map<UUID, Progress> known, Instant now) {
        List<LiveDay.Leg> legs = stops.stream()
                .map(stop -> new LiveDay.Leg(
                        stop.visit(),
                        known.getOrDefault(stop.visit().id(), Progress.NONE),
                        stop.trip().minutes()))
                .toList();
        return LiveDay.of(legs, now).stream()
                .collect(Collectors.toMap(estimate -> estimate.visit().id(), estimate -> estimate));
    }

    private Uni<Travel> travel(Therapist therapist, Collection<Knowledge> known) {
        Set<Place> places = new LinkedHashSet<>(Set.of(therapist.base().place()));
        known.forEach(one -> home(one).map(Home::place).ifPresent(places::add));
        return findWays.among(Map.of(therapist.base().transport(), places)).map(ways -> new RoadTravel(ways, estimate));
    }

    private Interval dayOf(LocalDate date) {
        ZoneId zone = settings.zone();
        return new Interval(
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static List<Shift> shifts(Therapist therapist, LocalDate date) {
        return therapist.roster().shifts().stream()
                .filter(shift -> shift.day().includes(date))
                .sorted(Comparator.comparing(Shift::from))
                .toList();
    }

    private static List<Stop> stops(Therapist therapist, List<Visit> own, Map<UUID, Knowledge> known, Travel travel) {
        List<Stop> stops = new ArrayList<>();
        Place before = therapist.base().place();
        for (Visit visit : own) {
            Optional<Home> home = home(known.get(visit.patientId()));
            Slot.Trip booked = visit.slot().orElseThrow().trip();
            Place from = before;
            stops.add(new Stop(
                    visit,
                    home,
                    home.map(to -> travel.between(
                                    from, to.place(), therapist.base().transport()))
                            .orElse(booked),
                    Progress.NONE,
                    Optional.empty()));
            before = isOnTheWay(visit) ? home.map(Home::place).orElse(before) : before;
        }
        return stops;
    }

    private static Optional<Home> home(Knowledge knowledge) {
        return knowledge instanceof Knowledge.Known known ? Optional.of(known.home()) : Optional.empty();
    }

    /** Nobody travels to a visit that was called off. */
    private static boolean isOnTheWay(Visit visit) {
        return switch (visit.state()) {
            case VisitState.Cancelled _, VisitState.Unassigned _ -> false;
            case VisitState.Scheduled _,
                    VisitState.Confirmed _,
                    VisitState.Started _,
                    VisitState.Completed _,
                    VisitState.Missed _ -> true;
        };
    }
}
