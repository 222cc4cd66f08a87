package health.homeward.journey.simulate.life;

import health.homeward.clearance.domain.decision.CaseState;
import health.homeward.journey.simulate.oracle.Moment;
import health.homeward.journey.simulate.oracle.Oracle;
import health.homeward.journey.simulate.oracle.Violation;
import health.homeward.plans.domain.compile.ClearanceState;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.Hold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Lives one patient's days through: the clock, fate, the neurologist's round, the prescription, the session. */
public final class Life {
    private final World world;
    private final Desk desk;
    private final Ward ward;
    private final Fate fate;
    private final SessionDay sessions;
    private final Oracle oracle = new Oracle();
    private final Tally tally;

    private record Event(Instant at, Consumer<Instant> happens) {}

    private Life(World world, Tally tally, Consumer<Moment> told) {
        this.world = world;
        this.tally = tally;
        Consumer<Moment> seen = moment -> {
            told.accept(moment);
            oracle.see(moment);
        };
        this.desk = new Desk(world, seen);
        this.ward = new Ward(world, seen, tally);
        this.fate = new Fate(world, desk, ward);
        this.sessions = new SessionDay(world, ward, fate);
    }

    /**
     * Lives the patient of that number.
     *
     * @param told is told each moment as it happens
     * @return where the product departed from the table of rules
     */
    public static List<Violation> of(long seed, int patient, int days, Tally tally, Consumer<Moment> told) {
        World world = Referrals.refer(Dice.of(seed, patient));
        Life life = new Life(world, tally, told);
        life.live(days);
        return life.oracle.violations();
    }

    private void live(int days) {
        desk.open(world.at(world.dayOne, 7, 0));
        for (int day = 0; day < days && !world.gone; day++) {
            live(world.dayOne.plusDays(day));
        }
        tally.ended(desk, ward);
        ward.all().forEach(course -> tally.course(world, course));
    }

    private void live(LocalDate date) {
        if (ward.course().isEmpty() && desk.known().state() instanceof CaseState.Refused) {
            return;
        }
        List<Event> events = new ArrayList<>();
        events.add(new Event(world.at(date, 5, 30), this::clock));
        events.add(new Event(world.at(date, 6, 0), sessions::lateRecords));
        events.add(new Event(world.at(date, world.dice.between(6, 21), world.dice.between(0, 59)), fate::strikes));
        events.add(new Event(world.at(date, 10, world.dice.between(0, 59)), now -> desk.round(now, ward)));
        events.add(new Event(world.at(date, 11, 0), this::prescribes));
        events.add(new Event(world.at(date, 11, 30), this::letsGoOn));
        sessions.times(date)
                .ifPresent(times -> events.add(new Event(times.recorded(), _ -> sessions.happens(date, times))));
        events.sort(Comparator.comparing(Event::at));
        for (Event event : events) {
            if (!world.gone) {
                event.happens().accept(event.at());
            }
        }
    }

    private void clock(Instant now) {
        boolean due = ward.looked(now);
        boolean first = due && ward.under(desk.known().ids().clearanceId()).isPresent();
        if (first && !desk.known().state().isOver()) {
            tally.ended(desk, ward);
            desk.reopen(now);
        }
    }

    private void prescribes(Instant now) {
        var clearance = ward.clearance();
        if (clearance == null) {
            return;
        }
        boolean wanted = clearance.state() == ClearanceState.GRANTED
                && desk.known().asOf(now).state() instanceof CaseState.Granted
                && clearance.subject().clearanceId().equals(desk.known().ids().clearanceId())
                && ward.under(clearance.subject().clearanceId()).isEmpty();
        if (wanted ? world.dice.chance(0.8) : world.dice.chance(0.003)) {
            ward.prescribe(now);
        }
    }

    /** A course that rests for pain or a corrected side goes on by the neurologist's word (R32). */
    private void letsGoOn(Instant now) {
        boolean asked = ward.course().orElse(null) instanceof Course.Paused paused
                && paused.holds().stream()
                        .anyMatch(hold -> hold.kind() == Hold.Kind.PAIN || hold.kind() == Hold.Kind.SIDE);
        if (asked && world.dice.chance(0.4) || ward.open() && world.dice.chance(0.001)) {
            ward.told(new Command.Resume(), now);
        }
    }
}
