package health.homeward.dispatch.domain.planning;

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
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** A small region around Andorra la Vella on Monday 2 March 2026. */
public final class RegionSamples {

    public static final ZoneId ZONE = ZoneId.of("Europe/Andorra");
    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    public static final Place CAPITAL = new Place(42.5063, 1.5218);
    public static final Place ESCALDES = new Place(42.5085, 1.5340);
    public static final Place ENCAMP = new Place(42.5347, 1.5801);
    public static final Place LA_MASSANA = new Place(42.5449, 1.5148);
    public static final Place BARCELONA = new Place(41.3874, 2.1686);

    private RegionSamples() {}

    public static Instant at(String time) {
        return at(MONDAY, LocalTime.parse(time));
    }

    public static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZONE).toInstant();
    }

    public static Region region(List<Therapist> therapists, Demand... demands) {
        return new Region(new Region.Now(at("06:00"), at("06:30"), ZONE), therapists, Arrays.asList(demands));
    }

    public static UUID id(int number) {
        return new UUID(0x4000L, 0x8000000000000000L | number);
    }

    public static Therapist therapist(int number) {
        return therapist(number, Level.EXPERIENCED, shift("08:00", "16:00"));
    }

    public static Therapist therapist(int number, Level level, Shift... shifts) {
        return new Therapist(
                id(number),
                new Name("Given", "Family", "therapist." + number),
                new Credentials(level, Set.of(), Set.of("ca"), Gender.FEMALE),
                new Base(CAPITAL, Transport.CAR),
                new Therapist.Roster(List.of(shifts), List.of()));
    }

    /** The same with at most so many minutes of visits a day and a week; 0 stands for no limit. */
    public static Therapist limited(Therapist therapist, int aDay, int aWeek) {
        return new Therapist(
                therapist.id(),
                therapist.name(),
                therapist.credentials(),
                therapist.base(),
                therapist.roster(),
                new Limits(limit(aDay), limit(aWeek)));
    }

    private static OptionalInt limit(int minutes) {
        return minutes == 0 ? OptionalInt.empty() : OptionalInt.of(minutes);
    }

    public static Therapist away(Therapist therapist, String from, String until) {
        Absence absence = new Absence(id(900), new Interval(at(from), at(until)), AbsenceReason.SICK);
        return therapist.with(new Therapist.Roster(therapist.roster().shifts(), List.of(absence)));
    }

    public static Therapist speaking(Therapist therapist, Gender gender, String... languages) {
        return new Therapist(
                therapist.id(),
                therapist.name(),
                new Credentials(therapist.level(), therapist.credentials().skills(), Set.of(languages), gender),
                therapist.base(),
                therapist.roster());
    }

    public static Shift shift(String from, String until) {
        return new Shift(
                UUID.randomUUID(),
                new Shift.Every(DayOfWeek.MONDAY, MONDAY.minusYears(1), Optional.empty()),
                LocalTime.parse(from),
                LocalTime.parse(until));
    }

    public static Demand visit(int number, Place place, String from, String until, int minutes) {
        return new Demand(
                new Demand.Whose(id(number), id(number + 500), List.of()),
                order(number, minutes, Level.EXPERIENCED, false),
                new Household(
                        new Household.Known(place),
                        List.of(new Household.Hours(DayOfWeek.MONDAY, LocalTime.parse(from), LocalTime.parse(until))),
                        Household.Wishes.NONE),
                Set.of(),
                new Commitment.Free());
    }

    public static Demand visit(int number, Place place) {
        return visit(number, place, "08:00", "20:00", 30);
    }

    public static Order order(int number, int minutes, Level level, boolean bedRest) {
        return new Order(
                new Order.Session(id(number + 2000), id(number + 3000), 1),
                new Order.When(MONDAY, new Interval(at("07:00"), at("21:00")), ZONE),
                new Order.Care(minutes, level, Set.of(), bedRest));
    }

    public static Demand with(Demand demand, Order order) {
        return new Demand(demand.whose(), order, demand.household(), demand.skills(), demand.commitment());
    }

    public static Demand with(Demand demand, Commitment commitment) {
        return new Demand(demand.whose(), demand.order(), demand.household(), demand.skills(), commitment);
    }

    public static Demand with(Demand demand, Household.Wishes wishes) {
        Household household =
                new Household(demand.household().home(), demand.household().hours(), wishes);
        return new Demand(demand.whose(), demand.order(), household, demand.skills(), demand.commitment());
    }

    /** The same with therapists who have come before. */
    public static Demand known(Demand demand, UUID... therapists) {
        return with(demand, new Household.Company(Set.of(therapists), Set.of(), Set.of()));
    }

    public static Demand favouring(Demand demand, UUID... therapists) {
        return with(demand, new Household.Company(Set.of(), Set.of(therapists), Set.of()));
    }

    /** The same with therapists who must not come. */
    public static Demand excluding(Demand demand, UUID... therapists) {
        return with(demand, new Household.Company(Set.of(), Set.of(), Set.of(therapists)));
    }

    private static Demand with(Demand demand, Household.Company company) {
        Household household = demand.household().with(company);
        return new Demand(demand.whose(), demand.order(), household, demand.skills(), demand.commitment());
    }

    /** Another visit of the same patient. */
    public static Demand ofPatient(Demand demand, Demand other) {
        Demand.Whose whose = new Demand.Whose(demand.visitId(), other.patientId(), List.of());
        return new Demand(whose, demand.order(), demand.household(), demand.skills(), demand.commitment());
    }

    public static Demand skilled(Demand demand, String... skills) {
        return new Demand(demand.whose(), demand.order(), demand.household(), Set.of(skills), demand.commitment());
    }

    public static Demand homeless(Demand demand) {
        Reason reason = Reason.work("HOME_UNKNOWN", "No home is known for this patient.");
        Household household = new Household(
                new Household.Unknown(reason),
                demand.household().hours(),
                demand.household().wishes());
        return new Demand(demand.whose(), demand.order(), household, demand.skills(), demand.commitment());
    }

    public static Demand held(Demand demand) {
        Reason reason = new Reason("R7", "HELD", "The clearance is suspended.");
        Demand.Whose whose = new Demand.Whose(demand.visitId(), demand.patientId(), List.of(reason));
        return new Demand(whose, demand.order(), demand.household(), demand.skills(), demand.commitment());
    }
}
