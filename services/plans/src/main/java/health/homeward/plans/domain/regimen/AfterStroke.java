package health.homeward.plans.domain.regimen;

import static health.homeward.plans.domain.Technique.*;

import health.homeward.plans.domain.Technique;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Another condition's regimen for a patient who had a stroke: a stroke rule beats a general one, so that the hands do what they
 * may after a stroke (R29–R31, R70–R72), prone waits for the last stages (R23), in bed an experienced specialist works (R24), and wholly at home
 * is for who may (R25).
 */
public final class AfterStroke {
    private static final List<Technique> NEVER = List.of(SLAPPING, CHOPPING, VIBRATION);
    private static final Set<Technique> GENTLE = EnumSet.of(STROKING, RUBBING, TAPPING, LIGHT_VIBRATION);
    /** The rules by which a regimen asks for blows, kneading and stretching. */
    private static final Set<String> DROPPED = Set.of("R65c", "R70", "R71");

    private AfterStroke() {}

    /** The same regimen where it is the stroke's own. */
    public static Regimen of(Regimen general) {
        return general.asks(Requirement.START_WINDOW)
                ? general
                : general.with(scope(general.scope())).with(conduct(general.conduct()));
    }

    private static Scope scope(Scope general) {
        Set<Requirement> requirements =
                EnumSet.of(Requirement.PRONE_LAST, Requirement.EXPERIENCED_IN_BED, Requirement.LATER_AT_HOME);
        requirements.addAll(general.requirements());
        return new Scope(
                requirements,
                Stream.concat(along(general.everySession()).stream(), Stream.of("R30", "R31"))
                        .toList(),
                general.indications(),
                general.modality(),
                general.start());
    }

    private static Conduct conduct(Conduct general) {
        return new Conduct(
                frame(general.opening()),
                general.areas().stream().map(AfterStroke::work).toList(),
                frame(general.closing()),
                manner(general.manner()),
                general.preparation(),
                general.aids());
    }

    /** A step of which nothing is left, such as stretching, gives its minutes to the areas. */
    private static List<FrameStep> frame(List<FrameStep> steps) {
        return steps.stream()
                .filter(step -> step.techniques().isEmpty()
                        || !gentle(step.techniques()).isEmpty())
                .map(step -> new FrameStep(
                        step.kind(),
                        step.oneMinuteEvery(),
                        step.area(),
                        step.position(),
                        gentle(step.techniques()),
                        along(step.rules()),
                        step.instruction() == Instruction.OPENING_STROKES
                                ? Instruction.GENTLE_STROKES
                                : step.instruction()))
                .toList();
    }

    private static AreaWork work(AreaWork general) {
        return new AreaWork(
                general.area(),
                general.position(),
                gentle(general.techniques()),
                Instruction.GENTLE_WORK,
                Stream.concat(
                                general.rules().stream().filter(rule -> isKept(rule, general.techniques())),
                                Stream.of("R29", "R30"))
                        .toList(),
                general.repetitions());
    }

    private static boolean isKept(String rule, List<Technique> techniques) {
        return !DROPPED.contains(rule)
                || techniques.stream().noneMatch(one -> one.rule().equals(rule) && !GENTLE.contains(one));
    }

    private static Manner manner(Manner general) {
        boolean kneads =
                general.allowed().contains(KNEADING) || general.onlyByWord().contains(KNEADING);
        return new Manner(
                gentle(general.allowed()),
                kneads ? List.of(KNEADING) : List.of(),
                NEVER,
                general.level(),
                Direction.ALONG_LYMPH_FLOW,
                new Manner.Rules("R30", "R31", general.rules().level()));
    }

    /** R72: of vibration the light one is left. */
    private static List<Technique> gentle(List<Technique> techniques) {
        return techniques.stream()
                .map(technique -> technique == VIBRATION ? LIGHT_VIBRATION : technique)
                .filter(GENTLE::contains)
                .distinct()
                .toList();
    }

    /** R29 beats R53: along the lymph. */
    private static List<String> along(List<String> rules) {
        return rules.stream().map(rule -> rule.equals("R53") ? "R29" : rule).toList();
    }
}
