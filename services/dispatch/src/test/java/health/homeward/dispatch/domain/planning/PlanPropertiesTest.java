package health.homeward.dispatch.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.check.PlanChecker;
import health.homeward.dispatch.domain.planning.Plan.Placed;
import health.homeward.dispatch.domain.planning.Plan.Unplaced;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.visit.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlanPropertiesTest {

    private final VisitPlanner planner =
            new InsertionPlanner(new GreatCircleTravel(TravelSettings.DEFAULT), Preferences.DEFAULT);
    private final PlanChecker checker = new PlanChecker(TravelSettings.DEFAULT);

    @Property(tries = 1500)
    void no_plan_of_any_region_breaks_a_hard_rule(@ForAll long seed) {
        Region region = new RandomRegions(seed).next(5, 14);

        assertThat(checker.violations(region, planner.plan(region))).isEmpty();
    }

    @Property(tries = 1000)
    void no_plan_on_roads_of_any_region_breaks_a_hard_rule(@ForAll long seed) {
        RandomRegions regions = new RandomRegions(seed);
        Region region = regions.onRoads(regions.next(5, 14));

        assertThat(checker.violations(region, planner.plan(region))).isEmpty();
    }

    @Property(tries = 200)
    void the_same_region_gives_the_same_plan_in_whatever_order_it_was_read(@ForAll long seed) {
        Region region = new RandomRegions(seed).next(5, 14);
        List<Therapist> therapists = new ArrayList<>(region.therapists());
        List<Demand> demands = new ArrayList<>(region.demands());
        Collections.shuffle(therapists, new Random(seed));
        Collections.shuffle(demands, new Random(seed + 1));

        assertThat(planner.plan(region.workedBy(therapists).with(demands))).isEqualTo(planner.plan(region));
    }

    @Property(tries = 150)
    void a_visit_without_a_place_has_none_anywhere_in_the_plan(@ForAll long seed) {
        Region region = new RandomRegions(seed).next(3, 7);
        Plan plan = planner.plan(region);

        for (Unplaced unplaced : plan.unplaced()) {
            Demand demand = demand(region, unplaced);
            for (Therapist therapist : region.therapists()) {
                assertThat(starts(demand, region))
                        .filteredOn(start -> checker.violations(region, plus(plan, demand, therapist, start))
                                .isEmpty())
                        .isEmpty();
            }
        }
    }

    @Property(tries = 200)
    void planning_again_what_was_planned_moves_nothing(@ForAll long seed) {
        Region region = new RandomRegions(seed).next(5, 14);
        Plan first = planner.plan(region);
        List<Demand> told =
                region.demands().stream().map(demand -> told(demand, first)).toList();

        Plan second = planner.plan(region.with(told));

        assertThat(second.placed()).isEqualTo(first.placed());
    }

    private static Demand told(Demand demand, Plan plan) {
        return plan.placed().stream()
                .filter(placed -> placed.visitId().equals(demand.visitId()))
                .findFirst()
                .map(placed -> RegionSamples.with(
                        demand,
                        new Commitment.Told(
                                placed.slot().therapistId(), placed.slot().start())))
                .orElse(demand);
    }

    private static Demand demand(Region region, Unplaced unplaced) {
        return region.demands().stream()
                .filter(demand -> demand.visitId().equals(unplaced.visitId()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Instant> starts(Demand demand, Region region) {
        Interval bounds = demand.order().when().bounds();
        List<Instant> starts = new ArrayList<>();
        for (Instant start = bounds.from(); start.isBefore(bounds.until()); start = start.plusSeconds(300)) {
            if (!start.isBefore(region.now().earliestStart())) {
                starts.add(start);
            }
        }
        return starts;
    }

    private static Plan plus(Plan plan, Demand demand, Therapist therapist, Instant start) {
        Interval time =
                new Interval(start, start.plus(Duration.ofMinutes(demand.order().minutes())));
        List<Placed> placed = new ArrayList<>(plan.placed());
        placed.add(new Placed(
                demand.visitId(), new Slot(therapist.id(), therapist.level(), time, new Slot.Trip(0, 0, true))));
        List<Unplaced> others = plan.unplaced().stream()
                .filter(unplaced -> !unplaced.visitId().equals(demand.visitId()))
                .toList();
        return new Plan(placed, others);
    }
}
