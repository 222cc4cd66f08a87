package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the rules give the n-th procedure of a daily course, worked out here and not asked of the plan (R11–R13, R18, R19). */
final class Dose {
    private static final Set<String> OPENERS = Set.of("SHOULDER", "THIGH");

    private Dose() {}

    /** R12 for a daily course: one step of 5 minutes every second procedure, from 5 to 30. */
    static int minutes(int procedure) {
        return Math.min(30, 5 + 5 * ((procedure - 1) / 2));
    }

    /** R11, R12, R18, R19 for one session as plans or the therapist's phone shows it. */
    static void check(int procedure, int minutes, List<String> areas) {
        Story.check(
                minutes == minutes(procedure),
                "R12: procedure %d takes %d minutes instead of %d".formatted(procedure, minutes, minutes(procedure)));
        checkAreas(minutes, areas);
    }

    /** R18 and R19: shoulder or thigh first, and exactly the areas that so many minutes unlock. */
    static void checkAreas(int minutes, List<String> areas) {
        Story.check(
                !areas.isEmpty() && OPENERS.contains(areas.getFirst()),
                "R18: the first limb area is shoulder or thigh, not " + areas);
        Set<String> worked = Set.copyOf(areas);
        Story.check(worked.size() == areas.size(), "An area stands twice in " + areas);
        Story.check(
                minutes == 5 ? worked.size() == 1 : worked.equals(unlocked(minutes)),
                "R19: %d minutes unlock other areas than %s".formatted(minutes, areas));
    }

    /** A whole plan: day after day, each procedure with its own dose, 30 minutes by the end of the second week. */
    static void checkCourse(List<JsonNode> sessions) {
        LocalDate first = date(sessions.getFirst());
        for (int i = 0; i < sessions.size(); i++) {
            JsonNode session = sessions.get(i);
            Story.check(session.path("n").asInt() == i + 1, "The sessions must be counted from 1 on");
            Story.check(date(session).equals(first.plusDays(i)), "A daily course has a session every day");
            check(i + 1, session.path("minutes").asInt(), Story.texts(session.path("areas")));
            checkSecondWeek(first, date(session), session.path("minutes").asInt());
        }
    }

    /** R13: whatever was missed before, from course day 14 on a session has its 30 minutes. */
    static void checkSecondWeek(LocalDate first, LocalDate date, int minutes) {
        long day = ChronoUnit.DAYS.between(first, date) + 1;
        Story.check(day < 14 || minutes >= 30, "R13: %d minutes on course day %d".formatted(minutes, day));
    }

    private static Set<String> unlocked(int minutes) {
        Set<String> areas = new HashSet<>(OPENERS);
        unlock(areas, minutes, 15, "ARM", "LEG");
        unlock(areas, minutes, 20, "BACK");
        unlock(areas, minutes, 25, "CHEST");
        unlock(areas, minutes, 30, "FOOT", "HAND");
        return areas;
    }

    private static void unlock(Set<String> areas, int minutes, int from, String... further) {
        if (minutes >= from) {
            areas.addAll(List.of(further));
        }
    }

    private static LocalDate date(JsonNode session) {
        return LocalDate.parse(session.path("date").asText());
    }
}
