package health.homeward.plans.domain.regimen;

import health.homeward.plans.domain.Frequency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A regimen with one of its derived numbers changed, and where such a number is read. */
final class Retuned {

    private Retuned() {}

    static Regimen starting(Regimen regimen, StartDays days) {
        return regimen.with(regimen.scope().with(days));
    }

    static Regimen usually(Regimen regimen, int daysApart) {
        Rhythm old = regimen.rhythm();
        Frequency usual = Arrays.stream(Frequency.values())
                .filter(frequency -> frequency.daysApart() == daysApart)
                .findFirst()
                .orElseThrow();
        return regimen.with(new Rhythm(old.frequencies(), usual, old.breakDays(), old.breakMonths(), old.rules()));
    }

    static Dose ramp(Dose dose, int target, int cap) {
        return new Dose(dose.fewest(), dose.most(), dose.rule(), dose.ramp().upTo(target, cap), dose.spread());
    }

    /** Two where nothing bounds them: what a daily course gets. */
    static int perStep(Regimen regimen) {
        Integer most = regimen.dose().ramp().mostPerStep();
        return most == null ? 2 : most;
    }

    static Dose perStep(Dose dose, int most) {
        return new Dose(dose.fewest(), dose.most(), dose.rule(), dose.ramp().atMostPerStep(most), dose.spread());
    }

    static boolean hasFrame(Regimen regimen, StepKind kind) {
        return frames(regimen).anyMatch(frame -> frame.kind() == kind);
    }

    static int frame(Regimen regimen, StepKind kind) {
        return frames(regimen)
                .filter(frame -> frame.kind() == kind)
                .mapToInt(FrameStep::oneMinuteEvery)
                .findFirst()
                .orElseThrow();
    }

    static Regimen framing(Regimen regimen, StepKind kind, int oneMinuteEvery) {
        Conduct old = regimen.conduct();
        return regimen.with(new Conduct(
                framing(old.opening(), kind, oneMinuteEvery),
                old.areas(),
                framing(old.closing(), kind, oneMinuteEvery),
                old.manner(),
                old.preparation(),
                old.aids()));
    }

    static Regimen aided(Regimen regimen, Aids aids) {
        Conduct old = regimen.conduct();
        return regimen.with(
                new Conduct(old.opening(), old.areas(), old.closing(), old.manner(), old.preparation(), aids));
    }

    static Regimen counting(Regimen regimen, int fewest, int most) {
        Dose old = regimen.dose();
        return regimen.with(new Dose(fewest, most, old.rule(), old.ramp(), old.spread()));
    }

    private static List<FrameStep> framing(List<FrameStep> frames, StepKind kind, int oneMinuteEvery) {
        return frames.stream()
                .map(frame -> frame.kind() == kind ? frame.every(oneMinuteEvery) : frame)
                .toList();
    }

    private static Stream<FrameStep> frames(Regimen regimen) {
        return Stream.concat(regimen.conduct().opening().stream(), regimen.conduct().closing().stream());
    }

    static Regimen unlocking(Regimen regimen, int place, int minutes) {
        Progression old = regimen.progression();
        List<Unlock> unlocks = new ArrayList<>(old.unlocks());
        unlocks.set(place, new Unlock(minutes, unlocks.get(place).areas()));
        return regimen.with(
                new Progression(old.openers(), List.copyOf(unlocks), old.openerRule(), old.lastStagesOneIn()));
    }

    static Regimen lastStages(Regimen regimen, int oneIn) {
        Progression old = regimen.progression();
        return regimen.with(new Progression(old.openers(), old.unlocks(), old.openerRule(), oneIn));
    }
}
