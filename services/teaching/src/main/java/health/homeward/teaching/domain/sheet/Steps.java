package health.homeward.teaching.domain.sheet;

import health.homeward.teaching.domain.Area;
import health.homeward.teaching.domain.Position;
import health.homeward.teaching.domain.Technique;
import health.homeward.teaching.domain.permission.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays a session out: warm-up, healthy area, the stage's areas from the upper joint down, soft close, blanket. */
final class Steps {
    private final Permission.Given permission;
    private final List<Step> steps = new ArrayList<>();

    private Steps(Permission.Given permission) {
        this.permission = permission;
    }

    static List<Step> of(Permission.Given permission) {
        return new Steps(permission).laidOut();
    }

    private List<Step> laidOut() {
        var areas = areas();
        var first = areas.getFirst();
        var shares = Minutes.shared(permission.minutes(), areas.size());
        add(StepKind.WARM_UP, first, softest(), Minutes.WARM_UP);
        add(StepKind.HEALTHY_AREA, first, softest(), Minutes.HEALTHY_AREA);
        for (var i = 0; i < areas.size(); i++) {
            add(StepKind.AREA, areas.get(i), Gentleness.on(areas.get(i), permission.movements()), shares.get(i));
        }
        add(StepKind.CLOSING, areas.getLast(), softest(), Minutes.CLOSING);
        add(StepKind.BLANKET, areas.getLast(), List.of(), 0);
        return steps;
    }

    /** R18, R19: the order of the areas themselves; where minutes are short, the later ones fall away. */
    private List<Area> areas() {
        return permission.areas().keySet().stream()
                .filter(area -> !Gentleness.on(area, permission.movements()).isEmpty())
                .limit(Minutes.room(permission.minutes()))
                .toList();
    }

    /** R28, R68, R73: stroking where it was taught, else the softest movement that was. */
    private List<Technique> softest() {
        return permission.movements().stream().sorted().limit(1).toList();
    }

    private void add(StepKind kind, Area area, List<Technique> movements, int minutes) {
        var place = kind == StepKind.CLOSING || kind == StepKind.BLANKET ? Optional.<Area>empty() : Optional.of(area);
        steps.add(new Step(steps.size() + 1, kind, place, position(area), movements, minutes));
    }

    private Position position(Area area) {
        return permission.areas().get(area);
    }
}
