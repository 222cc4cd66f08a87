package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.team.Therapist;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The region's spans of work with what has been placed in them so far, and when each patient is visited. */
final class Board {

    private final Region region;
    private final Travel travel;
    private final Hours hours;
    private final Map<UUID, Therapist> therapists = new LinkedHashMap<>();
    private final Map<UUID, Map<LocalDate, List<Span>>> spans = new HashMap<>();
    private final Workload workload;
    private final Map<UUID, List<Interval>> patientTimes = new HashMap<>();
    private final Map<UUID, Set<UUID>> patientTherapists = new HashMap<>();

    Board(Region region, Travel travel) {
        this(region, travel, WorkHours::worked);
    }

    /** A board on which therapists work other hours than they are rostered for. */
    Board(Region region, Travel travel, Hours hours) {
        this.region = region;
        this.hours = hours;
        this.workload = new Workload(region.given());
        this.travel = new RoadTravel(region.ways(), travel);
        region.therapists().forEach(therapist -> therapists.put(therapist.id(), therapist));
    }

    Region region() {
        return region;
    }

    Travel travel() {
        return travel;
    }

    List<Therapist> therapists() {
        return List.copyOf(therapists.values());
    }

    Optional<Therapist> therapist(UUID id) {
        return Optional.ofNullable(therapists.get(id));
    }

    Workload workload() {
        return workload;
    }

    /** The spans of a therapist on the days that a stretch of time touches. */
    List<Span> spans(Therapist therapist, Interval during) {
        List<Span> found = new ArrayList<>();
        LocalDate last = date(during.until());
        for (LocalDate date = date(during.from()); !date.isAfter(last); date = date.plusDays(1)) {
            found.addAll(spansOn(therapist, date));
        }
        return found;
    }

    /** The spans that all therapists work on a date of the region. */
    List<Span> spansOn(LocalDate date) {
        return therapists().stream()
                .flatMap(therapist -> spansOn(therapist, date).stream())
                .toList();
    }

    List<Span> allSpans() {
        return spans.values().stream()
                .flatMap(days -> days.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    List<Interval> takenBy(Demand demand) {
        return patientTimes.getOrDefault(demand.patientId(), List.of());
    }

    /** The therapists around a patient, of whom those are known too that stand on the board for another visit. */
    Household.Company companyOf(Demand demand) {
        return demand.household().company().knowing(patientTherapists.getOrDefault(demand.patientId(), Set.of()));
    }

    void place(Demand demand, Place place, Span span, Interval time) {
        span.add(new Stop(demand.visitId(), time, place));
        workload.add(span.therapist().id(), date(time.from()), demand.order().minutes());
        occupy(demand, time);
        meet(demand, span.therapist());
    }

    private void meet(Demand demand, Therapist therapist) {
        patientTherapists
                .computeIfAbsent(demand.patientId(), _ -> new HashSet<>())
                .add(therapist.id());
    }

    /** Takes a stop away again. */
    void remove(Demand demand, Span span, Stop stop) {
        span.remove(stop);
        workload.add(
                span.therapist().id(), date(stop.time().from()), -demand.order().minutes());
        takenBy(demand).remove(stop.time());
    }

    /** Marks a therapist as busy with a visit under way, even where hours have changed meanwhile. */
    void force(Demand demand, Place place, Therapist therapist, Interval time) {
        meet(demand, therapist);
        workload.add(therapist.id(), date(time.from()), demand.order().minutes());
        spans(therapist, time).stream()
                .filter(span -> span.hours().overlaps(time))
                .forEach(span -> span.add(new Stop(demand.visitId(), time, place)));
    }

    static Interval time(Demand demand, Instant start) {
        return new Interval(start, start.plus(Duration.ofMinutes(demand.order().minutes())));
    }

    void occupy(Demand demand, Interval time) {
        patientTimes
                .computeIfAbsent(demand.patientId(), id -> new ArrayList<>())
                .add(time);
    }

    private List<Span> spansOn(Therapist therapist, LocalDate date) {
        return spans.computeIfAbsent(therapist.id(), id -> new HashMap<>())
                .computeIfAbsent(date, day -> hours.of(therapist, day, zone()).stream()
                        .map(hours -> new Span(therapist, hours, travel))
                        .toList());
    }

    /** When a therapist works on a date: stretches of time in their order that do not overlap. */
    interface Hours {
        List<Interval> of(Therapist therapist, LocalDate date, ZoneId zone);
    }

    /** The date in the region's zone. */
    LocalDate date(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    private ZoneId zone() {
        return region.now().zone();
    }
}
