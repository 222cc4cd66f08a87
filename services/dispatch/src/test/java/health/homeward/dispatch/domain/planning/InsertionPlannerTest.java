package health.homeward.dispatch.domain.planning;

import static health.homeward.dispatch.domain.planning.RegionSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.dispatch.domain.check.PlanChecker;
import health.homeward.dispatch.domain.check.Violation;
import health.homeward.dispatch.domain.planning.Plan.Placed;
import health.homeward.dispatch.domain.team.Gender;
import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.visit.Slot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InsertionPlannerTest {

    private final VisitPlanner planner =
            new InsertionPlanner(new GreatCircleTravel(TravelSettings.DEFAULT), Preferences.DEFAULT);
    private final PlanChecker checker = new PlanChecker(TravelSettings.DEFAULT);

    @Test
    void a_visit_goes_to_the_therapist_as_early_as_the_way_from_the_base_allows() {
        Plan plan = judged(region(List.of(therapist(1)), visit(10, ESCALDES)));

        Slot slot = slot(plan, 10);
        assertThat(slot.therapistId()).isEqualTo(id(1));
        assertThat(slot.start()).isEqualTo(at("08:05"));
        assertThat(slot.end()).isEqualTo(at("08:35"));
        assertThat(slot.trip().minutes()).isEqualTo(3);
        assertThat(slot.trip().estimated()).isTrue();
    }

    @Test
    void a_second_visit_waits_for_the_way_between_the_homes() {
        Plan plan = judged(region(List.of(therapist(1)), visit(10, ESCALDES), visit(11, ENCAMP)));

        assertThat(plan.unplaced()).isEmpty();
        assertThat(plan.placed()).extracting(placed -> placed.slot().start()).doesNotHaveDuplicates();
    }

    @Test
    void a_visit_is_inserted_where_it_adds_the_least_travel() {
        Demand near = with(visit(10, ENCAMP), new Commitment.Promised(id(2), at("08:20")));

        Plan plan = judged(region(List.of(therapist(1), therapist(2)), near, visit(11, ENCAMP)));

        assertThat(slot(plan, 11).therapistId())
                .as("the one who is in Encamp anyway")
                .isEqualTo(id(2));
        assertThat(slot(plan, 11).trip().metres()).isZero();
    }

    @Test
    void whoever_is_excluded_is_not_sent_even_where_it_was_promised() {
        Demand promised = with(visit(10, CAPITAL), new Commitment.Promised(id(1), at("10:00")));

        Plan plan = judged(region(List.of(therapist(1), therapist(2)), excluding(promised, id(1))));
        assertThat(slot(plan, 10).therapistId()).isEqualTo(id(2));

        Plan nobody = judged(region(List.of(therapist(1)), excluding(promised, id(1))));
        assertThat(nobody.unplaced().getFirst().obstacles())
                .extracting(obstacle -> obstacle.reason().code())
                .contains("THERAPIST_EXCLUDED");
    }

    @Test
    void nobody_has_more_minutes_of_visits_than_the_day_and_the_week_allow() {
        Region region = region(
                List.of(limited(therapist(1), 60, 0)), visit(10, CAPITAL), visit(11, CAPITAL), visit(12, CAPITAL));

        Plan plan = judged(region);
        assertThat(plan.placed()).hasSize(2);
        assertThat(plan.unplaced().getFirst().obstacles())
                .extracting(obstacle -> obstacle.reason().code())
                .containsExactly("DAY_LIMIT");

        Region week = region(List.of(limited(therapist(1), 0, 90)), visit(10, CAPITAL), visit(11, CAPITAL))
                .after(new Given(Map.of(id(1), Map.of(MONDAY.plusDays(6), 50, MONDAY.minusDays(1), 400))));
        assertThat(judged(week).unplaced().getFirst().obstacles())
                .extracting(obstacle -> obstacle.reason().code())
                .containsExactly("WEEK_LIMIT");
    }

    @Test
    void a_limit_that_was_lowered_takes_what_was_told_and_then_what_was_promised() {
        Demand promised = with(visit(10, CAPITAL), new Commitment.Promised(id(1), at("10:00")));
        Demand told = with(visit(11, CAPITAL), new Commitment.Told(id(1), at("09:00")));

        assertThat(judged(region(List.of(limited(therapist(1), 30, 0)), promised, told))
                        .placed())
                .extracting(Placed::visitId)
                .containsExactly(id(10));
        assertThat(judged(region(List.of(limited(therapist(1), 20, 0)), promised, told))
                        .placed())
                .isEmpty();
    }

    @Test
    void a_favourite_comes_from_further_away_but_not_from_anywhere() {
        Demand favoured = favouring(visit(11, ENCAMP), id(1));
        Demand near = with(visit(10, ENCAMP), new Commitment.Promised(id(2), at("08:20")));

        assertThat(slot(judged(region(List.of(therapist(1), therapist(2)), near, favoured)), 11)
                        .therapistId())
                .isEqualTo(id(1));

        Demand busy = with(visit(12, CAPITAL, "08:00", "20:00", 450), new Commitment.Promised(id(1), at("08:10")));
        assertThat(slot(judged(region(List.of(therapist(1), therapist(2)), near, favoured, busy)), 11)
                        .therapistId())
                .as("the favourite has no time left")
                .isEqualTo(id(2));
    }

    @Test
    void a_beginner_gets_no_therapeutic_visit_R57_and_home_needs_an_experienced_one_R2() {
        Plan plan = judged(region(List.of(therapist(1, Level.NOVICE, shift("08:00", "16:00"))), visit(10, CAPITAL)));

        assertThat(reasons(plan, 10)).containsExactly("R57 NOVICE", "R2 HOME_NEEDS_EXPERIENCE");
    }

    @Test
    void bed_rest_needs_an_experienced_specialist_R24() {
        Demand inBed = with(visit(10, CAPITAL), order(10, 30, Level.EXPERIENCED, true));

        Plan plan = judged(region(List.of(therapist(1, Level.NOVICE, shift("08:00", "16:00"))), inBed));

        assertThat(reasons(plan, 10)).contains("R24 BED_REST_NEEDS_EXPERIENCE");
    }

    @Test
    void a_course_that_asks_for_a_high_level_gets_one_R66b() {
        Demand high = with(visit(10, CAPITAL), order(10, 30, Level.HIGH, false));
        Therapist best = therapist(2, Level.HIGH, shift("14:00", "16:00"));

        Plan plan = judged(region(List.of(therapist(1), best), high));

        assertThat(slot(plan, 10).therapistId()).isEqualTo(id(2));
        assertThat(reasons(judged(region(List.of(therapist(1)), high)), 10)).containsExactly("R66b HIGH_LEVEL_NEEDED");
    }

    @Test
    void a_missing_skill_is_named() {
        Plan plan = judged(region(List.of(therapist(1)), skilled(visit(10, CAPITAL), "DRAINAGE")));

        assertThat(reasons(plan, 10)).containsExactly("DISPATCH SKILL_MISSING");
        assertThat(plan.unplaced().getFirst().obstacles().getFirst().reason().sentence())
                .contains("DRAINAGE");
    }

    @Test
    void every_reason_stands_there_the_visits_own_and_those_of_each_therapist() {
        Therapist novice = therapist(1, Level.NOVICE);
        Therapist sick = away(therapist(2), "00:00", "23:00");
        Therapist evening = therapist(3, Level.HIGH, shift("18:00", "22:00"));

        Plan plan = judged(
                region(List.of(novice, sick, evening), homeless(held(visit(10, CAPITAL, "09:00", "12:00", 30)))));

        assertThat(reasons(plan, 10))
                .containsExactly(
                        "R7 HELD",
                        "DISPATCH HOME_UNKNOWN",
                        "R57 NOVICE",
                        "R2 HOME_NEEDS_EXPERIENCE",
                        "DISPATCH NO_SHIFT",
                        "DISPATCH THERAPIST_ABSENT",
                        "DISPATCH SHIFT_MISSES_PATIENT");
    }

    @Test
    void a_region_without_therapists_says_so() {
        assertThat(reasons(judged(region(List.of(), visit(10, CAPITAL))), 10))
                .containsExactly("DISPATCH NO_THERAPISTS");
    }

    @Test
    void a_home_too_far_for_the_shift_is_not_called_a_booking_problem() {
        assertThat(reasons(
                        judged(region(
                                List.of(therapist(1, Level.HIGH, shift("08:00", "10:00"))), visit(10, BARCELONA))),
                        10))
                .containsExactly("DISPATCH TOO_FAR");
    }

    @Test
    void a_full_shift_is_called_fully_booked() {
        Therapist brief = therapist(1, Level.HIGH, shift("08:00", "08:40"));

        Plan plan = judged(region(List.of(brief), visit(10, CAPITAL), visit(11, CAPITAL)));

        assertThat(plan.placed()).hasSize(1);
        assertThat(reasons(plan, 11)).containsExactly("DISPATCH FULLY_BOOKED");
    }

    @Test
    void hours_that_are_too_short_for_the_session_are_named() {
        assertThat(reasons(judged(region(List.of(therapist(1)), visit(10, CAPITAL, "09:00", "09:20", 30))), 10))
                .contains("DISPATCH PATIENT_NOT_AVAILABLE");
    }

    @Test
    void a_session_whose_hours_are_over_is_not_planned_into_the_past() {
        Region late = new Region(
                new Region.Now(at("21:30"), at("22:00"), ZONE), List.of(therapist(1)), List.of(visit(10, CAPITAL)));

        assertThat(reasons(judged(late), 10)).contains("DISPATCH TIME_HAS_PASSED");
    }

    @Test
    void a_promise_stays_where_it_is_even_where_another_place_would_be_cheaper() {
        Demand promised = with(visit(10, ENCAMP), new Commitment.Promised(id(1), at("13:00")));

        Plan plan = judged(region(List.of(therapist(1)), promised, visit(11, CAPITAL)));

        assertThat(slot(plan, 10).start()).isEqualTo(at("13:00"));
    }

    @Test
    void a_promise_wins_over_what_was_only_told() {
        Demand told = with(visit(10, CAPITAL), new Commitment.Told(id(1), at("10:00")));
        Demand promised = with(visit(11, CAPITAL), new Commitment.Promised(id(1), at("10:15")));

        Plan plan = judged(region(List.of(therapist(1)), told, promised));

        assertThat(slot(plan, 11).start()).isEqualTo(at("10:15"));
        assertThat(slot(plan, 10).start()).isNotEqualTo(at("10:00"));
    }

    @Test
    void a_sick_therapists_promise_goes_to_another() {
        Demand promised = with(visit(10, CAPITAL), new Commitment.Promised(id(1), at("10:00")));

        Plan plan = judged(region(List.of(away(therapist(1), "07:00", "17:00"), therapist(2)), promised));

        assertThat(slot(plan, 10).therapistId()).isEqualTo(id(2));
    }

    @Test
    void a_held_patients_told_visit_loses_its_place_R7() {
        Demand told = held(with(visit(10, CAPITAL), new Commitment.Told(id(1), at("10:00"))));

        assertThat(reasons(judged(region(List.of(therapist(1)), told)), 10)).containsExactly("R7 HELD");
    }

    @Test
    void a_visit_that_should_have_begun_a_minute_ago_keeps_its_slot() {
        Demand told = with(visit(10, CAPITAL), new Commitment.Told(id(1), at("10:00")));
        Region late = new Region(new Region.Now(at("10:01"), at("10:31"), ZONE), List.of(therapist(1)), List.of(told));

        assertThat(slot(judged(late), 10).start()).isEqualTo(at("10:00"));
    }

    @Test
    void a_visit_under_way_takes_the_therapists_time_and_is_not_planned_itself() {
        Demand underWay = with(visit(10, CAPITAL), new Commitment.UnderWay(id(1), at("08:00")));

        Plan plan = judged(region(List.of(therapist(1)), underWay, visit(11, CAPITAL)));

        assertThat(plan.placed()).extracting(Placed::visitId).containsExactly(id(11));
        assertThat(slot(plan, 11).start()).isEqualTo(at("08:30"));
    }

    @Test
    void a_patient_is_not_visited_twice_at_once() {
        Demand first = visit(10, CAPITAL, "09:00", "10:00", 30);
        Demand second = new Demand(
                new Demand.Whose(id(11), first.patientId(), List.of()),
                first.order(),
                first.household(),
                Set.of(),
                first.commitment());

        Plan plan = judged(region(List.of(therapist(1), therapist(2)), first, second));

        assertThat(plan.unplaced()).isEmpty();
        assertThat(slot(plan, 10).time().overlaps(slot(plan, 11).time())).isFalse();
    }

    @Test
    void an_absence_at_noon_brings_the_therapist_home_before_and_starts_anew_after() {
        Therapist noon = away(therapist(1), "12:00", "14:00");

        Plan plan = judged(region(List.of(noon), visit(10, CAPITAL, "11:40", "20:00", 30)));

        assertThat(slot(plan, 10).start()).isEqualTo(at("14:00"));
    }

    @Test
    void a_therapist_whom_the_patient_knows_is_worth_a_longer_way_but_not_any_way() {
        Demand elsewhere = with(visit(11, ENCAMP), new Commitment.Promised(id(1), at("08:20")));
        Demand asked = visit(10, ENCAMP);

        assertThat(slot(judged(region(List.of(therapist(1), therapist(2)), elsewhere, known(asked, id(2)))), 10)
                        .therapistId())
                .as("two ways of %d minutes are dearer than a stranger", 15)
                .isEqualTo(id(1));
        Demand near = with(visit(11, ESCALDES), new Commitment.Promised(id(1), at("08:20")));
        assertThat(slot(
                                judged(region(
                                        List.of(therapist(1), therapist(2)), near, known(visit(10, ESCALDES), id(2)))),
                                10)
                        .therapistId())
                .isEqualTo(id(2));
    }

    @Test
    void the_visits_of_one_patient_go_to_as_few_therapists_as_the_ways_allow() {
        Demand first = with(visit(10, ESCALDES, "08:00", "09:00", 30), new Commitment.Promised(id(1), at("08:05")));
        Demand second = ofPatient(visit(11, ESCALDES, "11:00", "12:00", 30), first);
        Demand nearThePatient = with(visit(12, ESCALDES), new Commitment.Promised(id(2), at("10:20")));

        Demand awayFromIt = with(visit(13, CAPITAL), new Commitment.Promised(id(1), at("09:30")));

        Plan plan = judged(region(List.of(therapist(1), therapist(2)), first, second, nearThePatient, awayFromIt));

        assertThat(slot(plan, 11).therapistId()).isEqualTo(id(1));
    }

    @Test
    void a_wish_for_a_language_is_worth_a_longer_way_and_no_wish_forbids() {
        Therapist near = speaking(therapist(1), Gender.MALE, "fr");
        Therapist other = speaking(therapist(2), Gender.FEMALE, "ca");
        var wishes = new Household.Wishes(Set.of("ca"), Optional.of(Gender.FEMALE));

        assertThat(slot(judged(region(List.of(near, other), with(visit(10, CAPITAL), wishes))), 10)
                        .therapistId())
                .isEqualTo(id(2));
        assertThat(judged(region(List.of(near), with(visit(10, CAPITAL), wishes)))
                        .unplaced())
                .isEmpty();
    }

    private Plan judged(Region region) {
        Plan plan = planner.plan(region);
        assertThat(checker.violations(region, plan)).extracting(Violation::code).isEmpty();
        return plan;
    }

    private static Slot slot(Plan plan, int number) {
        UUID id = id(number);
        return plan.placed().stream()
                .filter(placed -> placed.visitId().equals(id))
                .findFirst()
                .orElseThrow()
                .slot();
    }

    private static List<String> reasons(Plan plan, int number) {
        UUID id = id(number);
        return plan.unplaced().stream()
                .filter(unplaced -> unplaced.visitId().equals(id))
                .flatMap(unplaced -> unplaced.obstacles().stream())
                .map(obstacle ->
                        obstacle.reason().rule() + " " + obstacle.reason().code())
                .toList();
    }
}
