package health.homeward.teaching.rest.sheet;

import health.homeward.teaching.domain.Position;
import health.homeward.teaching.domain.Side;
import health.homeward.teaching.domain.Technique;
import health.homeward.teaching.domain.sheet.Step;
import health.homeward.teaching.domain.sheet.StepKind;
import java.util.ArrayList;
import java.util.List;

/** Says each step in one or two short sentences: what, with which movement, which way, how long. */
final class StepWriter {
    private final Words words;
    private final Side affected;
    private final List<Technique> all;

    /** @param all every movement of the sheet; a step that uses fewer says so */
    StepWriter(Words words, Side affected, List<Technique> all) {
        this.words = words;
        this.affected = affected;
        this.all = all;
    }

    List<SheetView.StepView> write(List<Step> steps) {
        var written = new ArrayList<SheetView.StepView>();
        Position lying = null;
        for (var step : steps) {
            written.add(write(step, turn(lying, step.position())));
            lying = step.position();
        }
        return written;
    }

    private SheetView.StepView write(Step step, String turn) {
        var area = step.kind() == StepKind.AREA;
        return new SheetView.StepView(
                step.order(), title(step), area ? way(step) : how(step), minutes(step.minutes()), turn, area);
    }

    private String title(Step step) {
        return step.kind() == StepKind.AREA ? Movements.capital(named("area", step)) : words.of(step.kind(), "step");
    }

    private String how(Step step) {
        var place = named("place", step);
        return words.of("step." + step.kind() + ".how", place, new Movements(words).sentence(step.movements()));
    }

    /** R29: the passes go along the flow of lymph. */
    private String way(Step step) {
        var way = words.of("step.AREA.way." + step.area().orElseThrow());
        var left = all.stream()
                .filter(movement -> !step.movements().contains(movement))
                .toList();
        return switch (left.size()) {
            case 0 -> way;
            case 1 -> words.of("step.AREA.not", listed(left), way);
            default -> words.of("step.AREA.only", listed(step.movements()), way);
        };
    }

    private String listed(List<Technique> movements) {
        return new Movements(words).listed(movements);
    }

    private String named(String group, Step step) {
        return step.area()
                .map(area -> words.of(group + "." + area + "." + affected))
                .orElse("");
    }

    private String minutes(int minutes) {
        return minutes == 0 ? "" : words.of("minutes", minutes);
    }

    private String turn(Position before, Position now) {
        if (now == before) {
            return "";
        }
        var side = now == Position.LATERAL_ON_HEALTHY_SIDE ? "." + affected : "";
        return words.of((before == null ? "position." : "turn.") + now + side);
    }
}
