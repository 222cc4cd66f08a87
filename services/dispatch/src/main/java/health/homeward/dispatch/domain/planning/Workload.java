package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.team.Therapist;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Minutes of visits that each therapist has on each date of a board, against the therapist's limits; weeks begin on Monday. */
final class Workload {

    private static final int A_WEEK = 7;

    private final Given given;
    private final Map<UUID, Map<LocalDate, Integer>> planned = new HashMap<>();

    Workload(Given given) {
        this.given = given;
    }

    void add(UUID therapistId, LocalDate date, int minutes) {
        planned.computeIfAbsent(therapistId, _ -> new HashMap<>()).merge(date, minutes, Integer::sum);
    }

    /** Why so many minutes more would be too many on that date; empty where they are not. */
    Optional<Reason> against(Therapist therapist, LocalDate date, int minutes) {
        if (therapist.limits().isNone()) {
            return Optional.empty();
        }
        if (left(therapist, date) >= minutes) {
            return Optional.empty();
        }
        boolean day = leftOfDay(therapist, date) < minutes;
        return Optional.of(
                day
                        ? Reason.work(
                                "DAY_LIMIT",
                                "On %s the therapist would have more than %d minutes of visits."
                                        .formatted(
                                                date,
                                                therapist.limits().minutesADay().orElseThrow()))
                        : Reason.work(
                                "WEEK_LIMIT",
                                "In the week of %s the therapist would have more than %d minutes of visits."
                                        .formatted(
                                                monday(date),
                                                therapist
                                                        .limits()
                                                        .minutesAWeek()
                                                        .orElseThrow())));
    }

    /** Minutes that may still be added on that date. */
    int left(Therapist therapist, LocalDate date) {
        return Math.min(leftOfDay(therapist, date), leftOfWeek(therapist, date));
    }

    private int leftOfDay(Therapist therapist, LocalDate date) {
        return therapist.limits().minutesADay().isEmpty()
                ? Integer.MAX_VALUE
                : therapist.limits().minutesADay().getAsInt() - on(therapist.id(), date);
    }

    private int leftOfWeek(Therapist therapist, LocalDate date) {
        if (therapist.limits().minutesAWeek().isEmpty()) {
            return Integer.MAX_VALUE;
        }
        LocalDate monday = monday(date);
        int sum = monday.datesUntil(monday.plusDays(A_WEEK))
                .mapToInt(day -> on(therapist.id(), day))
                .sum();
        return therapist.limits().minutesAWeek().getAsInt() - sum;
    }

    private int on(UUID therapistId, LocalDate date) {
        return given.on(therapistId, date)
                + planned.getOrDefault(therapistId, Map.of()).getOrDefault(date, 0);
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
