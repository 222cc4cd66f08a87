package health.homeward.dispatch.domain.routing.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.homeward.dispatch.domain.check.LinkedCheck;
import health.homeward.dispatch.domain.routing.Budget;
import health.homeward.dispatch.domain.routing.linked.LinkedProblem.Gap;
import health.homeward.dispatch.domain.routing.linked.LinkedProblem.Task;
import health.homeward.dispatch.domain.routing.linked.LinkedProblem.Visit;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever is asked, two meet who must meet, nobody is in two places, and the plan costs what it says. */
class LinkedSearchTest {
    private static final int[][] LINE = {{0, 10, 20}, {10, 0, 10}, {20, 10, 0}};
    private static final Task NURSING = new Task(0b01, 5);
    private static final Task LIFTING = new Task(0b10, 5);

    @Property(tries = 150)
    void every_plan_may_be_driven(@ForAll("problems") LinkedProblem problem) {
        assertThat(LinkedCheck.faults(problem, solve(problem, 7, 400))).isEmpty();
    }

    @Property(tries = 30)
    void a_seed_and_a_number_of_iterations_make_one_plan(@ForAll("problems") LinkedProblem problem) {
        assertThat(solve(problem, 3, 300)).isEqualTo(solve(problem, 3, 300));
    }

    @Test
    void two_at_once_wait_for_one_another() {
        Visit far = new Visit(2, 0, 20, List.of(NURSING, LIFTING), new Gap(0, 0));
        Visit near = new Visit(1, 50, 100, List.of(NURSING), null);
        LinkedPlan plan = solve(new LinkedProblem(LINE, 0, List.of(far, near), List.of(0b01L, 0b10L)), 1, 500);
        assertThat(plan.tours().get(0)).extracting(LinkedPlan.Done::start).containsExactly(20, 50);
        assertThat(plan.tours().get(1)).extracting(LinkedPlan.Done::start).containsExactly(20);
        assertThat(plan.cost()).isEqualTo(80);
    }

    @Test
    void one_after_the_other_keeps_the_gap_though_the_first_must_wait() {
        Visit second = new Visit(2, 0, 200, List.of(NURSING, LIFTING), new Gap(5, 10));
        Visit keepsBusy = new Visit(1, 100, 100, List.of(LIFTING), null);
        LinkedProblem problem = new LinkedProblem(LINE, 0, List.of(second, keepsBusy), List.of(0b01L, 0b10L));
        LinkedPlan plan = solve(problem, 1, 500);
        assertThat(LinkedCheck.faults(problem, plan)).isEmpty();
        assertThat(plan.cost()).isEqualTo(80);
    }

    @Test
    void being_late_costs_its_tardiness_and_the_greatest_once_more() {
        Visit due = new Visit(2, 0, 13, List.of(NURSING), null);
        LinkedPlan plan = solve(new LinkedProblem(LINE, 0, List.of(due), List.of(0b01L)), 1, 100);
        assertThat(plan.cost()).isEqualTo(40 + 7 + 7);
    }

    @Test
    void what_nobody_is_able_to_do_is_absent() {
        Visit skilled = new Visit(1, 0, 100, List.of(LIFTING), null);
        Visit both = new Visit(2, 0, 100, List.of(NURSING, NURSING), new Gap(0, 0));
        LinkedPlan plan = solve(new LinkedProblem(LINE, 0, List.of(skilled, both), List.of(0b01L)), 1, 100);
        assertThat(plan.absent()).containsExactly(0, 1);
        assertThat(plan.cost()).isZero();
        assertThat(solve(new LinkedProblem(LINE, 0, List.of(skilled), List.of()), 1, 10)
                        .absent())
                .containsExactly(0);
    }

    @Test
    void a_plan_that_cannot_be_driven_is_found_out() {
        Visit both = new Visit(2, 0, 10, List.of(NURSING, LIFTING), new Gap(0, 3));
        LinkedProblem problem = new LinkedProblem(LINE, 0, List.of(both), List.of(0b01L, 0b01L));
        var wrong = new LinkedPlan(
                List.of(List.of(new LinkedPlan.Done(0, 0, 15)), List.of(new LinkedPlan.Done(0, 1, 30))),
                List.of(),
                1,
                0);
        assertThat(LinkedCheck.faults(problem, wrong))
                .anyMatch(fault -> fault.contains("and cannot"))
                .anyMatch(fault -> fault.contains("lacks a skill"))
                .anyMatch(fault -> fault.contains("lie 15, not 0 to 3"))
                .anyMatch(fault -> fault.contains("costs %d".formatted(80 + 5 + 20 + 20)));
        assertThat(LinkedCheck.faults(problem, new LinkedPlan(List.of(List.of(), List.of()), List.of(), 0, 0)))
                .containsExactly("Visit 0 has 0 tasks done, not 2.");
    }

    @Test
    void nonsense_is_no_problem_that_is_searched_on() {
        assertThatThrownBy(() -> new Visit(1, 0, 10, List.of(), null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Visit(1, 0, 10, List.of(NURSING, LIFTING), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Gap(5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Task(0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<LinkedProblem> problems() {
        return RandomLinkedProblems.any();
    }

    private static LinkedPlan solve(LinkedProblem problem, long seed, long iterations) {
        return LinkedSearch.solve(problem, seed, Budget.iterations(iterations), Budget.UNINTERRUPTED);
    }
}
