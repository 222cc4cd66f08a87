package health.homeward.plans.rest.page;

import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.compile.Step;
import health.homeward.plans.domain.regimen.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Steps that follow one another in the same position with the same techniques; they share a line, in their order. */
public record StepRun(String steps, String position, String techniques) {

    private record Manner(Position position, List<Position> alsoAllowed, List<Technique> techniques) {
        static Manner of(Step step) {
            return new Manner(step.target().position(), step.target().alsoAllowed(), step.techniques());
        }
    }

    static List<StepRun> of(List<Step> steps) {
        List<List<Step>> runs = new ArrayList<>();
        for (Step step : steps) {
            if (runs.isEmpty() || !continues(runs.getLast(), step)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(step);
        }
        return runs.stream().map(StepRun::run).toList();
    }

    /** The blanket is no work of the hands: it stands with what it follows. */
    private static boolean continues(List<Step> run, Step next) {
        Manner manner = Manner.of(run.getFirst());
        return manner.equals(Manner.of(next))
                || next.techniques().isEmpty() && next.target().position() == manner.position();
    }

    private static StepRun run(List<Step> run) {
        Step first = run.getFirst();
        String also = first.target().alsoAllowed().isEmpty()
                ? ""
                : " (or " + Words.of(first.target().alsoAllowed()) + ")";
        return new StepRun(
                run.stream().map(StepRun::named).collect(Collectors.joining(", ")),
                Words.of(first.target().position()) + also,
                Words.of(first.techniques()));
    }

    private static String named(Step step) {
        String what = step.kind() == StepKind.AREA ? step.target().area().words() : Words.of(step.kind());
        return step.minutes() == 0 ? what : what + "\u00a0" + step.minutes();
    }
}
