package health.homeward.journey;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One line of the journey's table; what does not apply stays empty. */
record Row(
        String session,
        String minutes,
        String areas,
        String therapist,
        String time,
        String state,
        String rules,
        String milliseconds) {

    static Row of(String state) {
        return new Row("", "", "", "", "", state, "", "");
    }

    Row session(int n, int minutes, Collection<String> areas) {
        return new Row(
                Integer.toString(n),
                Integer.toString(minutes),
                areas.stream().map(Row::shortened).collect(Collectors.joining(" ")),
                therapist,
                time,
                state,
                rules,
                milliseconds);
    }

    Row therapist(String name, Instant at) {
        String local = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                .withZone(Story.ZONE)
                .format(at);
        return new Row(session, minutes, areas, name, local, state, rules, milliseconds);
    }

    Row rules(Collection<String> numbers) {
        return new Row(session, minutes, areas, therapist, time, state, String.join(" ", numbers), milliseconds);
    }

    Row rules(String... numbers) {
        return rules(List.of(numbers));
    }

    /** Real milliseconds from the command to its last effect. */
    Row took(long startNanos, long endNanos) {
        String ms = Long.toString(Math.max(0, (endNanos - startNanos) / 1_000_000));
        return new Row(session, minutes, areas, therapist, time, state, rules, ms);
    }

    private static String shortened(String area) {
        return area.substring(0, 1)
                + area.substring(1, Math.min(3, area.length())).toLowerCase(Locale.ROOT);
    }
}
