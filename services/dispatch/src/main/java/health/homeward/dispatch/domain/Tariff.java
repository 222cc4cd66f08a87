package health.homeward.dispatch.domain;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A hospital's prices; teaching a caregiver has a line of its own because its price differs (R34c). */
public record Tariff(Currency currency, List<Line> lines) {

    public Tariff {
        lines = List.copyOf(lines);
    }

    /** What is paid for. */
    public enum Kind {
        MASSAGE,
        TEACHING
    }

    /** The price of a visit of a kind and length, in minor units such as cents. */
    public record Line(Kind kind, int minutes, long amountMinor) {}

    /** The price of a visit of this kind and length; none where the list has no such line. */
    public Optional<Line> line(Kind kind, int minutes) {
        return lines.stream()
                .filter(line -> line.kind() == kind && line.minutes() == minutes)
                .findFirst();
    }

    /** Lines that name the same kind and minutes twice: nobody could tell which of them holds. */
    public Set<Line> contradictions() {
        Set<List<Object>> seen = new HashSet<>();
        Set<Line> twice = new HashSet<>();
        lines.stream()
                .filter(line -> !seen.add(List.of(line.kind(), line.minutes())))
                .forEach(twice::add);
        return twice;
    }
}
