package health.homeward.intake.rest.fhir;

import health.homeward.intake.domain.Side;
import health.homeward.intake.domain.Sign;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Condition;

/**
 * Reads the weak side of the body, from hemiplegia and hemiparesis only: the side of the brain that bleeds or lacks
 * blood is as a rule the other one, so nothing is concluded from it.
 */
final class SideReading {
    private static final Set<Sign> SIDES = EnumSet.of(Sign.LEFT, Sign.RIGHT, Sign.BILATERAL);

    private final Reading reading;
    private final OnsetReading onsets;

    SideReading(Reading reading, OnsetReading onsets) {
        this.reading = reading;
        this.onsets = onsets;
    }

    /** @param stroke day of the stroke, or null: a paralysis from before it is of an earlier one */
    Side side(List<Part<Condition>> conditions, LocalDate stroke) {
        Set<Sign> sides = conditions.stream()
                .filter(condition -> !isOlder(onsets.day(condition), stroke))
                .flatMap(this::signs)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sign.class)));
        if (sides.contains(Sign.BILATERAL)) {
            return Side.BILATERAL;
        }
        if (sides.size() > 1) {
            reading.notes()
                    .warn(
                            "Bundle.entry.resource.ofType(Condition).code",
                            "Paralysis is coded on both sides apart: somebody must say which side is to be treated.");
        }
        return sides.size() == 1 ? side(sides.iterator().next()) : Side.UNKNOWN;
    }

    private static boolean isOlder(LocalDate paralysis, LocalDate stroke) {
        return paralysis != null && stroke != null && paralysis.isBefore(stroke.minusDays(1));
    }

    private Stream<Sign> signs(Part<Condition> part) {
        List<Sign> signs = Codings.meanings(
                        part.resource().getCode(), reading.codes().signs())
                .toList();
        Stream<Sign> sites = signs.contains(Sign.BODY_SITE) ? sites(part.resource()) : Stream.empty();
        return Stream.concat(signs.stream(), sites).filter(SIDES::contains);
    }

    private Stream<Sign> sites(Condition condition) {
        return condition.getBodySite().stream()
                .flatMap(site -> Codings.meanings(site, reading.codes().signs()));
    }

    private static Side side(Sign sign) {
        return switch (sign) {
            case LEFT -> Side.LEFT;
            case RIGHT -> Side.RIGHT;
            case BILATERAL -> Side.BILATERAL;
            case CONSCIOUS, UNCONSCIOUS, BED_REST, OUT_OF_BED, BODY_SITE -> Side.UNKNOWN;
        };
    }
}
