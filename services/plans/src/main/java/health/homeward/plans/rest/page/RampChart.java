package health.homeward.plans.rest.page;

import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.regimen.Ramp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Minutes over course days as a stair (R12), with the line that it must have reached by the required day (R13).
 *
 * @param description the same in a sentence, for whoever does not see the picture
 * @param due         null where the regimen asks for nothing by a certain day
 */
public record RampChart(
        String description,
        String path,
        List<Point> points,
        Due due,
        List<ChartScale.Tick> minutes,
        List<ChartScale.Tick> days) {

    /** One session; labelled where the minutes change. */
    public record Point(int x, int y, int n, int day, int minutes, boolean labelled) {}

    /** By which day how many minutes are due, and whether the course gets there. */
    public record Due(int x, int y, int day, int minutes, String words) {

        /** Where the words find room below the stair. */
        public boolean leftOfLine() {
            return x > ChartScale.WIDTH / 2;
        }
    }

    static RampChart of(List<SessionPlan> sessions, Ramp ramp) {
        LocalDate first = sessions.getFirst().date();
        int longest = sessions.stream().mapToInt(SessionPlan::minutes).max().orElseThrow();
        int lastDay = SessionRow.courseDay(sessions.getLast().date(), first);
        var scale =
                new ChartScale(Math.max(lastDay, ramp.requiredByDay()), roundedUp(Math.max(longest, ramp.required())));
        List<Point> points = points(sessions, first, scale);
        Due due = ramp.constant() ? null : due(points, ramp, scale);
        String rises = rises(points, sessions);
        return new RampChart(
                due == null ? rises : rises + " " + due.words(),
                stair(points),
                points,
                due,
                scale.minutes(),
                scale.days());
    }

    private static int roundedUp(int minutes) {
        return (minutes + 9) / 10 * 10;
    }

    private static List<Point> points(List<SessionPlan> sessions, LocalDate first, ChartScale scale) {
        List<Point> points = new ArrayList<>();
        for (SessionPlan session : sessions) {
            int day = SessionRow.courseDay(session.date(), first);
            boolean changed = points.isEmpty() || points.getLast().minutes() != session.minutes();
            points.add(new Point(
                    scale.x(day), scale.y(session.minutes()), session.number(), day, session.minutes(), changed));
        }
        return List.copyOf(points);
    }

    private static Due due(List<Point> points, Ramp ramp, ChartScale scale) {
        String words = points.stream()
                .filter(point -> point.minutes() >= ramp.required() && point.day() <= ramp.requiredByDay())
                .findFirst()
                .map(point -> "%d minutes are due by day %d (R13): reached on day %d."
                        .formatted(ramp.required(), ramp.requiredByDay(), point.day()))
                .orElseGet(() -> "%d minutes are due by day %d (R13): not reached by then."
                        .formatted(ramp.required(), ramp.requiredByDay()));
        return new Due(
                scale.x(ramp.requiredByDay()), scale.y(ramp.required()), ramp.requiredByDay(), ramp.required(), words);
    }

    private static String rises(List<Point> points, List<SessionPlan> sessions) {
        return points.stream()
                .filter(Point::labelled)
                .map(point -> "%d from day %d (%s)"
                        .formatted(
                                point.minutes(),
                                point.day(),
                                Words.shortDay(
                                        sessions.get(points.indexOf(point)).date())))
                .collect(Collectors.joining(", ", "Minutes of a session: ", "."));
    }

    private static String stair(List<Point> points) {
        return points.stream()
                .skip(1)
                .map(point -> "H" + point.x() + "V" + point.y())
                .collect(Collectors.joining(
                        "",
                        "M" + points.getFirst().x() + " " + points.getFirst().y(),
                        ""));
    }
}
