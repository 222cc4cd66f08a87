package health.homeward.routing.planning;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.planning.Commitment;
import health.homeward.dispatch.domain.planning.Demand;
import health.homeward.dispatch.domain.planning.Household;
import health.homeward.dispatch.domain.planning.Plan;
import health.homeward.dispatch.domain.planning.Region;
import health.homeward.dispatch.domain.team.Absence;
import health.homeward.dispatch.domain.team.AbsenceReason;
import health.homeward.dispatch.domain.team.Base;
import health.homeward.dispatch.domain.team.Credentials;
import health.homeward.dispatch.domain.team.Gender;
import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.team.Name;
import health.homeward.dispatch.domain.team.Shift;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.team.Transport;
import health.homeward.dispatch.domain.visit.Order;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Makes regions to plan: homes around the seven parishes of Andorra, therapists with shifts, patients with hours and wishes. */
final class Country {
    static final ZoneId ZONE = ZoneId.of("Europe/Andorra");
    static final LocalDate FIRST = LocalDate.of(2026, 3, 9);
    private static final Instant NOW =
            FIRST.minusDays(4).atTime(7, 0).atZone(ZONE).toInstant();
    /** Andorra la Vella, Escaldes-Engordany, Encamp, La Massana, Ordino, Sant Julia de Loria, Canillo: degrees north and east. */
    private static final double[][] PARISHES = {
        {42.507, 1.522},
        {42.509, 1.538},
        {42.535, 1.580},
        {42.545, 1.515},
        {42.556, 1.533},
        {42.464, 1.491},
        {42.567, 1.598}
    };

    private static final double AROUND = 0.006;

    private final Random random;

    Country(long seed) {
        random = new Random(seed);
    }

    /** Every therapist works nine hours on each of the days; as many visits a day as they have hands for. */
    Region region(int therapists, int days, int visitsADay) {
        List<Therapist> team =
                IntStream.range(0, therapists).mapToObj(_ -> therapist()).toList();
        List<Demand> demands = new ArrayList<>();
        for (int patient = 0; patient < visitsADay; patient++) {
            Household household = household();
            UUID id = uuid();
            for (int day = 0; day < days; day++) {
                demands.add(demand(id, household, FIRST.plusDays(day), day + 1));
            }
        }
        return new Region(new Region.Now(NOW, NOW.plusSeconds(1800), ZONE), team, demands);
    }

    private Therapist therapist() {
        List<Shift> shifts = Arrays.stream(DayOfWeek.values())
                .map(day -> new Shift(
                        uuid(),
                        new Shift.Every(day, FIRST.minusYears(1), Optional.empty()),
                        LocalTime.of(8, 0),
                        LocalTime.of(17, 0)))
                .toList();
        return new Therapist(
                uuid(),
                new Name("Given", "Family", "login"),
                new Credentials(
                        random.nextInt(5) == 0 ? Level.HIGH : Level.EXPERIENCED,
                        Set.of(),
                        random.nextInt(3) == 0 ? Set.of("ca", "fr") : Set.of("ca", "es"),
                        random.nextInt(4) == 0 ? Gender.MALE : Gender.FEMALE),
                new Base(place(), random.nextInt(6) == 0 ? Transport.BICYCLE : Transport.CAR),
                new Therapist.Roster(shifts, List.of()));
    }

    private Household household() {
        LocalTime from = LocalTime.of(8 + random.nextInt(5), 0);
        LocalTime until = random.nextInt(3) == 0 ? from.plusHours(2) : LocalTime.of(18, 0);
        List<Household.Hours> hours = Arrays.stream(DayOfWeek.values())
                .map(day -> new Household.Hours(day, from, until))
                .toList();
        Household.Wishes wishes = new Household.Wishes(
                random.nextInt(4) == 0 ? Set.of("fr") : Set.of("ca"),
                random.nextInt(4) == 0 ? Optional.of(Gender.FEMALE) : Optional.empty());
        return new Household(new Household.Known(place()), hours, wishes);
    }

    private static Demand demand(UUID patient, Household household, LocalDate date, int n) {
        Interval bounds = new Interval(at(date, LocalTime.of(7, 0)), at(date, LocalTime.of(21, 0)));
        UUID visit = UUID.nameUUIDFromBytes((patient + " " + n).getBytes(StandardCharsets.US_ASCII));
        Order order = new Order(
                new Order.Session(visit, patient, n),
                new Order.When(date, bounds, ZONE),
                new Order.Care(5 * Math.min(6, 2 + n / 2), Level.EXPERIENCED, Set.of(), false));
        return new Demand(
                new Demand.Whose(visit, patient, List.of()), order, household, Set.of(), new Commitment.Free());
    }

    private Place place() {
        double[] parish = PARISHES[random.nextInt(PARISHES.length)];
        return new Place(
                parish[0] + AROUND * Math.clamp(random.nextGaussian(), -2, 2),
                parish[1] + AROUND * Math.clamp(random.nextGaussian(), -2, 2));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZONE).toInstant();
    }

    /** The region after everybody was told its plan. */
    static Region told(Region region, Plan plan) {
        Map<UUID, Plan.Placed> places = new HashMap<>();
        plan.placed().forEach(placed -> places.put(placed.visitId(), placed));
        return region.with(region.demands().stream()
                .map(demand -> places.containsKey(demand.visitId())
                        ? with(demand, told(places.get(demand.visitId())))
                        : demand)
                .toList());
    }

    private static Commitment told(Plan.Placed placed) {
        return new Commitment.Told(placed.slot().therapistId(), placed.slot().start());
    }

    private static Demand with(Demand demand, Commitment commitment) {
        return new Demand(demand.whose(), demand.order(), demand.household(), demand.skills(), commitment);
    }

    /** The same, with one therapist away on one day. */
    static Region without(Region region, UUID sick, LocalDate date) {
        Absence absence = new Absence(
                sick, new Interval(at(date, LocalTime.MIN), at(date.plusDays(1), LocalTime.MIN)), AbsenceReason.SICK);
        List<Therapist> team = region.therapists().stream()
                .map(one -> one.id().equals(sick)
                        ? one.with(new Therapist.Roster(one.roster().shifts(), List.of(absence)))
                        : one)
                .toList();
        return region.workedBy(team);
    }

    /** How many visits stand where they were told. */
    static long kept(Region region, Plan plan) {
        Map<UUID, Commitment> commitments = new HashMap<>();
        region.demands().forEach(demand -> commitments.put(demand.visitId(), demand.commitment()));
        return plan.placed().stream()
                .filter(placed -> told(placed).equals(commitments.get(placed.visitId())))
                .count();
    }

    /** Minutes of all ways to visits. */
    static long minutes(Plan plan) {
        return plan.placed().stream()
                .mapToLong(placed -> placed.slot().trip().minutes())
                .sum();
    }

    static String summary(Plan plan) {
        return "%d min of ways, %d unplaced"
                .formatted(minutes(plan), plan.unplaced().size());
    }
}
