package health.homeward.dispatch.domain.check;

import health.homeward.dispatch.domain.planning.Commitment;
import health.homeward.dispatch.domain.planning.Demand;
import health.homeward.dispatch.domain.planning.Household;
import health.homeward.dispatch.domain.planning.Region;
import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.visit.Order;
import health.homeward.dispatch.domain.visit.Slot;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a single placed visit must obey, whatever else is planned. */
final class VisitCheck {

    private VisitCheck() {}

    static List<Violation> violations(Region region, Demand demand, Slot slot) {
        List<Violation> found = new ArrayList<>();
        UUID visit = demand.visitId();
        Therapist therapist = therapist(region, slot.therapistId());
        if (therapist == null) {
            return List.of(new Violation(visit, "UNKNOWN_THERAPIST", "The visit is given to nobody known."));
        }
        if (!mayTreat(therapist.credentials().level(), demand.order().care())) {
            found.add(new Violation(visit, "LEVEL", "R2, R24, R57: the therapist's level is too low."));
        }
        if (!therapist.credentials().skills().containsAll(demand.skills())) {
            found.add(new Violation(visit, "SKILL", "The therapist lacks a skill."));
        }
        if (demand.household().company().excluded().contains(slot.therapistId())) {
            found.add(new Violation(visit, "EXCLUDED", "The therapist must not be sent to this patient."));
        }
        if (!demand.whose().forbidden().isEmpty()) {
            found.add(new Violation(visit, "FORBIDDEN", "No visit may be planned for this patient."));
        }
        if (!(demand.household().home() instanceof Household.Known)) {
            found.add(new Violation(visit, "HOME", "Nobody can be sent to an unknown home."));
        }
        found.addAll(time(region, demand, slot));
        return found;
    }

    private static List<Violation> time(Region region, Demand demand, Slot slot) {
        List<Violation> found = new ArrayList<>();
        UUID visit = demand.visitId();
        long from = slot.time().from().getEpochSecond();
        long until = slot.time().until().getEpochSecond();
        Order.When when = demand.order().when();
        if (until - from != demand.order().care().minutes() * 60L) {
            found.add(new Violation(visit, "LENGTH", "The visit has not the session's minutes."));
        }
        if (from < when.bounds().from().getEpochSecond()
                || until > when.bounds().until().getEpochSecond()) {
            found.add(new Violation(visit, "SESSION_BOUNDS", "The visit lies outside the session's bounds."));
        }
        if (!kept(demand, slot) && from < region.now().earliestStart().getEpochSecond()) {
            found.add(new Violation(visit, "TOO_SOON", "A new visit starts before anybody can be sent."));
        }
        LocalDateTime start = LocalDateTime.ofInstant(slot.time().from(), when.zone());
        LocalDateTime end = LocalDateTime.ofInstant(slot.time().until(), when.zone());
        boolean suits = demand.household().hours().stream()
                .anyMatch(hours -> start.toLocalDate().equals(when.date())
                        && end.toLocalDate().equals(when.date())
                        && hours.day() == start.getDayOfWeek()
                        && !start.toLocalTime().isBefore(hours.from())
                        && !end.toLocalTime().isAfter(hours.until()));
        if (!suits) {
            found.add(new Violation(visit, "PATIENT_HOURS", "The patient cannot be visited then."));
        }
        return found;
    }

    /** At home and in bed nobody below EXPERIENCED; a beginner never; and what the course itself asks for. */
    private static boolean mayTreat(Level level, Order.Care care) {
        return switch (level) {
            case NOVICE -> false;
            case EXPERIENCED -> care.level() != Level.HIGH;
            case HIGH -> true;
        };
    }

    private static boolean kept(Demand demand, Slot slot) {
        return switch (demand.commitment()) {
            case Commitment.Free _, Commitment.UnderWay _ -> false;
            case Commitment.Told(UUID id, var at) ->
                id.equals(slot.therapistId()) && at.equals(slot.time().from());
            case Commitment.Chosen(UUID id, var at) ->
                id.equals(slot.therapistId()) && at.equals(slot.time().from());
            case Commitment.Promised(UUID id, var at) ->
                id.equals(slot.therapistId()) && at.equals(slot.time().from());
        };
    }

    static Therapist therapist(Region region, UUID id) {
        for (Therapist therapist : region.therapists()) {
            if (therapist.id().equals(id)) {
                return therapist;
            }
        }
        return null;
    }
}
