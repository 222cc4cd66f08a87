package health.homeward.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws gaps as an SVG: a row for an instance and a budget, a dot for a solver; per cent on a scale of powers of ten in both directions. */
final class Picture {
    private static final int WIDTH = 920;
    private static final int LEFT = 190;
    private static final int RIGHT = 110;
    private static final int TOP = 96;
    private static final int ROW = 19;
    private static final int FOOT = 56;
    /** Below it a gap hardly counts. */
    private static final double FINE = 0.01;

    private static final double LEAST = -10;
    private static final double MOST = 1000;
    private static final List<String> COLOURS = List.of("#0b5a87", "#c05621", "#2f855a", "#805ad5");

    private final List<Cell> cells;
    private final List<String> solvers;
    private final List<String> rows;
    private final double least;
    private final StringBuilder svg = new StringBuilder();

    Picture(List<Results> families) {
        cells = families.stream()
                .flatMap(results -> results.cells().stream())
                .filter(cell -> cell.instance().best().isPresent())
                .toList();
        solvers = cells.stream().map(Cell::solver).distinct().toList();
        rows = cells.stream().map(Picture::row).distinct().toList();
        least = cells.stream().anyMatch(cell -> cell.meanGap() < -FINE) ? LEAST : 0;
    }

    private static String row(Cell cell) {
        return "%s, %s s".formatted(cell.instance().shortName(), Figures.seconds(cell.budget()));
    }

    String svg() {
        int height = TOP + rows.size() * ROW + FOOT;
        add("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
                font-family="system-ui, 'DejaVu Sans', sans-serif" font-size="12" fill="#1c2b33">
                <rect width="%1$d" height="%2$d" fill="#ffffff"/>
                """, WIDTH, height);
        text(24, 34, "start", 20, "Gap to the best known value");
        text(24, 56, "start", 13, "mean over the seeds, by instance and processor time; further left is better");
        scale();
        legend();
        for (int i = 0; i < rows.size(); i++) {
            text(LEFT - 22, y(i) + 4, "end", 12, rows.get(i));
            add(
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%3$.1f\" y2=\"%3$.1f\" stroke=\"#eef2f4\"/>%n",
                    LEFT - 14, WIDTH - RIGHT, y(i));
        }
        cells.forEach(this::dot);
        return svg.append("</svg>\n").toString();
    }

    private void scale() {
        int foot = TOP + rows.size() * ROW;
        for (double per : new double[] {-10, -1, -0.1, 0, 0.1, 1, 10, 100, 1000}) {
            if (per >= least) {
                String colour = per == 0 ? "#7b8d96" : "#d5dee3";
                add(
                        "<line x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\" stroke=\"%4$s\"/>%n",
                        x(per), TOP - 6, foot, colour);
                text(x(per), foot + 18, "middle", 12, Figures.target(per));
            }
        }
        text((LEFT + WIDTH - RIGHT) / 2.0, foot + 40, "middle", 12, "per cent");
        text(WIDTH - RIGHT + 58, foot + 18, "middle", 12, "invalid");
    }

    private void legend() {
        List<String> names = new ArrayList<>(solvers);
        for (int i = 0; i < names.size(); i++) {
            int at = 24 + i * 130;
            add("<circle cx=\"%d\" cy=\"76\" r=\"5\" fill=\"%s\"/>%n", at + 5, colour(names.get(i)));
            text(at + 16, 80, "start", 13, names.get(i));
        }
    }

    private void dot(Cell cell) {
        double x = cell.valid() ? x(cell.meanGap()) : WIDTH - RIGHT + 58.0;
        add(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"%s\" fill-opacity=\"0.85\"><title>%s, %s: %s %%</title></circle>%n",
                x,
                y(rows.indexOf(row(cell))),
                colour(cell.solver()),
                row(cell),
                cell.solver(),
                Figures.gap(cell.meanGap()));
    }

    private String colour(String solver) {
        return COLOURS.get(solvers.indexOf(solver) % COLOURS.size());
    }

    private double x(double gap) {
        double part = (power(Math.clamp(gap, least, MOST)) - power(least)) / (power(MOST) - power(least));
        return LEFT + part * (WIDTH - LEFT - RIGHT);
    }

    /** Straight around 0, where there is no power of ten. */
    private static double power(double gap) {
        return Math.signum(gap) * Math.log10(1 + Math.abs(gap) / FINE);
    }

    private static double y(int row) {
        return TOP + (row + 0.5) * ROW;
    }

    private void text(double x, double y, String anchor, double size, String words) {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%.1f\">%s</text>%n", x, y, anchor, size, words);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
