package health.homeward.dispatch.rest.picture;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.picture.DayPlan;
import health.homeward.dispatch.domain.picture.DayPlan.Call;
import health.homeward.dispatch.domain.picture.DayPlan.Route;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;

/** The same routes over the hours: a line of time for each therapist, with work, ways and visits. */
final class DayTimeline {
    static final double ROW = 26;
    private static final double NAMES = 150;
    private static final int NAME_LETTERS = 20;
    private static final double HEAD = 22;

    /** Half of an hour's label, which is written around its line. */
    private static final double LABEL = 18;

    private final DayPlan day;
    private final double width;
    private final ZonedDateTime first;
    private final double minutes;

    DayTimeline(DayPlan day, double width) {
        this.day = day;
        this.width = width;
        Instant noon = day.date().atTime(12, 0).atZone(day.zone()).toInstant();
        first = times().map(Interval::from)
                .min(Instant::compareTo)
                .orElse(noon.minus(Duration.ofHours(4)))
                .atZone(day.zone())
                .truncatedTo(ChronoUnit.HOURS);
        Instant last = times().map(Interval::until).max(Instant::compareTo).orElse(noon.plus(Duration.ofHours(4)));
        minutes = Math.max(60, Duration.between(first.toInstant(), last).toMinutes() + 10);
    }

    private Stream<Interval> times() {
        return day.routes().stream()
                .flatMap(route -> Stream.concat(
                        route.work().stream(), route.calls().stream().map(Call::time)));
    }

    double height() {
        return HEAD + ROW * day.routes().size() + 8;
    }

    void draw(Ink ink) {
        hours(ink);
        for (int row = 0; row < day.routes().size(); row++) {
            route(ink, day.routes().get(row), HEAD + ROW * row, Colours.of(row));
        }
    }

    private void hours(Ink ink) {
        for (ZonedDateTime hour = first; x(hour.toInstant()) <= width - LABEL; hour = hour.plusHours(1)) {
            double x = x(hour.toInstant());
            ink.empty("path", "class", "hour", "d", String.format(Locale.ROOT, "M%.1f %.1f V%.1f", x, HEAD, height()));
            ink.text("text", "%02d:00".formatted(hour.getHour()), "class", "at", "x", x, "y", HEAD - 8);
        }
    }

    private void route(Ink ink, Route route, double top, String colour) {
        ink.empty("circle", "cx", 8.0, "cy", top + ROW / 2, "r", 5.0, "fill", colour);
        ink.text("text", shortened(route.therapist()), "x", 20.0, "y", top + ROW / 2 + 4);
        route.work()
                .forEach(span -> ink.empty(
                        "rect",
                        "class",
                        "work",
                        "x",
                        x(span.from()),
                        "y",
                        top + 3,
                        "width",
                        x(span.until()) - x(span.from()),
                        "height",
                        ROW - 6));
        for (int i = 0; i < route.calls().size(); i++) {
            call(ink, route.calls().get(i), i + 1, top, colour);
        }
    }

    private static String shortened(String name) {
        return name.length() <= NAME_LETTERS ? name : name.substring(0, NAME_LETTERS - 1) + "…";
    }

    private void call(Ink ink, Call call, int number, double top, String colour) {
        double x = x(call.time().from());
        double middle = top + ROW / 2;
        double way =
                x - x(call.time().from().minus(Duration.ofMinutes(call.way().minutes())));
        ink.empty(
                "path",
                "class",
                call.way().estimated() ? "way guess" : "way",
                "d",
                String.format(Locale.ROOT, "M%.1f %.1f H%.1f", x - way, middle, x),
                "stroke",
                colour);
        double wide = x(call.time().until()) - x;
        ink.open("g");
        ink.text("title", title(call, number));
        ink.empty(
                "rect",
                "class",
                "call " + call.standing().name().toLowerCase(Locale.ROOT),
                "x",
                x,
                "y",
                top + 4,
                "width",
                wide,
                "height",
                ROW - 8,
                "fill",
                colour);
        ink.text("text", String.valueOf(number), "class", "in", "x", x + wide / 2, "y", middle + 3.5);
        ink.close();
    }

    private String title(Call call, int number) {
        return "%d: %s–%s, %d min of way%s, %s"
                .formatted(
                        number,
                        local(call.time().from()),
                        local(call.time().until()),
                        call.way().minutes(),
                        call.way().estimated() ? " (estimated)" : "",
                        switch (call.standing()) {
                            case TOLD -> "told";
                            case PROMISED -> "promised";
                            case UNDER_WAY -> "under way";
                            case OVER -> "over";
                        });
    }

    private String local(Instant instant) {
        return instant.atZone(day.zone())
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private double x(Instant instant) {
        double since = Duration.between(first.toInstant(), instant).toSeconds() / 60.0;
        return NAMES + since / minutes * (width - NAMES - LABEL);
    }
}
