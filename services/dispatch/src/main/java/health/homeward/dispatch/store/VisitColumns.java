package health.homeward.dispatch.store;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.visit.Area;
import health.homeward.dispatch.domain.visit.Given;
import health.homeward.dispatch.domain.visit.Order;
import health.homeward.dispatch.domain.visit.Sign;
import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitState;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a visit from its columns and writes it back; a state's columns are exactly those it has. */
final class VisitColumns {

    private VisitColumns() {}

    static Visit read(VisitRow row) {
        return new Visit(row.id, row.patientId, order(row), state(row), row.version);
    }

    static void write(Visit visit, VisitRow row) {
        row.id = visit.id();
        row.patientId = visit.patientId();
        row.version = visit.version();
        row.state = visit.stateName();
        writeOrder(visit.order(), row);
        clear(row);
        visit.slot().ifPresent(slot -> writeSlot(slot, row));
        writeState(visit.state(), row);
    }

    private static Order order(VisitRow row) {
        return new Order(
                new Order.Session(row.sessionId, row.courseId, row.n),
                new Order.When(row.sessionDate, new Interval(row.earliest, row.latest), ZoneId.of(row.zone)),
                new Order.Care(row.minutes, row.requiredLevel, areas(row.areas), row.bedRest, signs(row.packSigns)));
    }

    private static VisitState state(VisitRow row) {
        return switch (row.state) {
            case "UNASSIGNED" -> new VisitState.Unassigned(ObstaclesText.read(row.obstacles));
            case "SCHEDULED" -> new VisitState.Scheduled(slot(row), row.chosenBy);
            case "CONFIRMED" -> new VisitState.Confirmed(slot(row));
            case "STARTED" -> new VisitState.Started(slot(row), row.startedAt, row.heldDuring);
            case "COMPLETED" -> new VisitState.Completed(slot(row), given(row), row.heldDuring);
            case "MISSED" -> new VisitState.Missed(optionalSlot(row), row.endedAt, row.missReason);
            case "CANCELLED" -> new VisitState.Cancelled(optionalSlot(row), row.endedAt, row.cancelCause);
            default -> throw new IllegalStateException("A visit's state is unknown: " + row.state);
        };
    }

    private static Optional<Slot> optionalSlot(VisitRow row) {
        return row.therapistId == null ? Optional.empty() : Optional.of(slot(row));
    }

    private static Slot slot(VisitRow row) {
        return new Slot(
                row.therapistId,
                row.therapistLevel,
                new Interval(row.startAt, row.endAt),
                new Slot.Trip(row.travelMinutes, row.travelMetres, row.travelEstimated));
    }

    private static Given given(VisitRow row) {
        return new Given(
                new Interval(row.startedAt, row.finishedAt),
                row.minutesGiven,
                areas(row.areasGiven),
                new Given.Ending(row.outcome, row.pain, Optional.ofNullable(row.easingReason)));
    }

    private static Set<Area> areas(String[] names) {
        return Arrays.stream(names).map(Area::valueOf).collect(Collectors.toSet());
    }

    private static Set<Sign> signs(String[] names) {
        return Arrays.stream(names).map(Sign::valueOf).collect(Collectors.toSet());
    }

    private static void writeOrder(Order order, VisitRow row) {
        row.sessionId = order.session().sessionId();
        row.courseId = order.session().courseId();
        row.n = order.session().n();
        row.sessionDate = order.when().date();
        row.earliest = order.when().bounds().from();
        row.latest = order.when().bounds().until();
        row.zone = order.when().zone().getId();
        row.minutes = order.care().minutes();
        row.requiredLevel = order.care().level();
        row.bedRest = order.care().bedRest();
        row.areas = Texts.sorted(order.care().areas());
        row.packSigns = Texts.sorted(order.care().packSigns());
    }

    private static void clear(VisitRow row) {
        row.obstacles = "[]";
        row.therapistId = null;
        row.therapistLevel = null;
        row.startAt = null;
        row.endAt = null;
        row.travelMinutes = null;
        row.travelMetres = null;
        row.travelEstimated = null;
        row.heldDuring = false;
        row.chosenBy = null;
    }

    private static void writeSlot(Slot slot, VisitRow row) {
        row.therapistId = slot.therapistId();
        row.therapistLevel = slot.level();
        row.startAt = slot.start();
        row.endAt = slot.end();
        row.travelMinutes = slot.trip().minutes();
        row.travelMetres = slot.trip().metres();
        row.travelEstimated = slot.trip().estimated();
    }

    private static void writeState(VisitState state, VisitRow row) {
        switch (state) {
            case VisitState.Unassigned unassigned -> row.obstacles = ObstaclesText.write(unassigned.obstacles());
            case VisitState.Scheduled scheduled -> row.chosenBy = scheduled.by();
            case VisitState.Confirmed _ -> {}
            case VisitState.Started started -> {
                row.startedAt = started.at();
                row.heldDuring = started.heldDuring();
            }
            case VisitState.Completed completed -> {
                row.heldDuring = completed.heldDuring();
                writeGiven(completed.given(), row);
            }
            case VisitState.Missed missed -> {
                row.endedAt = missed.at();
                row.missReason = missed.reason();
            }
            case VisitState.Cancelled cancelled -> {
                row.endedAt = cancelled.at();
                row.cancelCause = cancelled.cause();
            }
        }
    }

    private static void writeGiven(Given given, VisitRow row) {
        row.startedAt = given.time().from();
        row.finishedAt = given.time().until();
        row.minutesGiven = given.minutes();
        row.areasGiven = Texts.sorted(given.areas());
        row.outcome = given.ending().outcome();
        row.pain = given.ending().pain();
        row.easingReason = given.ending().reason().orElse(null);
    }
}
