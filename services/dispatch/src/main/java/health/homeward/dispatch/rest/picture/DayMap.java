package health.homeward.dispatch.rest.picture;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.picture.Box;
import health.homeward.dispatch.domain.picture.DayPlan;
import health.homeward.dispatch.domain.picture.DayPlan.Call;
import health.homeward.dispatch.domain.picture.DayPlan.Route;
import health.homeward.dispatch.domain.picture.DayPlan.Way;
import health.homeward.dispatch.domain.picture.Streets;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The routes from above: north is up, and a degree to the east is as long as it is at this latitude. */
final class DayMap {
    private static final double MARGIN = 28;
    private static final double LEAST_DEGREES = 0.002;
    private static final double METRES_A_DEGREE = 111_320;

    private final DayPlan day;
    private final double width;
    private final double height;
    private final double west;
    private final double north;
    private final double eastward;
    private final double scale;
    private final Streets streets;

    DayMap(DayPlan day, Streets streets, double width, double height) {
        this.day = day;
        this.streets = streets;
        this.width = width;
        this.height = height;
        double south = points(Place::latitude).min().orElse(0);
        double top = points(Place::latitude).max().orElse(0);
        double left = points(Place::longitude).min().orElse(0);
        double right = points(Place::longitude).max().orElse(0);
        eastward = Math.cos(Math.toRadians((south + top) / 2));
        double wide = Math.max(LEAST_DEGREES, (right - left) * eastward);
        double high = Math.max(LEAST_DEGREES, top - south);
        scale = Math.min((width - 2 * MARGIN) / wide, (height - 2 * MARGIN) / high);
        west = (left + right) / 2 - width / 2 / scale / eastward;
        north = (south + top) / 2 + height / 2 / scale;
    }

    private DoubleStream points(ToDoubleFunction<Place> coordinate) {
        return day.routes().stream()
                .flatMap(route ->
                        Stream.concat(Stream.of(route.base()), ways(route).flatMap(way -> way.line().stream())))
                .mapToDouble(coordinate);
    }

    private static Stream<Way> ways(Route route) {
        return Stream.concat(route.calls().stream().map(Call::way), route.home().stream());
    }

    void draw(Ink ink) {
        ink.empty("rect", "class", "map", "width", width, "height", height);
        streets(ink);
        for (int number = 0; number < day.routes().size(); number++) {
            Route route = day.routes().get(number);
            String colour = Colours.of(number);
            ways(route).forEach(way -> line(ink, way, colour));
        }
        for (int number = 0; number < day.routes().size(); number++) {
            marks(ink, day.routes().get(number), Colours.of(number));
        }
        scaleBar(ink);
    }

    private void streets(Ink ink) {
        Box shown = new Box(north - height / scale, west, north, west + width / scale / eastward);
        String lines =
                streets.within(shown).stream().map(line -> "M" + points(line)).collect(Collectors.joining());
        if (!lines.isEmpty()) {
            ink.empty("path", "class", "street", "d", lines);
        }
    }

    private void line(Ink ink, Way way, String colour) {
        String kind = way.estimated() ? "way guess" : "way";
        ink.empty("polyline", "class", kind, "points", points(way.line()), "stroke", colour);
    }

    private String points(List<Place> line) {
        return line.stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", x(point), y(point)))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private void marks(Ink ink, Route route, String colour) {
        double x = x(route.base());
        double y = y(route.base());
        ink.empty("rect", "class", "base", "x", x - 5, "y", y - 5, "width", 10.0, "height", 10.0, "stroke", colour);
        List<Call> calls = route.calls();
        for (int i = 0; i < calls.size(); i++) {
            Place place = calls.get(i).place();
            ink.empty("circle", "cx", x(place), "cy", y(place), "r", 8.0, "fill", colour);
            ink.text("text", String.valueOf(i + 1), "class", "in", "x", x(place), "y", y(place) + 3.5);
        }
    }

    private void scaleBar(Ink ink) {
        double metres = Math.pow(10, Math.floor(Math.log10(width / 4 / scale * METRES_A_DEGREE)));
        double length = metres / METRES_A_DEGREE * scale;
        String name = metres >= 1000 ? "%.0f km".formatted(metres / 1000) : "%.0f m".formatted(metres);
        ink.empty("path", "class", "scale", "d", String.format(Locale.ROOT, "M12 %.1f h%.1f", height - 12, length));
        ink.text("text", name, "x", 12.0, "y", height - 18);
    }

    private double x(Place place) {
        return (place.longitude() - west) * eastward * scale;
    }

    private double y(Place place) {
        return (north - place.latitude()) * scale;
    }
}
