package health.homeward.routing.hhcrsp;

import health.homeward.dispatch.domain.routing.Budget;
import health.homeward.dispatch.domain.routing.linked.LinkedPlan;
import health.homeward.dispatch.domain.routing.linked.LinkedProblem;
import health.homeward.dispatch.domain.routing.linked.LinkedProblem.Gap;
import health.homeward.dispatch.domain.routing.linked.LinkedProblem.Task;
import health.homeward.dispatch.domain.routing.linked.LinkedSearch;
import health.homeward.routing.Solver;
import health.homeward.routing.hhcrsp.HhcrspInstance.Caregiver;
import health.homeward.routing.hhcrsp.HhcrspInstance.Need;
import health.homeward.routing.hhcrsp.HhcrspInstance.Patient;
import health.homeward.routing.hhcrsp.HhcrspSolution.Route;
import health.homeward.routing.hhcrsp.HhcrspSolution.Visit;
import health.homeward.routing.vrptw.OurRoutes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The search that dispatch plans double visits with, in thousandths of minutes. */
public final class OurCare implements Solver<HhcrspInstance, HhcrspSolution> {
    private static final int FINE = 1000;

    @Override
    public String name() {
        return OurRoutes.NAME;
    }

    @Override
    public Optional<HhcrspSolution> solve(HhcrspInstance instance, long seed, double cpuSeconds) {
        LinkedPlan plan =
                LinkedSearch.solve(problem(instance), seed, Budget.cpuSeconds(cpuSeconds), Budget.UNINTERRUPTED);
        return Optional.of(new HhcrspSolution(IntStream.range(0, plan.tours().size())
                .mapToObj(i -> route(
                        instance, instance.caregivers().get(i), plan.tours().get(i)))
                .toList()));
    }

    private static LinkedProblem problem(HhcrspInstance instance) {
        List<String> services = services(instance);
        int[][] ways = Arrays.stream(instance.ways())
                .map(row -> Arrays.stream(row).mapToInt(OurCare::fine).toArray())
                .toArray(int[][]::new);
        List<LinkedProblem.Visit> visits = new ArrayList<>();
        for (Patient patient : instance.patients()) {
            visits.add(new LinkedProblem.Visit(
                    visits.size() + 1,
                    fine(patient.opens()),
                    fine(patient.closes()),
                    patient.needs().stream()
                            .map(need -> new Task(bits(services, List.of(need.service())), fine(need.duration())))
                            .toList(),
                    patient.apart()
                            .map(apart -> new Gap(fine(apart.least()), fine(apart.most())))
                            .orElse(null)));
        }
        List<Long> therapists = instance.caregivers().stream()
                .map(caregiver -> bits(services, caregiver.abilities()))
                .toList();
        return new LinkedProblem(ways, 0, visits, therapists);
    }

    /** Those that somebody needs, a bit each. */
    private static List<String> services(HhcrspInstance instance) {
        List<String> services = instance.patients().stream()
                .flatMap(patient -> patient.needs().stream())
                .map(Need::service)
                .distinct()
                .toList();
        if (services.size() > Long.SIZE) {
            throw new IllegalArgumentException(instance.name() + " has more than 64 services");
        }
        return services;
    }

    private static long bits(List<String> services, Collection<String> some) {
        return some.stream()
                .filter(services::contains)
                .mapToLong(service -> 1L << services.indexOf(service))
                .reduce(0, (a, b) -> a | b);
    }

    private static Route route(HhcrspInstance instance, Caregiver caregiver, List<LinkedPlan.Done> tour) {
        return new Route(
                caregiver.id(), tour.stream().map(done -> visit(instance, done)).toList());
    }

    private static Visit visit(HhcrspInstance instance, LinkedPlan.Done done) {
        Patient patient = instance.patients().get(done.visit());
        Need need = patient.needs().get(done.task());
        long end = (long) done.start() + fine(need.duration());
        return new Visit(patient.id(), need.service(), done.start() / (double) FINE, end / (double) FINE);
    }

    private static int fine(double minutes) {
        return Math.toIntExact(Math.round(FINE * minutes));
    }
}
