package health.homeward.dispatch.domain.check;

import health.homeward.dispatch.domain.routing.linked.LinkedPlan;
import health.homeward.dispatch.domain.routing.linked.LinkedProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges a plan of linked visits from its start times alone; it shares no reckoning with the search. */
public final class LinkedCheck {
    private final LinkedProblem problem;
    private final List<String> faults = new ArrayList<>();
    private final Map<Integer, Map<Integer, Integer>> starts = new HashMap<>();
    private long ways;
    private long tardiness;
    private long greatest;

    private LinkedCheck(LinkedProblem problem) {
        this.problem = problem;
    }

    /** @return every fault of the plan in words; none means that it may be driven and costs what it says */
    public static List<String> faults(LinkedProblem problem, LinkedPlan plan) {
        LinkedCheck check = new LinkedCheck(problem);
        for (int therapist = 0; therapist < plan.tours().size(); therapist++) {
            check.drive(therapist, plan.tours().get(therapist));
        }
        check.everyVisit(plan);
        long cost = check.ways + check.tardiness + check.greatest;
        if (cost != plan.cost()) {
            check.faults.add("The plan says that it costs %d, and costs %d.".formatted(plan.cost(), cost));
        }
        return List.copyOf(check.faults);
    }

    private void drive(int therapist, List<LinkedPlan.Done> tour) {
        int place = problem.base();
        long time = 0;
        for (LinkedPlan.Done done : tour) {
            LinkedProblem.Visit visit = problem.visits().get(done.visit());
            LinkedProblem.Task task = visit.tasks().get(done.task());
            int way = problem.ways()[place][visit.place()];
            if (done.start() < Math.max(time + way, visit.opens())) {
                faults.add("Therapist %d starts at visit %d at %d, and cannot."
                        .formatted(therapist, done.visit(), done.start()));
            }
            if ((task.skills() & ~problem.therapists().get(therapist)) != 0) {
                faults.add("Therapist %d lacks a skill of visit %d.".formatted(therapist, done.visit()));
            }
            long late = Math.max(0, (long) done.start() - visit.due());
            tardiness += late;
            greatest = Math.max(greatest, late);
            ways += way;
            time = (long) done.start() + task.duration();
            place = visit.place();
            Integer twice =
                    starts.computeIfAbsent(done.visit(), _ -> new HashMap<>()).put(done.task(), done.start());
            if (twice != null) {
                faults.add("Task %d of visit %d is done twice.".formatted(done.task(), done.visit()));
            }
        }
        ways += tour.isEmpty() ? 0 : problem.ways()[place][problem.base()];
    }

    private void everyVisit(LinkedPlan plan) {
        Set<Integer> absent = new HashSet<>(plan.absent());
        for (int number = 0; number < problem.visits().size(); number++) {
            LinkedProblem.Visit visit = problem.visits().get(number);
            Map<Integer, Integer> done = starts.getOrDefault(number, Map.of());
            int wanted = absent.contains(number) ? 0 : visit.tasks().size();
            if (done.size() != wanted) {
                faults.add("Visit %d has %d tasks done, not %d.".formatted(number, done.size(), wanted));
            } else if (visit.gap() != null && wanted > 0) {
                gap(number, visit.gap(), done.get(1) - done.get(0));
            }
        }
    }

    private void gap(int number, LinkedProblem.Gap allowed, int gap) {
        if (gap < allowed.least() || gap > allowed.most()) {
            faults.add("Between the starts of visit %d lie %d, not %d to %d."
                    .formatted(number, gap, allowed.least(), allowed.most()));
        }
    }
}
