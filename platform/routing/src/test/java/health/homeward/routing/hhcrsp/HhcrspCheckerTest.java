package health.homeward.routing.hhcrsp;

import static health.homeward.routing.hhcrsp.TwoHands.day;
import static health.homeward.routing.hhcrsp.TwoHands.visit;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.routing.Verdict;
import health.homeward.routing.hhcrsp.HhcrspSolution.Route;
import health.homeward.routing.hhcrsp.HhcrspSolution.Visit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HhcrspCheckerTest {
    private static final List<Visit> FIRST = TwoHands.good().routes().get(0).visits();
    private static final List<Visit> SECOND = TwoHands.good().routes().get(1).visits();

    @Test
    void a_day_costs_a_third_each_of_distance_tardiness_and_the_worst_tardiness() {
        Verdict verdict = check(TwoHands.good());

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.cost()).isEqualTo((16 + 12 + 5 + 15 + 15) / 3.0);
    }

    @Test
    void a_start_before_the_caregiver_can_be_there_is_found_out() {
        assertThat(check(with(visit("p2", "s1", 30, 40), visit("p2", "s1", 30, 62)))
                        .faults())
                .containsExactly("c1 reaches p3 too late");
    }

    @Test
    void a_start_before_the_window_is_found_out() {
        assertThat(check(with(visit("p1", "s1", 10, 20), visit("p1", "s1", 9, 20)))
                        .faults())
                .containsExactly("p1 s1 begins too early");
    }

    @Test
    void a_service_that_is_cut_short_is_found_out() {
        assertThat(check(with(visit("p1", "s1", 10, 20), visit("p1", "s1", 10, 19)))
                        .faults())
                .containsExactly("p1 s1 is too short");
    }

    @Test
    void two_services_at_once_start_together() {
        assertThat(check(with(visit("p2", "s1", 30, 40), visit("p2", "s1", 31, 41)))
                        .faults())
                .containsExactly("p2: the second service starts -1.0 minutes after the first");
    }

    @Test
    void services_after_another_keep_their_distance_in_both_directions() {
        assertThat(check(with(visit("p3", "s1", 65, 70), visit("p3", "s1", 64.5, 70)))
                        .faults())
                .containsExactly("p3: the second service starts 9.5 minutes after the first");
        assertThat(check(with(visit("p3", "s1", 65, 70), visit("p3", "s1", 70.5, 76)))
                        .faults())
                .containsExactly("p3: the second service starts 15.5 minutes after the first");
        assertThat(check(with(visit("p3", "s1", 65, 70), visit("p3", "s1", 70, 75)))
                        .valid())
                .isTrue();
    }

    @Test
    void one_caregiver_does_not_give_both_services() {
        var alone = new HhcrspSolution(List.of(
                new Route("c1", List.of(visit("p1", "s1", 10, 20), visit("p2", "s1", 30, 40))),
                new Route(
                        "c2",
                        List.of(visit("p2", "s2", 30, 50), visit("p3", "s2", 55, 60), visit("p3", "s1", 65, 70)))));

        assertThat(check(alone).faults()).containsExactly("p3 sees one caregiver instead of two");
    }

    @Test
    void who_is_not_able_to_is_found_out() {
        assertThat(check(day(SECOND, FIRST)).faults()).containsExactly("c1 is not able to s2", "c1 is not able to s2");
    }

    @Test
    void what_is_missing_given_twice_or_not_needed_is_found_out() {
        assertThat(check(day(FIRST.subList(1, 3), SECOND)).faults()).containsExactly("p1 s1 is missing");
        assertThat(check(day(plus(FIRST, visit("p1", "s1", 90, 100)), SECOND)).faults())
                .contains("p1 s1 is given twice");
        assertThat(check(day(FIRST, plus(SECOND, visit("p1", "s2", 90, 110)))).faults())
                .contains("p1 s2 is not needed");
    }

    @Test
    void unknown_and_doubled_names_are_found_out() {
        assertThat(check(day(plus(FIRST, visit("p9", "s1", 90, 100)), SECOND)).faults())
                .contains("there is no patient p9");
        assertThat(check(new HhcrspSolution(List.of(new Route("c1", FIRST), new Route("c1", SECOND))))
                        .faults())
                .contains("caregiver c1 is unknown or goes twice");
    }

    @Test
    void a_solution_is_written_in_the_authors_form() {
        var first = HhcrspSolution.json(TwoHands.instance(), TwoHands.good()).at("/routes/0");

        assertThat(first.get("caregiver_id").asText()).isEqualTo("c1");
        assertThat(first.at("/locations/0").toString())
                .isEqualTo(
                        "{\"patient_id\":\"p1\",\"service_id\":\"s1\",\"arrival_time\":10.0,\"departure_time\":20.0}");
    }

    private static HhcrspSolution with(Visit old, Visit other) {
        return day(FIRST.stream().map(one -> one.equals(old) ? other : one).toList(), SECOND);
    }

    private static List<Visit> plus(List<Visit> visits, Visit more) {
        return Stream.concat(visits.stream(), Stream.of(more)).toList();
    }

    private static Verdict check(HhcrspSolution solution) {
        return HhcrspChecker.check(TwoHands.instance(), solution);
    }
}
