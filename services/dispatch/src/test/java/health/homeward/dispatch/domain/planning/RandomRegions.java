package health.homeward.dispatch.domain.planning;

import static health.homeward.dispatch.domain.planning.RegionSamples.*;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.team.Absence;
import health.homeward.dispatch.domain.team.AbsenceReason;
import health.homeward.dispatch.domain.team.Base;
import health.homeward.dispatch.domain.team.Credentials;
import health.homeward.dispatch.domain.team.Gender;
import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.team.Limits;
import health.homeward.dispatch.domain.team.Name;
import health.homeward.dispatch.domain.team.Shift;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.team.Transport;
import health.homeward.dispatch.domain.visit.Order;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Regions of any untidy kind: tight and empty rosters, absences, holds, old promises that no longer hold, lost homes. */
final class RandomRegions {

    private final Random random;

    private final int patients;

    RandomRegions(long seed) {
        this(seed, 8);
    }

    /** With many patients few are visited twice in the same hours. */
    RandomRegions(long seed, int patients) {
        this.random = new Random(seed);
        this.patients = patients;
    }

    Region next(int maxTherapists, int maxVisits) {
        List<Therapist> therapists = list(random.nextInt(maxTherapists + 1), this::therapist);
        List<Demand> demands = list(random.nextInt(maxVisits + 1), () -> demand(therapists));
        Instant now = at(MONDAY, LocalTime.of(random.nextInt(20), random.nextInt(60)));
        return new Region(new Region.Now(now, now.plusSeconds(60L * random.nextInt(60)), ZONE), therapists, demands)
                .after(given(therapists));
    }

    private Given given(List<Therapist> therapists) {
        return new Given(therapists.stream()
                .filter(_ -> random.nextInt(3) == 0)
                .collect(Collectors.toMap(Therapist::id, _ -> Map.of(date(), random.nextInt(120)))));
    }

    /** The same with roads between some of its places, quick and slow ones, and other ones back than there. */
    Region onRoads(Region region) {
        Map<Transport, Ways.Table> tables = new EnumMap<>(Transport.class);
        region.placesByTransport().forEach((by, places) -> {
            List<Place> known =
                    places.stream().filter(_ -> random.nextInt(5) > 0).toList();
            tables.put(by, new Ways.Table(known, matrix(known.size()), matrix(known.size())));
        });
        return region.with(new Ways(tables));
    }

    private int[][] matrix(int places) {
        return list(places, () -> random.ints(places, -1, 3600).toArray()).toArray(int[][]::new);
    }

    private Therapist therapist() {
        List<Shift> shifts = list(random.nextInt(5), this::shift);
        List<Absence> absences = list(random.nextInt(3), this::absence);
        return new Therapist(
                uuid(),
                new Name("G", "F", "login"),
                new Credentials(
                        pick(Level.values()),
                        random.nextBoolean() ? Set.of("A") : Set.of(),
                        Set.of("ca"),
                        pick(Gender.values())),
                new Base(place(), pick(Transport.values())),
                new Therapist.Roster(distinct(shifts), absences),
                new Limits(limit(30, 200), limit(60, 600)));
    }

    private OptionalInt limit(int least, int most) {
        return random.nextInt(3) == 0 ? OptionalInt.of(random.nextInt(least, most)) : OptionalInt.empty();
    }

    private List<Shift> distinct(List<Shift> shifts) {
        List<Shift> kept = new ArrayList<>();
        shifts.stream()
                .filter(shift -> kept.stream().noneMatch(shift::overlaps))
                .forEach(kept::add);
        return kept;
    }

    private Shift shift() {
        int from = 6 + random.nextInt(12);
        Shift.Day day = random.nextBoolean()
                ? new Shift.On(date())
                : new Shift.Every(
                        pick(DayOfWeek.values()),
                        MONDAY.minusDays(random.nextInt(9)),
                        Optional.of(date()).filter(last -> !last.isBefore(MONDAY)));
        return new Shift(
                uuid(),
                day,
                LocalTime.of(from, 5 * random.nextInt(12)),
                LocalTime.of(from + 1 + random.nextInt(5), 5 * random.nextInt(12)));
    }

    private Absence absence() {
        Instant from = at(date(), LocalTime.of(random.nextInt(24), random.nextInt(60)));
        return new Absence(
                uuid(), new Interval(from, from.plusSeconds(600L + random.nextInt(20 * 3600))), AbsenceReason.OTHER);
    }

    private Demand demand(List<Therapist> therapists) {
        LocalDate date = date();
        UUID visit = uuid();
        boolean held = random.nextInt(12) == 0;
        return new Demand(
                new Demand.Whose(
                        visit,
                        id(100 + random.nextInt(patients)),
                        held ? List.of(new Reason("R7", "HELD", "Held.")) : List.of()),
                order(date),
                household().with(company(therapists)),
                random.nextInt(6) == 0 ? Set.of("A") : Set.of(),
                commitment(therapists, date));
    }

    private Order order(LocalDate date) {
        int from = 6 + random.nextInt(10);
        Interval bounds =
                new Interval(at(date, LocalTime.of(from, 0)), at(date, LocalTime.of(from + 1 + random.nextInt(8), 30)));
        int minutes = 5 * (1 + random.nextInt(8));
        Level level = pick(Level.values());
        return new Order(
                new Order.Session(uuid(), uuid(), 1),
                new Order.When(date, bounds, ZONE),
                new Order.Care(minutes, level, Set.of(), random.nextBoolean()));
    }

    private Household household() {
        Household.Home home = random.nextInt(10) == 0
                ? new Household.Unknown(Reason.work("HOME_UNKNOWN", "Unknown."))
                : new Household.Known(place());
        return new Household(
                home,
                list(1 + random.nextInt(6), this::hours),
                new Household.Wishes(Set.of("es"), Optional.of(Gender.FEMALE)));
    }

    private Household.Company company(List<Therapist> therapists) {
        return new Household.Company(some(therapists), some(therapists), some(therapists));
    }

    private Set<UUID> some(List<Therapist> therapists) {
        return therapists.stream()
                .map(Therapist::id)
                .filter(_ -> random.nextInt(8) == 0)
                .collect(Collectors.toSet());
    }

    private Household.Hours hours() {
        int from = 7 + random.nextInt(10);
        DayOfWeek day = date().getDayOfWeek();
        return new Household.Hours(
                day, LocalTime.of(from, 7), LocalTime.of(from + 1 + random.nextInt(5), random.nextInt(60)));
    }

    private Commitment commitment(List<Therapist> therapists, LocalDate date) {
        if (therapists.isEmpty()) {
            return new Commitment.Free();
        }
        UUID therapist = random.nextInt(10) == 0
                ? uuid()
                : pick(therapists.toArray(Therapist[]::new)).id();
        Instant start = at(date, LocalTime.of(7 + random.nextInt(12), 5 * random.nextInt(12)));
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Commitment.Told(therapist, start);
            case 2, 3 -> new Commitment.Promised(therapist, start);
            case 4 -> random.nextInt(3) == 0 ? new Commitment.UnderWay(therapist, start) : new Commitment.Free();
            default -> new Commitment.Free();
        };
    }

    private LocalDate date() {
        return MONDAY.plusDays(random.nextInt(3));
    }

    private Place place() {
        return new Place(42.44 + random.nextDouble() * 0.2, 1.45 + random.nextDouble() * 0.3);
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> List<T> list(int size, Supplier<T> each) {
        List<T> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(each.get());
        }
        return items;
    }
}
