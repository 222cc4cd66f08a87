package health.homeward.dispatch.domain.planning;

import static health.homeward.dispatch.domain.planning.RegionSamples.CAPITAL;
import static health.homeward.dispatch.domain.planning.RegionSamples.ENCAMP;
import static health.homeward.dispatch.domain.planning.RegionSamples.ESCALDES;
import static health.homeward.dispatch.domain.planning.RegionSamples.LA_MASSANA;
import static health.homeward.dispatch.domain.planning.RegionSamples.MONDAY;
import static health.homeward.dispatch.domain.planning.RegionSamples.ZONE;
import static health.homeward.dispatch.domain.planning.RegionSamples.at;
import static health.homeward.dispatch.domain.planning.RegionSamples.id;
import static health.homeward.dispatch.domain.planning.RegionSamples.region;
import static health.homeward.dispatch.domain.planning.RegionSamples.therapist;
import static health.homeward.dispatch.domain.planning.RegionSamples.visit;
import static health.homeward.dispatch.domain.planning.RegionSamples.with;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.dispatch.domain.check.PlanChecker;
import health.homeward.dispatch.domain.planning.Plan.Placed;
import health.homeward.dispatch.domain.routing.Budget;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A better day breaks no rule, moves nobody who may count on a time, and is worth its moves. */
class DayImprovementTest {

    private static final Travel TRAVEL = new GreatCircleTravel(TravelSettings.DEFAULT);
    private static final Steadiness LOOSE = new Steadiness(Duration.ofHours(3), 2, 3);

    private final PlanChecker checker = new PlanChecker(TravelSettings.DEFAULT);

    @Property(tries = 3000, maxDiscardRatio = 500)
    void no_better_day_breaks_a_hard_rule_or_moves_what_stays_or_loses_a_visit(@ForAll long seed) {
        RandomRegions regions = new RandomRegions(seed, 300);
        Region region = regions.next(6, 60);
        Region standing = told(seed % 2 == 0 ? region : regions.onRoads(region));

        Optional<Plan> better = improvement(LOOSE).of(standing, MONDAY.plusDays(1), effort());

        Assume.that(better.isPresent());
        Plan plan = better.orElseThrow();
        assertThat(checker.violations(standing, plan)).isEmpty();
        Map<UUID, Placed> slots = slots(plan);
        Plan before = insertion().plan(standing);
        assertThat(plan.placed()).hasSizeGreaterThanOrEqualTo(before.placed().size());
        for (Placed placed : before.placed()) {
            if (mustStay(standing, placed)) {
                assertThat(slots.get(placed.visitId()).slot().sameAppointment(placed.slot()))
                        .isTrue();
            }
        }
    }

    @Property(tries = 60)
    void the_same_day_and_seed_give_the_same_plan(@ForAll long seed) {
        Region standing = told(new RandomRegions(seed).next(5, 20));

        assertThat(improvement(LOOSE).of(standing, MONDAY, effort()))
                .isEqualTo(improvement(LOOSE).of(standing, MONDAY, effort()));
    }

    @Test
    void visits_that_two_therapists_pass_each_other_for_are_exchanged() {
        Region crossed = crossed(Optional.empty());

        Plan plan =
                improvement(Steadiness.DEFAULT).of(crossed, MONDAY, effort()).orElseThrow();

        Map<UUID, Placed> slots = slots(plan);
        assertThat(slots.get(id(11)).slot().therapistId())
                .isEqualTo(slots.get(id(12)).slot().therapistId());
        assertThat(slots.get(id(13)).slot().therapistId())
                .isEqualTo(slots.get(id(14)).slot().therapistId())
                .isNotEqualTo(slots.get(id(11)).slot().therapistId());
    }

    @Test
    void what_saves_too_little_for_its_moves_is_not_taken() {
        Steadiness stubborn = new Steadiness(Duration.ofHours(48), 500, 10);

        assertThat(improvement(stubborn).of(crossed(Optional.empty()), MONDAY, effort()))
                .isEmpty();
    }

    @Test
    void nothing_is_moved_within_the_freeze() {
        Region soon = crossed(Optional.of(at("06:00").minus(Duration.ofHours(40))));

        assertThat(improvement(Steadiness.DEFAULT).of(soon, MONDAY, effort())).isEmpty();
    }

    @Test
    void a_visit_that_found_no_place_gets_one_that_others_make_room_for() {
        Demand early = with(visit(11, ESCALDES, "08:00", "12:00", 30), told(1, "08:10"));
        Demand tight = visit(12, ESCALDES, "08:00", "08:45", 30);
        Region full = before(region(List.of(therapist(1)), early, tight));
        assertThat(insertion().plan(full).unplaced()).hasSize(1);

        Plan plan = improvement(Steadiness.DEFAULT).of(full, MONDAY, effort()).orElseThrow();

        assertThat(plan.unplaced()).isEmpty();
        assertThat(checker.violations(full, plan)).isEmpty();
    }

    @Test
    void a_day_that_nobody_works_has_nothing_to_improve() {
        assertThat(improvement(Steadiness.DEFAULT).of(region(List.of(), visit(11, ESCALDES)), MONDAY, effort()))
                .isEmpty();
    }

    /** Two therapists of the capital who both go to both valleys, three days from now. */
    private static Region crossed(Optional<Instant> now) {
        Region region = before(region(
                List.of(therapist(1), therapist(2)),
                with(visit(11, ENCAMP, "09:00", "09:45", 30), told(1, "09:00")),
                with(visit(12, ENCAMP, "10:30", "11:15", 30), told(2, "10:30")),
                with(visit(13, LA_MASSANA, "10:30", "11:15", 30), told(1, "10:30")),
                with(visit(14, LA_MASSANA, "09:00", "09:45", 30), told(2, "09:00")),
                with(visit(15, CAPITAL), new Commitment.Promised(id(1), at("13:00")))));
        return now.map(instant -> seenAt(instant, region)).orElse(region);
    }

    private static Region before(Region region) {
        return seenAt(at("06:00").minus(Duration.ofDays(3)), region);
    }

    private static Region seenAt(Instant now, Region region) {
        return new Region(new Region.Now(now, now.plusSeconds(1800), ZONE), region.therapists(), region.demands())
                .after(region.given());
    }

    private static Commitment told(int therapist, String time) {
        return new Commitment.Told(id(therapist), at(time));
    }

    private static DayImprovement improvement(Steadiness steadiness) {
        return new DayImprovement(TRAVEL, Preferences.DEFAULT, steadiness);
    }

    private static InsertionPlanner insertion() {
        return new InsertionPlanner(TRAVEL, Preferences.DEFAULT);
    }

    private static DayImprovement.Effort effort() {
        return new DayImprovement.Effort(1, Budget.iterations(3000), Budget.UNINTERRUPTED);
    }

    /** The region after it was planned and everybody was told, also those whose promise a hard rule broke. */
    private static Region told(Region region) {
        Map<UUID, Placed> slots = slots(insertion().plan(region));
        return region.with(region.demands().stream()
                .map(demand -> slots.containsKey(demand.visitId())
                        ? with(demand, toldOrPromised(demand, slots.get(demand.visitId())))
                        : demand)
                .toList());
    }

    private static Commitment toldOrPromised(Demand demand, Placed placed) {
        Commitment promised = new Commitment.Promised(
                placed.slot().therapistId(), placed.slot().start());
        return demand.commitment().equals(promised) ? promised : told(placed);
    }

    private static Commitment told(Placed placed) {
        return new Commitment.Told(placed.slot().therapistId(), placed.slot().start());
    }

    /** Promised, or told for soon; a promise that a hard rule broke already is none. */
    private static boolean mustStay(Region region, Placed placed) {
        Commitment commitment = region.demands().stream()
                .filter(demand -> demand.visitId().equals(placed.visitId()))
                .findFirst()
                .orElseThrow()
                .commitment();
        UUID therapist = placed.slot().therapistId();
        Instant start = placed.slot().start();
        Instant frozen = region.now().instant().plus(LOOSE.freeze());
        return commitment.equals(new Commitment.Promised(therapist, start))
                || commitment.equals(new Commitment.Told(therapist, start)) && start.isBefore(frozen);
    }

    private static Map<UUID, Placed> slots(Plan plan) {
        Map<UUID, Placed> slots = new HashMap<>();
        plan.placed().forEach(placed -> slots.put(placed.visitId(), placed));
        return slots;
    }
}
