package health.homeward.dispatch.domain.check;

import static health.homeward.dispatch.domain.planning.RegionSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.planning.Commitment;
import health.homeward.dispatch.domain.planning.Demand;
import health.homeward.dispatch.domain.planning.Plan;
import health.homeward.dispatch.domain.planning.Plan.Placed;
import health.homeward.dispatch.domain.planning.Plan.Unplaced;
import health.homeward.dispatch.domain.planning.Region;
import health.homeward.dispatch.domain.planning.TravelSettings;
import health.homeward.dispatch.domain.planning.Ways;
import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.team.Transport;
import health.homeward.dispatch.domain.visit.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each rule broken on purpose once: a judge that convicts nobody proves nothing. */
class PlanCheckerTest {

    private final PlanChecker checker = new PlanChecker(TravelSettings.DEFAULT);

    @Test
    void a_lawful_plan_is_acquitted() {
        assertThat(codes(visit(10, CAPITAL), placed(10, 1, at("10:00"), 30))).isEmpty();
    }

    @Test
    void a_forgotten_visit_a_double_one_and_one_that_nobody_asked_for_are_found() {
        assertThat(codes(visit(10, CAPITAL))).containsExactly("FORGOTTEN");
        assertThat(codes(visit(10, CAPITAL), placed(10, 1, at("10:00"), 30), placed(10, 1, at("12:00"), 30)))
                .contains("NOT_ASKED_OR_TWICE");
        assertThat(codes(visit(10, CAPITAL), placed(10, 1, at("10:00"), 30), placed(99, 1, at("12:00"), 30)))
                .contains("NOT_ASKED_OR_TWICE");
    }

    @Test
    void an_unplaced_visit_without_a_reason_is_found() {
        Region region = region(List.of(therapist(1)), visit(10, CAPITAL));

        assertThat(codes(checker.violations(region, new Plan(List.of(), List.of(new Unplaced(id(10), List.of()))))))
                .containsExactly("NO_REASON");
    }

    @Test
    void too_many_minutes_of_visits_in_a_day_or_a_week_are_found() {
        assertThat(codes(List.of(limited(therapist(1), 29, 0)), visit(10, CAPITAL), placed(10, 1, at("10:00"), 30)))
                .containsExactly("DAY_LIMIT");
        assertThat(codes(List.of(limited(therapist(1), 0, 29)), visit(10, CAPITAL), placed(10, 1, at("10:00"), 30)))
                .containsExactly("WEEK_LIMIT");
        assertThat(codes(List.of(limited(therapist(1), 30, 30)), visit(10, CAPITAL), placed(10, 1, at("10:00"), 30)))
                .isEmpty();
    }

    @Test
    void an_excluded_therapist_is_found() {
        Demand visit = excluding(visit(10, CAPITAL), id(1));

        assertThat(codes(visit, placed(10, 1, at("10:00"), 30))).containsExactly("EXCLUDED");
    }

    @Test
    void a_level_too_low_is_found_R2_R57() {
        assertThat(codes(
                        List.of(therapist(1, Level.NOVICE, shift("08:00", "16:00"))),
                        visit(10, CAPITAL),
                        placed(10, 1, at("10:00"), 30)))
                .containsExactly("LEVEL");
    }

    @Test
    void a_missing_skill_a_hold_and_an_unknown_home_are_found() {
        assertThat(codes(skilled(visit(10, CAPITAL), "X"), placed(10, 1, at("10:00"), 30)))
                .containsExactly("SKILL");
        assertThat(codes(held(visit(10, CAPITAL)), placed(10, 1, at("10:00"), 30)))
                .containsExactly("FORBIDDEN");
        assertThat(codes(homeless(visit(10, CAPITAL)), placed(10, 1, at("10:00"), 30)))
                .containsExactly("HOME");
    }

    @Test
    void a_wrong_length_a_wrong_hour_and_a_start_too_soon_are_found() {
        assertThat(codes(visit(10, CAPITAL), placed(10, 1, at("10:00"), 25))).containsExactly("LENGTH");
        assertThat(codes(visit(10, CAPITAL, "14:00", "15:00", 30), placed(10, 1, at("10:00"), 30)))
                .containsExactly("PATIENT_HOURS");
        assertThat(codes(visit(10, CAPITAL, "05:00", "23:00", 30), placed(10, 1, at("06:10"), 30)))
                .contains("SESSION_BOUNDS", "TOO_SOON", "WORK_HOURS");
    }

    @Test
    void work_outside_the_shift_or_during_an_absence_is_found() {
        assertThat(codes(visit(10, CAPITAL), placed(10, 1, at("15:45"), 30))).containsExactly("WORK_HOURS");
        assertThat(codes(
                        List.of(away(therapist(1), "09:00", "10:10")),
                        visit(10, CAPITAL),
                        placed(10, 1, at("10:00"), 30)))
                .containsExactly("WORK_HOURS");
    }

    @Test
    void two_homes_at_once_and_a_way_too_short_are_found() {
        Region region = region(List.of(therapist(1)), visit(10, CAPITAL), visit(11, ENCAMP));

        assertThat(codes(region, placed(10, 1, at("10:00"), 30), placed(11, 1, at("10:20"), 30)))
                .contains("OVERLAP");
        assertThat(codes(region, placed(10, 1, at("10:00"), 30), placed(11, 1, at("10:40"), 30)))
                .containsExactly("TRAVEL");
        assertThat(codes(region, placed(10, 1, at("10:00"), 30), placed(11, 1, at("10:45"), 30)))
                .isEmpty();
    }

    @Test
    void the_way_out_and_the_way_back_are_part_of_the_shift() {
        assertThat(codes(visit(10, ENCAMP), placed(10, 1, at("08:10"), 30))).containsExactly("WAY_OUT");
        assertThat(codes(visit(10, ENCAMP), placed(10, 1, at("15:20"), 30))).containsExactly("WAY_BACK");
    }

    @Test
    void a_road_that_takes_longer_than_the_straight_line_is_what_counts() {
        Region region = region(List.of(therapist(1)), visit(10, CAPITAL), visit(11, ENCAMP))
                .with(road(CAPITAL, ENCAMP, 30 * 60, 20 * 60));

        assertThat(codes(region, placed(10, 1, at("10:00"), 30), placed(11, 1, at("10:59"), 30)))
                .containsExactly("TRAVEL");
        assertThat(codes(region, placed(10, 1, at("10:00"), 30), placed(11, 1, at("11:00"), 30)))
                .isEmpty();
        assertThat(codes(region, placed(10, 1, at("11:30"), 30), placed(11, 1, at("08:29"), 30)))
                .containsExactly("WAY_OUT");
        assertThat(codes(region, placed(10, 1, at("09:00"), 30), placed(11, 1, at("15:11"), 30)))
                .containsExactly("WAY_BACK");
    }

    @Test
    void a_quicker_road_acquits_what_the_straight_line_would_convict() {
        Region region = region(List.of(therapist(1)), visit(10, CAPITAL), visit(11, ENCAMP))
                .with(road(CAPITAL, ENCAMP, 5 * 60, 5 * 60));

        assertThat(codes(region, placed(10, 1, at("10:00"), 30), placed(11, 1, at("10:35"), 30)))
                .isEmpty();
    }

    @Test
    void a_promise_that_no_road_can_keep_may_move() {
        Demand promised = with(visit(10, ENCAMP), new Commitment.Promised(id(1), at("08:20")));
        Region region = region(List.of(therapist(1)), promised);

        assertThat(codes(region, placed(10, 1, at("09:00"), 30))).containsExactly("PROMISE");
        assertThat(codes(region.with(road(CAPITAL, ENCAMP, 21 * 60, 60)), placed(10, 1, at("09:00"), 30)))
                .isEmpty();
    }

    private static Ways road(Place one, Place other, int there, int back) {
        int[][] seconds = {{0, there}, {back, 0}};
        return new Ways(Map.of(Transport.CAR, new Ways.Table(List.of(one, other), seconds, seconds)));
    }

    @Test
    void a_patient_visited_twice_at_once_is_found() {
        Demand first = visit(10, CAPITAL);
        Demand second = new Demand(
                new Demand.Whose(id(11), first.patientId(), List.of()),
                first.order(),
                first.household(),
                first.skills(),
                first.commitment());
        Region region = region(List.of(therapist(1), therapist(2)), first, second);

        assertThat(codes(region, placed(10, 1, at("10:00"), 30), placed(11, 2, at("10:10"), 30)))
                .containsExactly("PATIENT_OVERLAP");
    }

    @Test
    void a_promise_moved_without_need_is_found_and_one_moved_by_an_absence_is_not() {
        Demand promised = with(visit(10, CAPITAL), new Commitment.Promised(id(1), at("10:00")));

        assertThat(codes(promised, placed(10, 1, at("11:00"), 30))).containsExactly("PROMISE");
        assertThat(codes(List.of(away(therapist(1), "09:00", "10:10")), promised, placed(10, 1, at("11:00"), 30)))
                .isEmpty();
    }

    @Test
    void a_visit_given_to_nobody_known_is_found() {
        assertThat(codes(visit(10, CAPITAL), placed(10, 7, at("10:00"), 30))).contains("UNKNOWN_THERAPIST");
    }

    private List<String> codes(Demand demand, Placed... placed) {
        return codes(List.of(therapist(1)), demand, placed);
    }

    private List<String> codes(List<Therapist> therapists, Demand demand, Placed... placed) {
        return codes(region(therapists, demand), placed);
    }

    private List<String> codes(Region region, Placed... placed) {
        return codes(checker.violations(region, new Plan(List.of(placed), List.of())));
    }

    private static List<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).toList();
    }

    private static Placed placed(int visit, int therapist, Instant start, int minutes) {
        Interval time = new Interval(start, start.plus(Duration.ofMinutes(minutes)));
        return new Placed(id(visit), new Slot(id(therapist), Level.EXPERIENCED, time, new Slot.Trip(0, 0, true)));
    }
}
