package health.homeward.dispatch.rest.picture;

import health.homeward.dispatch.domain.picture.DayPlan;
import health.homeward.dispatch.domain.picture.DayPlan.Route;
import health.homeward.dispatch.domain.picture.Streets;
import java.util.stream.Stream;

/** Draws a day's plan as SVG: the routes on the map, and below them the same visits over the hours. */
public final class DayPicture {
    private static final double WIDTH = 1000;
    private static final double MAP = 620;
    private static final double HEAD = 44;
    private static final double FOOT = 30;
    private static final String STYLE = """
            text { font: 12px system-ui, sans-serif; fill: #223 }
            .title { font-size: 17px; font-weight: 600 }
            .map { fill: #f4f6f3; stroke: #ccd3cc }
            .street { fill: none; stroke: #d3dad3; stroke-width: 1.2 }
            .way { fill: none; stroke-width: 2.5; stroke-linejoin: round; stroke-opacity: 0.75 }
            .guess { stroke-dasharray: 5 4 }
            .base { fill: #fff; stroke-width: 3 }
            .in { fill: #fff; text-anchor: middle; font-size: 10px; font-weight: 600 }
            .at { text-anchor: middle; fill: #667 }
            .hour { stroke: #dde; fill: none }
            .work { fill: #eef1ee }
            .call { stroke: #fff }
            .promised { stroke: #223; stroke-width: 2 }
            .under_way { stroke: #b00; stroke-width: 2 }
            .over { opacity: 0.55 }
            .scale { stroke: #223; stroke-width: 2 }
            .legend { fill: #667 }
            """;

    private DayPicture() {}

    /** @return a whole SVG document, 1000 units wide */
    public static String of(DayPlan day, Streets streets) {
        DayTimeline timeline = new DayTimeline(day, WIDTH - 20);
        double height = HEAD + MAP + timeline.height() + 2 * FOOT;
        Ink ink = new Ink();
        ink.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 %.0f %.0f".formatted(WIDTH, height),
                "role",
                "img");
        ink.text("title", title(day));
        ink.text("style", STYLE);
        ink.empty("rect", "width", WIDTH, "height", height, "fill", "#fff");
        ink.text("text", title(day), "class", "title", "x", 10.0, "y", 27.0);
        part(ink, HEAD, MAP, () -> new DayMap(day, streets, WIDTH - 20, MAP).draw(ink));
        part(ink, HEAD + MAP + FOOT, timeline.height(), () -> timeline.draw(ink));
        ink.text("text", legend(day), "class", "legend", "x", 10.0, "y", height - 12);
        ink.close();
        return ink.done();
    }

    /** An svg within the svg cuts off what leaves it. */
    private static void part(Ink ink, double top, double height, Runnable draw) {
        ink.open("svg", "x", 10.0, "y", top, "width", WIDTH - 20, "height", height);
        draw.run();
        ink.close();
    }

    private static String title(DayPlan day) {
        long visits =
                day.routes().stream().mapToLong(route -> route.calls().size()).sum();
        String unplaced = day.unplaced() == 0 ? "" : ", %d without a therapist".formatted(day.unplaced());
        return "%s: %s, %s%s"
                .formatted(
                        day.date(),
                        counted(visits, "visit"),
                        counted(day.routes().size(), "therapist"),
                        unplaced);
    }

    private static String counted(long number, String one) {
        return number == 1 ? "1 " + one : number + " " + one + "s";
    }

    private static String legend(DayPlan day) {
        boolean anyEstimated = day.routes().stream().flatMap(DayPicture::ways).anyMatch(DayPlan.Way::estimated);
        return "□ base · ● visit, numbered in each therapist's order · dark border: promised · red border: under way"
                + (anyEstimated ? " · dashed: estimated, no road was looked at" : "");
    }

    private static Stream<DayPlan.Way> ways(Route route) {
        return Stream.concat(route.calls().stream().map(DayPlan.Call::way), route.home().stream());
    }
}
