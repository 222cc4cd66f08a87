package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.regimen.AreaWork;
import health.homeward.plans.domain.regimen.Conduct;
import health.homeward.plans.domain.regimen.FrameStep;
import health.homeward.plans.domain.regimen.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Composes a session of so many minutes: warm-up, healthy area, the areas in order, soft end, blanket; minutes add up. */
public final class SessionContents {

    private SessionContents() {}

    public static Content of(int procedure, int minutes, Setting setting, Terms terms, Situation situation) {
        List<Step> steps = steps(procedure, minutes, terms, situation);
        return new Content(
                minutes,
                setting,
                terms.regimen().conduct().level(),
                steps,
                SessionLists.of(terms, situation),
                SessionRules.of(setting, situation, steps, terms));
    }

    private static List<Step> steps(int procedure, int minutes, Terms terms, Situation situation) {
        Conduct conduct = terms.regimen().conduct();
        Side side = situation.side() == null ? terms.clearance().bedside().affectedSide() : situation.side();
        List<Area> areas = terms.regimen()
                .progression()
                .areasWithin(minutes, terms.prescription().dosing().opener());
        int framed = Stream.concat(conduct.opening().stream(), conduct.closing().stream())
                .mapToInt(f -> f.minutesOf(minutes))
                .sum();
        boolean prone = ProneRules.allowedAt(procedure, minutes, terms);
        List<Step> steps = new ArrayList<>();
        conduct.opening().forEach(frame -> steps.add(framed(steps.size() + 1, frame, minutes, side)));
        for (int i = 0; i < areas.size(); i++) {
            steps.add(worked(
                    steps.size() + 1,
                    conduct.workOn(areas.get(i)),
                    share(minutes - framed, areas.size(), i),
                    side,
                    prone,
                    terms));
        }
        conduct.closing().forEach(frame -> steps.add(framed(steps.size() + 1, frame, minutes, side)));
        return List.copyOf(steps);
    }

    /** Whole minutes, the first areas taking what does not divide. */
    private static int share(int minutes, int parts, int index) {
        return minutes / parts + (index < minutes % parts ? 1 : 0);
    }

    private static Step framed(int order, FrameStep frame, int minutes, Side side) {
        var target = new Step.Target(frame.area(), side, frame.position(), List.of());
        return new Step(
                order,
                frame.kind(),
                target,
                frame.minutesOf(minutes),
                frame.techniques(),
                frame.kind().instruction(),
                frame.rules());
    }

    private static Step worked(int order, AreaWork work, int minutes, Side side, boolean prone, Terms terms) {
        var permissions = terms.clearance().permissions();
        boolean onBack = work.position() == Position.LATERAL_ON_HEALTHY_SIDE;
        Position position = onBack && side == Side.BILATERAL && permissions.bilateralBack() != null
                ? permissions.bilateralBack()
                : work.position();
        boolean mayLieProne = onBack && prone && position != Position.PRONE;
        var target = new Step.Target(work.area(), side, position, mayLieProne ? List.of(Position.PRONE) : List.of());
        List<Technique> byWord = permissions.kneading()
                        && work.techniques()
                                .containsAll(terms.regimen().conduct().manner().allowed())
                ? terms.regimen().conduct().manner().onlyByWord()
                : List.of();
        List<String> proneRules = mayLieProne ? List.of("R21", "R22", "R23") : List.of();
        return new Step(
                order,
                StepKind.AREA,
                target,
                minutes,
                join(work.techniques(), byWord),
                work.instruction(),
                join(work.rules(), proneRules));
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
