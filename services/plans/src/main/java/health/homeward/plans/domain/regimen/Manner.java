package health.homeward.plans.domain.regimen;

import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Technique;
import java.util.List;

/** Techniques allowed (R30), those only a neurologist may add, those never allowed (R31), and who may perform (R57). */
public record Manner(List<Technique> allowed, List<Technique> onlyByWord, List<Technique> never, Level level) {}
