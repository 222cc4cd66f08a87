package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.pack.RulePack;
import health.homeward.plans.domain.regimen.AreaWork;
import health.homeward.plans.domain.regimen.Conduct;
import health.homeward.plans.domain.regimen.FrameStep;
import health.homeward.plans.domain.regimen.Instruction;
import health.homeward.plans.domain.regimen.Requirement;
import health.homeward.plans.domain.regimen.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays a session out step by step: opening, areas in their order, a device on both sides, ending. The minutes add up. */
final class SessionSteps {
    private final int procedure;
    private final int minutes;
    private final Terms terms;
    private final List<RulePack> packs;
    private final Conduct conduct;
    private final Side side;
    private final List<Area> areas;
    private final List<Step> steps = new ArrayList<>();

    SessionSteps(int procedure, int minutes, Terms terms, Situation situation, List<RulePack> packs) {
        this.procedure = procedure;
        this.minutes = minutes;
        this.terms = terms;
        this.packs = packs;
        this.conduct = terms.regimen().conduct();
        this.side = side(terms, situation);
        this.areas = terms.areasWithin(minutes);
    }

    private static Side side(Terms terms, Situation situation) {
        if (!terms.regimen().asks(Requirement.AFFECTED_SIDE)) {
            return Side.NONE;
        }
        return situation.side() == null ? terms.clearance().bedside().affectedSide() : situation.side();
    }

    List<Step> laidOut() {
        conduct.opening().forEach(this::frame);
        int left = minutes - framed() - 2 * deviceMinutes();
        for (int i = 0; i < areas.size(); i++) {
            work(conduct.workOn(areas.get(i)), share(left, areas.size(), i));
        }
        device();
        conduct.closing().forEach(this::frame);
        return List.copyOf(steps);
    }

    private int framed() {
        return Stream.concat(conduct.opening().stream(), conduct.closing().stream())
                .mapToInt(frame -> frame.minutesOf(minutes))
                .sum();
    }

    /** R34a: none once both sides are affected, for there is no healthy one to balance it. */
    private int deviceMinutes() {
        boolean balanced = side != Side.BILATERAL;
        return terms.prescription().usesDevice() && balanced ? conduct.aids().deviceMinutesASide(minutes) : 0;
    }

    /** Whole minutes, the first areas taking what does not divide. */
    private static int share(int minutes, int parts, int index) {
        return minutes / parts + (index < minutes % parts ? 1 : 0);
    }

    private void frame(FrameStep frame) {
        Position position =
                frame.position() == null ? conduct.workOn(areas.getFirst()).position() : frame.position();
        add(
                frame.kind(),
                new Step.Target(frame.area(), side, position, List.of()),
                frame.minutesOf(minutes),
                frame.techniques(),
                frame.instruction(),
                frame.rules(),
                0);
    }

    private void work(AreaWork work, int share) {
        Position position = position(work);
        List<String> proneBy = proneBy(work, position);
        var target =
                new Step.Target(work.area(), side, position, proneBy.isEmpty() ? List.of() : List.of(Position.PRONE));
        add(
                StepKind.AREA,
                target,
                share,
                join(work.techniques(), byWord(work)),
                position == work.position()
                        ? work.instruction()
                        : work.instruction().inAnotherPosition(),
                join(work.rules(), proneBy),
                work.repetitions());
    }

    /** R23: after a stroke late in the course only. */
    private List<String> proneOnAHardSurface() {
        if (terms.regimen().asks(Requirement.PRONE_LAST)) {
            return ProneRules.allowedAt(procedure, minutes, terms) ? List.of("R21", "R22", "R23") : List.of();
        }
        return ProneRules.healthyInside(terms.clearance()) ? List.of("R21", "R22") : List.of();
    }

    /** R20: with both sides affected there is no healthy one to lie on, and the neurologist has chosen. */
    private Position position(AreaWork work) {
        Position chosen = terms.clearance().permissions().bilateralBack();
        boolean noHealthySide = work.position() == Position.LATERAL_ON_HEALTHY_SIDE && side == Side.BILATERAL;
        return noHealthySide && chosen != null ? chosen : work.position();
    }

    /** The rules under which the patient may lie prone instead; none where he may not. */
    private List<String> proneBy(AreaWork work, Position position) {
        return switch (work.position()) {
            case LATERAL_ON_HEALTHY_SIDE ->
                position != Position.PRONE && ProneRules.allowedAt(procedure, minutes, terms)
                        ? List.of("R21", "R22", "R23")
                        : List.of();
            case ON_A_HARD_SURFACE -> proneOnAHardSurface();
            case SUPINE, PRONE, SEATED -> List.of();
        };
    }

    /** R30: where every technique of the regimen is used, the neurologist may add more. */
    private List<Technique> byWord(AreaWork work) {
        var manner = conduct.manner();
        return terms.clearance().permissions().kneading() && work.techniques().containsAll(manner.allowed())
                ? manner.onlyByWord()
                : List.of();
    }

    /** R34a: what a massager does on the affected side it does equally long on the healthy one. */
    private void device() {
        int each = deviceMinutes();
        if (each == 0) {
            return;
        }
        Position position = conduct.workOn(areas.getFirst()).position();
        List<String> rules = List.of("R26", "R34a");
        var affected = new Step.Target(areas.getFirst(), side, position, List.of());
        var healthy = new Step.Target(areas.getFirst(), side.opposite(), position, List.of());
        add(StepKind.DEVICE, affected, each, List.of(), Instruction.DEVICE, rules, 0);
        add(StepKind.DEVICE, healthy, each, List.of(), Instruction.DEVICE_ON_HEALTHY_SIDE, rules, 0);
    }

    private void add(
            StepKind kind,
            Step.Target target,
            int forMinutes,
            List<Technique> techniques,
            Instruction instruction,
            List<String> rules,
            int repetitions) {
        steps.add(new Step(
                steps.size() + 1, kind, target, forMinutes, kept(techniques), instruction, rules, repetitions));
    }

    /** Without what a pack withholds. */
    private List<Technique> kept(List<Technique> techniques) {
        return packs.isEmpty()
                ? techniques
                : techniques.stream()
                        .filter(technique -> packs.stream()
                                .noneMatch(pack -> pack.adds().withheld().contains(technique)))
                        .toList();
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        return other.isEmpty()
                ? one
                : Stream.concat(one.stream(), other.stream()).toList();
    }
}
