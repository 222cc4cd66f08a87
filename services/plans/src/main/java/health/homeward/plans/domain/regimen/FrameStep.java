package health.homeward.plans.domain.regimen;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Technique;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A step before or after the areas: one minute for every so many minutes of the session, or none when zero. */
public record FrameStep(
        StepKind kind,
        int oneMinuteEvery,
        Area area,
        Position position,
        List<Technique> techniques,
        List<String> rules,
        Instruction instruction) {

    /** Said as its kind is always said, where nothing else is. */
    public FrameStep {
        instruction = Objects.requireNonNullElse(instruction, kind.instruction());
    }

    public FrameStep(
            StepKind kind,
            int oneMinuteEvery,
            Area area,
            Position position,
            List<Technique> techniques,
            List<String> rules) {
        this(kind, oneMinuteEvery, area, position, techniques, rules, kind.instruction());
    }

    FrameStep every(int minutes) {
        return new FrameStep(kind, minutes, area, position, techniques, rules, instruction);
    }

    public int minutesOf(int sessionMinutes) {
        return oneMinuteEvery == 0 ? 0 : Math.max(1, sessionMinutes / oneMinuteEvery);
    }

    /** Where it works in every session; nothing where it follows the areas of the session. */
    public Stream<Area> areas() {
        return Stream.concat(Stream.ofNullable(area), kind.areas().stream());
    }
}
