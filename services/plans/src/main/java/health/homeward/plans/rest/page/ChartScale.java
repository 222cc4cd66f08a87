package health.homeward.plans.rest.page;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a course day and a number of minutes lie on the chart, in the units of its view box. */
record ChartScale(int lastDay, int mostMinutes) {
    static final int WIDTH = 600;
    static final int HEIGHT = 220;
    static final int LEFT = 46;
    static final int RIGHT = WIDTH - 20;
    static final int TOP = 26;
    static final int BOTTOM = HEIGHT - 42;
    private static final int MOST_DAYS_LABELLED = 8;

    /** A line of the grid with its number. */
    public record Tick(int at, int value) {}

    int x(int day) {
        return LEFT + Math.round((float) (RIGHT - LEFT) * (day - 1) / Math.max(1, lastDay - 1));
    }

    int y(int minutes) {
        return BOTTOM - Math.round((float) (BOTTOM - TOP) * minutes / mostMinutes);
    }

    List<Tick> minutes() {
        return IntStream.rangeClosed(0, mostMinutes / 10)
                .map(ten -> ten * 10)
                .mapToObj(minutes -> new Tick(y(minutes), minutes))
                .toList();
    }

    /** Weeks, or every other week and so on, so that the numbers do not run into one another. */
    List<Tick> days() {
        int weeks = 1 + lastDay / (7 * MOST_DAYS_LABELLED);
        return Stream.concat(Stream.of(1), Stream.iterate(7 * weeks, day -> day <= lastDay, day -> day + 7 * weeks))
                .map(day -> new Tick(x(day), day))
                .toList();
    }
}
