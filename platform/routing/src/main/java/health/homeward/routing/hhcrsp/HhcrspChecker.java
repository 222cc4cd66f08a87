package health.homeward.routing.hhcrsp;

import health.homeward.routing.Verdict;
import health.homeward.routing.hhcrsp.HhcrspInstance.Apart;
import health.homeward.routing.hhcrsp.HhcrspInstance.Caregiver;
import health.homeward.routing.hhcrsp.HhcrspInstance.Need;
import health.homeward.routing.hhcrsp.HhcrspInstance.Patient;
import health.homeward.routing.hhcrsp.HhcrspSolution.Route;
import health.homeward.routing.hhcrsp.HhcrspSolution.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recomputes a day: a third each of the distance, the whole tardiness and the worst tardiness. */
public final class HhcrspChecker {
    /** Minutes that sums of distances with three decimals may be off. */
    private static final double EXACT = 1e-6;

    private final HhcrspInstance instance;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Given> given = new HashMap<>();
    private double distance;
    private double tardiness;
    private double worst;

    /** What a patient got, and from whom. */
    private record Given(String caregiver, Visit visit) {}

    private HhcrspChecker(HhcrspInstance instance) {
        this.instance = instance;
        instance.patients().forEach(patient -> places.put(patient.id(), places.size() + 1));
    }

    public static Verdict check(HhcrspInstance instance, HhcrspSolution solution) {
        return new HhcrspChecker(instance).check(solution);
    }

    private Verdict check(HhcrspSolution solution) {
        Set<String> out = new HashSet<>();
        for (Route route : solution.routes()) {
            Optional<Caregiver> caregiver = instance.caregivers().stream()
                    .filter(one -> one.id().equals(route.caregiver()))
                    .findFirst();
            if (caregiver.isEmpty() || !out.add(route.caregiver())) {
                faults.add("caregiver %s is unknown or goes twice".formatted(route.caregiver()));
            } else {
                follow(caregiver.get(), route);
            }
        }
        instance.patients().forEach(this::served);
        return new Verdict((distance + tardiness + worst) / 3, faults);
    }

    private void follow(Caregiver caregiver, Route route) {
        int at = 0;
        double free = 0;
        for (Visit visit : route.visits()) {
            Integer place = places.get(visit.patient());
            if (place == null) {
                faults.add("there is no patient " + visit.patient());
                return;
            }
            double way = instance.ways()[at][place];
            distance += way;
            require(visit.start() >= free + way - EXACT, "%s reaches %s too late", caregiver.id(), visit.patient());
            visited(caregiver, instance.patients().get(place - 1), visit);
            free = visit.end();
            at = place;
        }
        distance += instance.ways()[at][0];
    }

    private void visited(Caregiver caregiver, Patient patient, Visit visit) {
        String key = patient.id() + " " + visit.service();
        require(given.put(key, new Given(caregiver.id(), visit)) == null, "%s is given twice", key);
        require(
                caregiver.abilities().contains(visit.service()),
                "%s is not able to %s",
                caregiver.id(),
                visit.service());
        require(visit.start() >= patient.opens() - EXACT, "%s begins too early", key);
        Optional<Need> need = patient.needs().stream()
                .filter(one -> one.service().equals(visit.service()))
                .findFirst();
        require(need.isPresent(), "%s is not needed", key);
        need.ifPresent(one -> require(visit.end() >= visit.start() + one.duration() - EXACT, "%s is too short", key));
        double late = Math.max(0, visit.start() - patient.closes());
        tardiness += late;
        worst = Math.max(worst, late);
    }

    private void served(Patient patient) {
        List<Given> got = new ArrayList<>();
        for (Need need : patient.needs()) {
            String key = patient.id() + " " + need.service();
            require(given.containsKey(key), "%s is missing", key);
            got.add(given.get(key));
        }
        if (patient.apart().isPresent() && !got.contains(null)) {
            together(patient, patient.apart().get(), got.get(0), got.get(1));
        }
    }

    private void together(Patient patient, Apart apart, Given first, Given second) {
        require(!first.caregiver().equals(second.caregiver()), "%s sees one caregiver instead of two", patient.id());
        double between = second.visit().start() - first.visit().start();
        require(
                between >= apart.least() - EXACT && between <= apart.most() + EXACT,
                "%s: the second service starts %s minutes after the first",
                patient.id(),
                between);
    }

    private void require(boolean kept, String fault, Object... names) {
        if (!kept) {
            faults.add(fault.formatted(names));
        }
    }
}
