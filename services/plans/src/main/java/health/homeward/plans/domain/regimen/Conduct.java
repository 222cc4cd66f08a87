package health.homeward.plans.domain.regimen;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Level;
import java.util.List;
import java.util.Objects;

/** How a session is carried out: its frame, the work on each area, what is allowed, and what is made ready. */
public record Conduct(
        List<FrameStep> opening,
        List<AreaWork> areas,
        List<FrameStep> closing,
        Manner manner,
        Preparation preparation,
        Aids aids) {

    public Conduct {
        aids = Objects.requireNonNullElse(aids, Aids.NONE);
    }

    public Conduct(
            List<FrameStep> opening,
            List<AreaWork> areas,
            List<FrameStep> closing,
            Manner manner,
            Preparation preparation) {
        this(opening, areas, closing, manner, preparation, Aids.NONE);
    }

    public AreaWork workOn(Area area) {
        return areas.stream().filter(work -> work.area() == area).findFirst().orElseThrow();
    }

    /** The least credential for any session of the regimen. */
    public Level level() {
        return manner.level();
    }
}
