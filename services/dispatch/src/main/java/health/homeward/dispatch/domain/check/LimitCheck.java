package health.homeward.dispatch.domain.check;

import health.homeward.dispatch.domain.planning.Commitment;
import health.homeward.dispatch.domain.planning.Demand;
import health.homeward.dispatch.domain.planning.Region;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.visit.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many minutes of visits a therapist has in a day and in an ISO week, finished ones among them. */
final class LimitCheck {

    private LimitCheck() {}

    static List<Violation> violations(Region region, Map<UUID, Slot> slots) {
        List<Violation> found = new ArrayList<>();
        for (Demand demand : region.demands()) {
            Slot slot = slots.get(demand.visitId());
            if (slot != null) {
                found.addAll(of(region, demand, slot, slots));
            }
        }
        return found;
    }

    private static List<Violation> of(Region region, Demand demand, Slot slot, Map<UUID, Slot> slots) {
        Therapist therapist = VisitCheck.therapist(region, slot.therapistId());
        if (therapist == null || therapist.limits().isNone()) {
            return List.of();
        }
        List<Violation> found = new ArrayList<>();
        LocalDate date = date(region, slot.start());
        long day = 0;
        long week = 0;
        for (Demand other : region.demands()) {
            Instant start = startWith(therapist, other, slots);
            if (start != null && date(region, start).equals(date)) {
                day += other.order().care().minutes();
            }
            if (start != null && isoWeek(date(region, start)).equals(isoWeek(date))) {
                week += other.order().care().minutes();
            }
        }
        for (Map.Entry<LocalDate, Integer> given :
                region.given().minutes().getOrDefault(therapist.id(), Map.of()).entrySet()) {
            day += given.getKey().equals(date) ? given.getValue() : 0;
            week += isoWeek(given.getKey()).equals(isoWeek(date)) ? given.getValue() : 0;
        }
        if (therapist.limits().minutesADay().isPresent()
                && day > therapist.limits().minutesADay().getAsInt()) {
            found.add(new Violation(demand.visitId(), "DAY_LIMIT", "The therapist has too many minutes that day."));
        }
        if (therapist.limits().minutesAWeek().isPresent()
                && week > therapist.limits().minutesAWeek().getAsInt()) {
            found.add(new Violation(demand.visitId(), "WEEK_LIMIT", "The therapist has too many minutes that week."));
        }
        return found;
    }

    private static Instant startWith(Therapist therapist, Demand demand, Map<UUID, Slot> slots) {
        if (demand.commitment() instanceof Commitment.UnderWay under) {
            return under.therapistId().equals(therapist.id()) ? under.start() : null;
        }
        Slot slot = slots.get(demand.visitId());
        return slot != null && slot.therapistId().equals(therapist.id()) ? slot.start() : null;
    }

    private static LocalDate date(Region region, Instant instant) {
        return LocalDate.ofInstant(instant, region.now().zone());
    }

    private static String isoWeek(LocalDate date) {
        return date.get(IsoFields.WEEK_BASED_YEAR) + "-" + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
