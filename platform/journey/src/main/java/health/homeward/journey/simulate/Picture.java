package health.homeward.journey.simulate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws a run as an SVG: minutes over course days above, where courses end below. */
final class Picture {
    private static final int WIDTH = 920;
    private static final int LEFT = 70;
    private static final int RIGHT = 30;
    private static final int TOP = 118;
    private static final int CHART = 300;
    private static final int BAR = 22;
    private static final int BARS = 16;
    private static final int WORDS = 330;
    private static final int DAYS = 60;
    private static final int MOST_MINUTES = 45;
    /** Fewer sessions than this on a day say nothing of all patients. */
    private static final int ENOUGH = 5;

    private final Run run;
    private final StringBuilder svg = new StringBuilder();

    Picture(Run run) {
        this.run = run;
    }

    String svg() {
        List<Map.Entry<String, Integer>> ends = ends();
        int barsAt = TOP + CHART + 130;
        int height = barsAt + ends.size() * BAR + 40;
        add("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
                font-family="system-ui, 'DejaVu Sans', sans-serif" font-size="13" fill="#1c2b33">
                <rect width="%1$d" height="%2$d" fill="#ffffff"/>
                """, WIDTH, height);
        text(LEFT, 34, "start", 20, "Simulated courses of massage");
        text(
                LEFT,
                56,
                "start",
                13,
                "%,d patients, %,d patient-courses, %d days, seed %d, %d violations"
                        .formatted(
                                run.settings().patients(),
                                run.tally().courses(),
                                run.settings().days(),
                                run.settings().seed(),
                                run.broken().size()));
        minutes();
        bars(ends, barsAt);
        return svg.append("</svg>\n").toString();
    }

    private void minutes() {
        List<List<Integer>> days =
                run.tally().minutesByDay().stream().limit(DAYS).toList();
        axes();
        List<Integer> shown = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            if (days.get(day).size() >= ENOUGH) {
                shown.add(day);
            }
        }
        StringBuilder band = new StringBuilder();
        shown.forEach(day -> band.append(point(day, part(days.get(day), 0.9))));
        Collections.reverse(shown);
        shown.forEach(day -> band.append(point(day, part(days.get(day), 0.1))));
        Collections.reverse(shown);
        StringBuilder median = new StringBuilder();
        shown.forEach(day -> median.append(point(day, part(days.get(day), 0.5))));
        add(
                "<polygon points=\"%s\" fill=\"#9cc9e3\" fill-opacity=\"0.55\"/>%n",
                band.toString().trim());
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"#0b5a87\" stroke-width=\"2.5\"/>%n",
                median.toString().trim());
        required();
        legend();
    }

    private void axes() {
        text(LEFT, TOP - 14, "start", 15, "Minutes given on each course day, first courses after a stroke");
        for (int minutes = 0; minutes <= MOST_MINUTES; minutes += 5) {
            add(
                    "<line x1=\"%1$d\" x2=\"%2$d\" y1=\"%3$.1f\" y2=\"%3$.1f\" stroke=\"#e3e9ec\"/>%n",
                    LEFT, WIDTH - RIGHT, y(minutes));
            text(LEFT - 10, y(minutes) + 4, "end", 12, String.valueOf(minutes));
        }
        for (int day = 1; day <= DAYS; day += day == 1 ? 6 : 7) {
            text(x(day - 1), TOP + CHART + 20, "middle", 12, String.valueOf(day));
        }
        text((LEFT + WIDTH - RIGHT) / 2.0, TOP + CHART + 42, "middle", 13, "course day");
        add(
                "<text transform=\"translate(24 %.1f) rotate(-90)\" text-anchor=\"middle\">minutes</text>%n",
                TOP + CHART / 2.0);
        add("<path d=\"M%d %d V%d H%d\" fill=\"none\" stroke=\"#5b6b73\"/>%n", LEFT, TOP, TOP + CHART, WIDTH - RIGHT);
    }

    /** R13: 30 minutes by the end of the second week. */
    private void required() {
        double at = x(13);
        add(
                "<path d=\"M%.1f %d V%.1f H%d\" fill=\"none\" stroke=\"#b3541e\" stroke-width=\"1.5\" stroke-dasharray=\"6 4\"/>%n",
                at, TOP + CHART, y(30), WIDTH - RIGHT);
        add(
                "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\" fill=\"#8f3f12\">R13: 30 minutes from day 14 on</text>%n",
                WIDTH - RIGHT - 4, y(30) + 18);
    }

    private void legend() {
        int at = TOP + CHART - 52;
        add(
                "<line x1=\"%1$d\" x2=\"%2$d\" y1=\"%3$d\" y2=\"%3$d\" stroke=\"#0b5a87\" stroke-width=\"2.5\"/>%n",
                WIDTH - 250, WIDTH - 222, at);
        text(WIDTH - 214, at + 4, "start", 13, "median");
        add(
                "<rect x=\"%d\" y=\"%d\" width=\"28\" height=\"12\" fill=\"#9cc9e3\" fill-opacity=\"0.55\"/>%n",
                WIDTH - 250, at + 14);
        text(WIDTH - 214, at + 25, "start", 13, "10 to 90 % of sessions");
    }

    private List<Map.Entry<String, Integer>> ends() {
        List<Map.Entry<String, Integer>> all = Report.Ends.of(run.tally().ends());
        if (all.size() <= BARS) {
            return all;
        }
        List<Map.Entry<String, Integer>> shown = new ArrayList<>(all.subList(0, BARS));
        List<Map.Entry<String, Integer>> rest = all.subList(BARS, all.size());
        int together = rest.stream().mapToInt(Map.Entry::getValue).sum();
        shown.add(Map.entry("%d rarer ends together".formatted(rest.size()), together));
        return shown;
    }

    private void bars(List<Map.Entry<String, Integer>> ends, int top) {
        text(LEFT, top - 22, "start", 15, "Where courses end");
        int most = ends.stream().mapToInt(Map.Entry::getValue).max().orElse(1);
        int width = WIDTH - RIGHT - WORDS - 110;
        for (int i = 0; i < ends.size(); i++) {
            String name = ends.get(i).getKey();
            int count = ends.get(i).getValue();
            int y = top + i * BAR;
            double length = Math.max(2, width * (double) count / most);
            text(WORDS - 10, y + 14, "end", 12.5, name);
            add(
                    "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\" fill=\"%s\"/>%n",
                    WORDS, y + 2, length, BAR - 6, colour(name));
            text(
                    WORDS + length + 6,
                    y + 14,
                    "start",
                    12.5,
                    "%,d (%.1f %%)".formatted(count, 100.0 * count / run.tally().courses()));
        }
    }

    private static String colour(String end) {
        if (end.equals("completed")) {
            return "#2f855a";
        }
        return end.startsWith("still") ? "#7fb3d1" : end.startsWith("ended") ? "#c08a3e" : "#b9aeb5";
    }

    private static double part(List<Integer> minutes, double share) {
        List<Integer> sorted = minutes.stream().sorted().toList();
        return sorted.get((int) Math.floor(share * (sorted.size() - 1)));
    }

    private static String point(int day, double minutes) {
        return String.format(Locale.ROOT, "%.1f,%.1f ", x(day), y(minutes));
    }

    private static double x(int day) {
        return LEFT + (WIDTH - LEFT - RIGHT) * (double) day / (DAYS - 1);
    }

    private static double y(double minutes) {
        return TOP + CHART - CHART * minutes / MOST_MINUTES;
    }

    private void text(double x, double y, String anchor, double size, String words) {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%.1f\">%s</text>%n", x, y, anchor, size, words);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
