package health.homeward.teaching.rest;

import health.homeward.teaching.domain.Area;
import health.homeward.teaching.domain.Side;
import health.homeward.teaching.domain.Technique;
import health.homeward.teaching.domain.permission.Obstacle;
import health.homeward.teaching.domain.permission.Permission;
import health.homeward.web.Reason;
import java.time.LocalDate;
import java.util.List;

/** What a caregiver may do today, or every reason why not. */
public record PermissionResponse(
        LocalDate day,
        boolean given,
        Side affectedSide,
        Integer minutes,
        List<Technique> techniques,
        List<Area> areas,
        LocalDate until,
        List<Reason> reasons) {

    static PermissionResponse of(LocalDate day, Permission permission) {
        return switch (permission) {
            case Permission.Given may ->
                new PermissionResponse(
                        day,
                        true,
                        may.affectedSide(),
                        may.minutes(),
                        List.copyOf(may.movements()),
                        List.copyOf(may.areas().keySet()),
                        may.until(),
                        List.of());
            case Permission.NotToday no ->
                new PermissionResponse(
                        day,
                        false,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        Refusals.web(
                                no.obstacles().stream().map(Obstacle::reason).toList()));
        };
    }
}
