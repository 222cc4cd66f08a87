package health.homeward.teaching.domain.sheet;

import health.homeward.teaching.domain.Area;
import health.homeward.teaching.domain.Position;
import health.homeward.teaching.domain.Side;
import health.homeward.teaching.domain.Technique;
import health.homeward.teaching.domain.permission.Permission;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All that is printed on a sheet, made from a permission and from nothing else. */
public record SheetContent(
        Side affectedSide, int stageMinutes, List<Step> steps, LocalDate validFrom, LocalDate validUntil) {
    public SheetContent {
        steps = List.copyOf(steps);
    }

    public static SheetContent of(Permission.Given permission, LocalDate from) {
        return new SheetContent(
                permission.affectedSide(), permission.minutes(), Steps.of(permission), from, permission.until());
    }

    /** Whether a sheet with this content tells the caregiver the same, whatever day it was printed. */
    public boolean tellsTheSameAs(SheetContent other) {
        return equals(other.from(validFrom));
    }

    public SheetContent from(LocalDate day) {
        return new SheetContent(affectedSide, stageMinutes, steps, day, validUntil);
    }

    /** Hands-on minutes of all steps together; never above the stage. */
    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    public List<Area> areas() {
        return steps.stream().flatMap(step -> step.area().stream()).distinct().toList();
    }

    public Set<Position> positions() {
        var inOrder = new LinkedHashSet<Position>();
        steps.forEach(step -> inOrder.add(step.position()));
        return inOrder;
    }

    public List<Technique> movements() {
        return steps.stream()
                .flatMap(step -> step.movements().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** R31 and its kin: the whole list, always. */
    public List<Never> never() {
        return Arrays.asList(Never.values());
    }

    /** R32, R36, R54: the whole list, always. */
    public List<StopSign> stopSigns() {
        return Arrays.asList(StopSign.values());
    }

    @Override
    public String toString() {
        return "SheetContent[redacted]";
    }
}
