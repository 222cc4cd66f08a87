package health.homeward.dispatch.domain.check;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.planning.Commitment;
import health.homeward.dispatch.domain.planning.Demand;
import health.homeward.dispatch.domain.planning.Household;
import health.homeward.dispatch.domain.planning.Region;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.team.Transport;
import health.homeward.dispatch.domain.visit.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the visits of one therapist, and those of one patient, must obey together. */
final class RouteCheck {

    private final StraightLine line;

    RouteCheck(StraightLine line) {
        this.line = line;
    }

    List<Violation> violations(Region region, Map<UUID, Slot> slots) {
        List<Busy> all = new ArrayList<>();
        for (Demand demand : region.demands()) {
            busy(demand, slots.get(demand.visitId())).forEach(all::add);
        }
        all.sort(Comparator.comparingLong(Busy::from).thenComparing(Busy::visit));
        List<Violation> found = new ArrayList<>(patientsInTwoVisits(all));
        for (Therapist therapist : region.therapists()) {
            List<Busy> own = all.stream()
                    .filter(busy -> busy.therapist().equals(therapist.id()))
                    .toList();
            found.addAll(between(region, therapist, own));
            own.stream()
                    .filter(busy -> !busy.underWay())
                    .flatMap(busy -> withinWork(region, therapist, busy, own).stream())
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Busy> busy(Demand demand, Slot slot) {
        Place place = demand.household().home() instanceof Household.Known known ? known.place() : null;
        if (demand.commitment() instanceof Commitment.UnderWay under) {
            long from = under.start().getEpochSecond();
            long until = from + demand.order().care().minutes() * 60L;
            return List.of(
                    new Busy(demand.visitId(), demand.patientId(), under.therapistId(), from, until, place, true));
        }
        return slot == null
                ? List.of()
                : List.of(new Busy(
                        demand.visitId(),
                        demand.patientId(),
                        slot.therapistId(),
                        slot.time().from().getEpochSecond(),
                        slot.time().until().getEpochSecond(),
                        place,
                        false));
    }

    private static List<Violation> patientsInTwoVisits(List<Busy> all) {
        Map<UUID, List<Busy>> byPatient = new HashMap<>();
        all.forEach(busy -> byPatient
                .computeIfAbsent(busy.patient(), id -> new ArrayList<>())
                .add(busy));
        List<Violation> found = new ArrayList<>();
        byPatient.values().forEach(visits -> overlaps(visits)
                .forEach(visit ->
                        found.add(new Violation(visit, "PATIENT_OVERLAP", "The patient is visited twice at once."))));
        return found;
    }

    /** The later ones of all pairs that overlap, save two that are both under way: nobody planned that. */
    private static List<UUID> overlaps(List<Busy> sorted) {
        List<UUID> found = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                Busy before = sorted.get(i);
                Busy after = sorted.get(j);
                if (after.from() < before.until() && !(before.underWay() && after.underWay())) {
                    found.add(after.visit());
                }
            }
        }
        return found;
    }

    private List<Violation> between(Region region, Therapist therapist, List<Busy> own) {
        List<Violation> found = new ArrayList<>();
        overlaps(own)
                .forEach(visit -> found.add(new Violation(visit, "OVERLAP", "The therapist is in two homes at once.")));
        for (int i = 1; i < own.size(); i++) {
            Busy before = own.get(i - 1);
            Busy after = own.get(i);
            if (isPlannedWay(region, therapist, before, after)
                    && way(region, therapist, before.place(), after.place()) > after.from() - before.until()) {
                found.add(new Violation(after.visit(), "TRAVEL", "The therapist cannot be there in time."));
            }
        }
        return found;
    }

    /** Ways to and from a visit under way count within one stretch of work only: outside it nobody planned the visit. */
    private static boolean isPlannedWay(Region region, Therapist therapist, Busy before, Busy after) {
        boolean placed = before.place() != null && after.place() != null;
        boolean oneStretch = Stretches.of(therapist, after.from(), region.now().zone()).stream()
                .anyMatch(stretch -> before.from() < stretch[1]
                        && before.until() > stretch[0]
                        && after.from() < stretch[1]
                        && after.until() > stretch[0]);
        return placed
                && !(before.underWay() && after.underWay())
                && (oneStretch || !(before.underWay() || after.underWay()));
    }

    /** Some stretch of work holds the visit, the way from the base if it is the first, and the way back if it is the last. */
    private List<Violation> withinWork(Region region, Therapist therapist, Busy busy, List<Busy> own) {
        List<long[]> stretches =
                Stretches.of(therapist, busy.from(), region.now().zone());
        for (long[] stretch : stretches) {
            if (stretch[0] <= busy.from() && busy.until() <= stretch[1]) {
                return ways(region, therapist, busy, stretch, own);
            }
        }
        return List.of(new Violation(busy.visit(), "WORK_HOURS", "The therapist does not work then, or is away."));
    }

    private List<Violation> ways(Region region, Therapist therapist, Busy busy, long[] stretch, List<Busy> own) {
        List<Violation> found = new ArrayList<>();
        boolean first = own.stream().noneMatch(other -> other.from() < busy.from() && other.until() > stretch[0]);
        boolean last = own.stream().noneMatch(other -> other.from() > busy.from() && other.from() < stretch[1]);
        Place base = therapist.base().place();
        if (first && busy.place() != null && way(region, therapist, base, busy.place()) > busy.from() - stretch[0]) {
            found.add(new Violation(busy.visit(), "WAY_OUT", "The therapist cannot come from the base in time."));
        }
        if (last && busy.place() != null && way(region, therapist, busy.place(), base) > stretch[1] - busy.until()) {
            found.add(new Violation(busy.visit(), "WAY_BACK", "The therapist cannot be back at the base in time."));
        }
        return found;
    }

    /** By the region's own table of roads, read without the planner; a way that it lacks by this checker's own straight line. */
    private long way(Region region, Therapist therapist, Place from, Place to) {
        Transport by = therapist.base().transport();
        return region.ways()
                .between(from, to, by)
                .map(road -> (long) road.seconds())
                .orElseGet(() -> line.seconds(from, to, by));
    }

    private record Busy(
            UUID visit, UUID patient, UUID therapist, long from, long until, Place place, boolean underWay) {}
}
