package health.homeward.plans.domain.regimen;

import health.homeward.plans.domain.Area;
import java.util.List;

/** Areas that join once a session lasts so many minutes (R19). */
public record Unlock(int minutes, List<Area> areas) {}
