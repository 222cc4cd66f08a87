package health.homeward.dispatch.domain.planning;

import static health.homeward.dispatch.domain.planning.RegionSamples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.check.PlanChecker;
import health.homeward.dispatch.domain.team.Gender;
import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.SlotChoice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AlternativesTest {

    private final Alternatives alternatives =
            new Alternatives(new GreatCircleTravel(TravelSettings.DEFAULT), Preferences.DEFAULT);

    @Test
    void offers_are_the_cheapest_free_slots_and_never_the_present_one() {
        Demand told = with(visit(10, CAPITAL), new Commitment.Told(id(1), at("08:00")));
        Region region = region(
                List.of(therapist(1), therapist(2), therapist(3, Level.NOVICE, shift("08:00", "16:00"))),
                told,
                with(visit(11, ESCALDES), new Commitment.Promised(id(1), at("10:00"))));

        List<Slot> offers = slots(alternatives.best(region, told.visitId(), 5));

        assertThat(offers).hasSizeBetween(1, 5);
        assertThat(offers).extracting(Slot::therapistId).doesNotContain(id(3));
        assertThat(offers)
                .noneMatch(
                        slot -> slot.therapistId().equals(id(1)) && slot.start().equals(at("08:00")));
        offers.forEach(slot -> assertThat(broken(region, told, slot.therapistId(), slot.start()))
                .isEmpty());
    }

    @Test
    void there_is_no_offer_for_a_patient_on_hold_or_without_a_home() {
        assertThat(alternatives.best(region(List.of(therapist(1)), held(visit(10, CAPITAL))), id(10), 5))
                .isEmpty();
        assertThat(alternatives.best(region(List.of(therapist(1)), homeless(visit(10, CAPITAL))), id(10), 5))
                .isEmpty();
    }

    @Test
    void an_offer_tells_what_it_adds_and_which_wishes_it_meets() {
        Demand asked =
                known(with(visit(10, CAPITAL), new Household.Wishes(Set.of("fr"), Optional.of(Gender.FEMALE))), id(2));
        Region region = region(
                List.of(speaking(therapist(1), Gender.FEMALE, "fr"), speaking(therapist(2), Gender.MALE, "ca")), asked);

        List<Offer> offers = alternatives.best(region, asked.visitId(), 2);

        assertThat(offers).extracting(offer -> offer.slot().therapistId()).containsExactly(id(1), id(2));
        assertThat(offers.getFirst().met()).containsExactlyInAnyOrder(Wish.LANGUAGE, Wish.GENDER);
        assertThat(offers.getFirst().unmet()).containsExactly(Wish.KNOWN_THERAPIST);
        assertThat(offers.getFirst().costMinutes()).isEqualTo(15);
        assertThat(offers.getLast().met()).containsExactly(Wish.KNOWN_THERAPIST);
        assertThat(offers.getLast().costMinutes()).isEqualTo(45);
        assertThat(offers).extracting(Offer::addedMinutes).containsOnly(0);
    }

    @Test
    void who_is_told_for_another_day_is_known_and_offered_first() {
        Demand asked = visit(10, CAPITAL);
        Demand tuesday = ofPatient(with(visit(11, CAPITAL), new Commitment.Told(id(2), at("10:00"))), asked);
        Region region = region(List.of(therapist(1), therapist(2)), asked, tuesday);

        assertThat(alternatives.best(region, asked.visitId(), 1).getFirst())
                .satisfies(offer -> assertThat(offer.slot().therapistId()).isEqualTo(id(2)))
                .satisfies(offer -> assertThat(offer.met()).containsExactly(Wish.KNOWN_THERAPIST));
    }

    @Test
    void a_favourite_is_offered_first_and_an_excluded_therapist_never() {
        Demand asked = favouring(visit(10, CAPITAL), id(2));
        Region region = region(List.of(therapist(1), therapist(2)), asked);

        assertThat(alternatives.best(region, asked.visitId(), 2))
                .extracting(offer -> offer.slot().therapistId(), Offer::costMinutes)
                .containsExactly(tuple(id(2), 0), tuple(id(1), 30));

        Demand without = excluding(visit(10, CAPITAL), id(2));
        assertThat(alternatives.best(region(List.of(therapist(1), therapist(2)), without), id(10), 5))
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(offer.slot().therapistId()).isEqualTo(id(1)));
        assertThat(broken(region(List.of(therapist(1), therapist(2)), without), without, id(2), at("09:30")))
                .containsExactly("DISPATCH THERAPIST_EXCLUDED");
    }

    @Test
    void a_slot_is_refused_with_every_rule_it_would_break() {
        Therapist novice = away(therapist(1, Level.NOVICE, shift("08:00", "12:00")), "09:00", "11:00");
        Demand visit = held(visit(10, CAPITAL, "14:00", "18:00", 30));

        assertThat(broken(region(List.of(novice), visit), visit, id(1), at("09:30")))
                .containsExactly(
                        "R7 HELD",
                        "R57 NOVICE",
                        "R2 HOME_NEEDS_EXPERIENCE",
                        "DISPATCH PATIENT_NOT_AVAILABLE",
                        "DISPATCH THERAPIST_ABSENT");
    }

    @Test
    void a_slot_on_another_visit_or_too_close_to_it_is_refused() {
        Demand promised = with(visit(11, ENCAMP), new Commitment.Promised(id(1), at("10:00")));
        Demand visit = visit(10, CAPITAL);
        Region region = region(List.of(therapist(1)), visit, promised);

        assertThat(broken(region, visit, id(1), at("10:15"))).containsExactly("DISPATCH THERAPIST_BUSY");
        assertThat(broken(region, visit, id(1), at("10:35"))).containsExactly("DISPATCH TRAVEL_TOO_LONG");
        assertThat(broken(region, visit, id(1), at("09:25"))).containsExactly("DISPATCH TRAVEL_TOO_LONG");
        assertThat(broken(region, visit, id(1), at("11:00"))).isEmpty();
    }

    @Test
    void a_slot_outside_the_shift_outside_the_session_or_in_the_past_is_refused() {
        Demand visit = visit(10, CAPITAL, "00:00", "23:59", 30);
        Region region = region(List.of(therapist(1)), visit);

        assertThat(broken(region, visit, id(1), at("16:00"))).containsExactly("DISPATCH OUTSIDE_SHIFT");
        assertThat(broken(region, visit, id(1), at("22:00")))
                .containsExactly("DISPATCH OUTSIDE_SESSION", "DISPATCH OUTSIDE_SHIFT");
        assertThat(broken(region, visit, id(1), at("05:00"))).contains("DISPATCH TIME_HAS_PASSED");
    }

    @Test
    void a_second_visit_to_the_same_patient_at_the_same_time_is_refused() {
        Demand visit = visit(10, CAPITAL);
        Demand other = new Demand(
                new Demand.Whose(id(11), visit.patientId(), List.of()),
                visit.order(),
                visit.household(),
                visit.skills(),
                new Commitment.Promised(id(2), at("10:00")));

        assertThat(broken(region(List.of(therapist(1), therapist(2)), visit, other), visit, id(1), at("10:15")))
                .containsExactly("DISPATCH PATIENT_BUSY");
    }

    @Test
    void the_way_to_a_taken_slot_leads_from_the_stop_before() {
        Demand promised = with(visit(11, ENCAMP), new Commitment.Promised(id(1), at("10:00")));
        Demand visit = visit(10, ENCAMP);
        Region region = region(List.of(therapist(1)), visit, promised);

        Slot slot = ((SlotChoice.Possible) choose(region, visit, id(1), at("10:30"))).slot();

        assertThat(slot.trip()).isEqualTo(new Slot.Trip(0, 0, true));
        assertThat(slot.end()).isEqualTo(at("11:00"));
    }

    @Property(tries = 300)
    void every_offer_in_any_region_could_be_taken_lawfully(@ForAll long seed) {
        Region region = new RandomRegions(seed).next(4, 8);
        PlanChecker checker = new PlanChecker(TravelSettings.DEFAULT);
        InsertionPlanner planner =
                new InsertionPlanner(new GreatCircleTravel(TravelSettings.DEFAULT), Preferences.DEFAULT);

        for (Demand demand : region.demands()) {
            for (Slot offer : slots(alternatives.best(region, demand.visitId(), 3))) {
                List<Demand> taken = region.demands().stream()
                        .map(other -> other.equals(demand)
                                ? with(demand, new Commitment.Told(offer.therapistId(), offer.start()))
                                : other)
                        .toList();
                Region after = region.with(taken);
                Plan plan = planner.plan(after);
                assertThat(checker.violations(after, plan)).isEmpty();
                assertThat(plan.placed())
                        .anyMatch(placed -> placed.visitId().equals(demand.visitId())
                                && placed.slot().start().equals(offer.start()));
            }
        }
    }

    private List<String> broken(Region region, Demand demand, UUID therapist, Instant start) {
        return switch (choose(region, demand, therapist, start)) {
            case SlotChoice.Possible _ -> List.of();
            case SlotChoice.Impossible(List<Reason> reasons) ->
                reasons.stream()
                        .map(reason -> reason.rule() + " " + reason.code())
                        .toList();
        };
    }

    private SlotChoice choose(Region region, Demand demand, UUID therapist, Instant start) {
        Therapist who = region.therapists().stream()
                .filter(one -> one.id().equals(therapist))
                .findFirst()
                .orElseThrow();
        return alternatives.choose(region, demand.visitId(), who, start);
    }

    private static List<Slot> slots(List<Offer> offers) {
        return offers.stream().map(Offer::slot).toList();
    }
}
