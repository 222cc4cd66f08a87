package health.homeward.journey.simulate.oracle;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Frequency;
import java.util.EnumSet;
import java.util.Set;

/** What the table says of one regimen's course in numbers (R14, R64a–R66d); about 15 visits every other day are 14 or 15 (R66a). */
record Bounds(String rule, int fewest, int most, int shortest, int longest, int monthsOfMost, boolean withinMonth) {
    static final String STROKE = "STROKE";

    static Bounds of(String regimen) {
        return switch (regimen) {
            case STROKE -> new Bounds("R14", 20, 30, Minutes.FIRST, Minutes.CAP, 0, false);
            case "OSTEOCHONDROSIS" -> new Bounds("R64a", 7, 15, 1, 20, 6, false);
            case "RADICULITIS" -> new Bounds("R65a", 10, 15, 7, 30, 4, false);
            case "SCOLIOSIS" -> new Bounds("R66a", 14, 15, 30, 50, 0, true);
            case "HERNIA" -> new Bounds("R66d", 10, 10, 15, 30, 0, false);
            default -> throw new IllegalArgumentException("The table knows no regimen " + regimen);
        };
    }

    /** Where a session may begin: R18 after a stroke, R64b a section of the back, R65c one area or the whole body. */
    Set<Area> openers() {
        return switch (rule) {
            case "R14" -> EnumSet.of(Area.SHOULDER, Area.THIGH);
            case "R64a" -> EnumSet.of(Area.NECK, Area.UPPER_BACK, Area.LOWER_BACK);
            case "R65a" -> EnumSet.of(Area.NECK, Area.UPPER_BACK, Area.LOWER_BACK, Area.LEG, Area.ARM, Area.WHOLE_BODY);
            default -> EnumSet.of(Area.BACK, Area.LOWER_BACK);
        };
    }

    /** R61; R66a has one of its own. */
    Set<Frequency> frequencies() {
        return withinMonth ? Set.of(Frequency.EVERY_OTHER_DAY) : Set.of(Frequency.values());
    }
}
