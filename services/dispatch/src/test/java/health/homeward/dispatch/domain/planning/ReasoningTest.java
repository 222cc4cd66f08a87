package health.homeward.dispatch.domain.planning;

import static health.homeward.dispatch.domain.planning.RegionSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.dispatch.domain.check.PlanChecker;
import health.homeward.dispatch.domain.planning.Change.Kind;
import health.homeward.dispatch.domain.planning.Why.ForTherapist;
import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.visit.Slot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReasoningTest {

    private static final Travel TRAVEL = new GreatCircleTravel(TravelSettings.DEFAULT);
    private final Reasoning reasoning = new Reasoning(TRAVEL, Preferences.DEFAULT);
    private final VisitPlanner planner = new InsertionPlanner(TRAVEL, Preferences.DEFAULT);
    private final PlanChecker checker = new PlanChecker(TravelSettings.DEFAULT);

    @Test
    void a_visit_that_has_a_place_is_told_with_its_cost_and_the_next_best() {
        Demand told = with(visit(10, ESCALDES), new Commitment.Told(id(1), at("08:05")));
        Demand inEncamp = with(visit(11, ENCAMP), new Commitment.Promised(id(2), at("09:00")));

        Why why = why(region(
                List.of(therapist(1), therapist(2), therapist(3, Level.NOVICE, shift("08:00", "16:00"))),
                told,
                inEncamp));

        assertThat(why.present()).hasValueSatisfying(offer -> {
            assertThat(offer.slot().therapistId()).isEqualTo(id(1));
            assertThat(offer.costMinutes()).as("there and back").isEqualTo(6);
        });
        assertThat(why.nextBest())
                .as("on the way to Encamp it costs the other one less")
                .hasValueSatisfying(offer -> {
                    assertThat(offer.slot().therapistId()).isEqualTo(id(2));
                    assertThat(offer.costMinutes()).isLessThan(6);
                });
        assertThat(why.therapists()).extracting(ForTherapist::therapistId).containsExactly(id(2), id(1), id(3));
        assertThat(why.therapists().getLast().blocking())
                .extracting(reason -> reason.rule() + " " + reason.code())
                .contains("R57 NOVICE", "R2 HOME_NEEDS_EXPERIENCE");
        assertThat(why.obstacles()).isEmpty();
        assertThat(why.changes()).isEmpty();
    }

    @Test
    void a_hold_is_named_and_no_change_is_thought_of_R7() {
        Why why = why(region(List.of(therapist(1)), held(visit(10, CAPITAL))));

        assertThat(why.obstacles()).extracting(reason -> reason.rule()).containsExactly("R7");
        assertThat(why.changes()).isEmpty();
    }

    @Test
    void a_visit_that_only_needs_another_one_to_move_says_which_and_where_to() {
        Demand asked = visit(10, CAPITAL, "09:00", "09:30", 30);
        Demand told = with(visit(11, CAPITAL), new Commitment.Told(id(1), at("09:00")));
        Region region = region(List.of(therapist(1)), asked, told);

        Change change = why(region).changes().stream()
                .filter(one -> one.kind() == Kind.MOVE_VISIT)
                .findFirst()
                .orElseThrow();

        assertThat(change.offer().slot().start()).isEqualTo(at("09:00"));
        assertThat(change.moved()).hasValueSatisfying(moved -> {
            assertThat(moved.visitId()).isEqualTo(id(11));
            assertThat(moved.from().start()).isEqualTo(at("09:00"));
            assertThat(moved.to().start()).isEqualTo(at("08:00"));
        });
        assertThat(change.minutes()).isEqualTo(60);
        isReal(region, asked, change);
    }

    @Test
    void a_promise_is_asked_back_only_at_a_greater_price() {
        Demand asked = visit(10, CAPITAL, "09:00", "09:30", 30);
        Demand promised = with(visit(11, CAPITAL), new Commitment.Promised(id(1), at("09:00")));
        Demand told = with(visit(12, CAPITAL), new Commitment.Told(id(2), at("09:00")));

        List<Change> changes = why(region(List.of(therapist(1), therapist(2)), asked, promised, told))
                .changes();

        assertThat(changes).extracting(Change::kind).containsSubsequence(Kind.MOVE_VISIT, Kind.MOVE_PROMISED_VISIT);
    }

    @Test
    void a_visit_that_a_slightly_longer_shift_would_hold_says_how_much_longer() {
        Region region = region(List.of(therapist(1)), visit(10, CAPITAL, "15:40", "17:00", 30));

        assertThat(why(region).changes()).anySatisfy(change -> {
            assertThat(change.kind()).isEqualTo(Kind.LONGER_SHIFT);
            assertThat(change.minutes()).isEqualTo(15);
            assertThat(change.offer().slot().end()).isEqualTo(at("16:10"));
        });
    }

    @Test
    void a_visit_that_wider_hours_of_the_patient_would_hold_says_how_much_wider() {
        Region region = region(List.of(therapist(1)), visit(10, CAPITAL, "16:10", "17:00", 30));

        assertThat(why(region).changes()).anySatisfy(change -> {
            assertThat(change.kind()).isEqualTo(Kind.WIDER_PATIENT_HOURS);
            assertThat(change.minutes()).isEqualTo(45);
            assertThat(change.offer().slot().start()).isEqualTo(at("15:25"));
        });
    }

    @Test
    void a_visit_that_only_somebody_away_could_make_says_so_last() {
        Therapist sick = away(therapist(1), "00:00", "23:00");

        List<Change> changes = why(region(List.of(sick), visit(10, CAPITAL))).changes();

        assertThat(changes).extracting(Change::kind).containsExactly(Kind.END_ABSENCE);
        assertThat(changes.getFirst().offer().slot().therapistId()).isEqualTo(id(1));
    }

    @Test
    void there_is_no_word_about_a_visit_that_is_under_way_or_unknown() {
        Demand underWay = with(visit(10, CAPITAL), new Commitment.UnderWay(id(1), at("08:05")));

        assertThat(reasoning.of(region(List.of(therapist(1)), underWay), id(10)))
                .isEmpty();
        assertThat(reasoning.of(region(List.of(therapist(1))), id(10))).isEmpty();
    }

    @Property(tries = 300)
    void whatever_visit_is_proposed_to_move_both_have_a_lawful_place_afterwards(@ForAll long seed) {
        Region region = new RandomRegions(seed).next(4, 10);
        Region standing = standing(region, planner.plan(region));

        for (Demand demand : standing.demands()) {
            if (demand.commitment() instanceof Commitment.Free) {
                reasoning.of(standing, demand.visitId()).orElseThrow().changes().stream()
                        .filter(change -> change.moved().isPresent())
                        .forEach(change -> isReal(standing, demand, change));
            }
        }
    }

    /** The region once its plan has been told. */
    private static Region standing(Region region, Plan plan) {
        Map<UUID, Slot> slots =
                plan.placed().stream().collect(Collectors.toMap(Plan.Placed::visitId, Plan.Placed::slot));
        return region.with(region.demands().stream()
                .map(demand -> demand.commitment() instanceof Commitment.UnderWay
                        ? demand
                        : with(demand, told(Optional.ofNullable(slots.get(demand.visitId())))))
                .toList());
    }

    private static Commitment told(Optional<Slot> slot) {
        return slot.<Commitment>map(found -> new Commitment.Told(found.therapistId(), found.start()))
                .orElse(new Commitment.Free());
    }

    /** Both visits keep the places that the change gives them. */
    private void isReal(Region region, Demand asked, Change change) {
        UUID other = change.moved().orElseThrow().visitId();
        Region after = region.with(region.demands().stream()
                .map(demand -> demand.visitId().equals(asked.visitId())
                        ? with(demand, promised(change.offer().slot()))
                        : demand.visitId().equals(other)
                                ? with(
                                        demand,
                                        promised(change.moved().orElseThrow().to()))
                                : demand)
                .toList());
        Plan plan = planner.plan(after);
        assertThat(checker.violations(after, plan)).isEmpty();
        assertThat(plan.placed())
                .filteredOn(placed -> Stream.of(asked.visitId(), other).anyMatch(placed.visitId()::equals))
                .extracting(placed -> placed.slot().start())
                .containsExactlyInAnyOrder(
                        change.offer().slot().start(),
                        change.moved().orElseThrow().to().start());
    }

    private static Commitment promised(Slot slot) {
        return new Commitment.Promised(slot.therapistId(), slot.start());
    }

    private Why why(Region region) {
        Optional<Why> why = reasoning.of(region, id(10));
        return why.orElseThrow();
    }
}
