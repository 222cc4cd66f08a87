package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.pack.RulePack;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes a session of so many minutes: its steps, what goes with it, and the rules that made it so. */
public final class SessionContents {

    private SessionContents() {}

    public static Content of(int procedure, int minutes, Setting setting, Terms terms, Situation situation) {
        List<RulePack> packs = packs(minutes, terms);
        List<Step> steps = new SessionSteps(procedure, minutes, terms, situation, packs).laidOut();
        return new Content(
                minutes,
                setting,
                terms.regimen().conduct().level(),
                steps,
                SessionLists.of(terms, situation, packs),
                SessionRules.of(minutes, setting, situation, steps, terms),
                packs.stream().map(RulePack::name).toList());
    }

    /** The packs that concern this patient and the areas of this session. */
    private static List<RulePack> packs(int minutes, Terms terms) {
        if (terms.packs().isEmpty()) {
            return List.of();
        }
        var anticoagulant = terms.clearance().bedside().background().anticoagulant();
        Set<Area> worked = worked(minutes, terms);
        return terms.packs().stream()
                .filter(pack -> pack.concerns(anticoagulant) && pack.concerns(worked))
                .toList();
    }

    private static Set<Area> worked(int minutes, Terms terms) {
        var regimen = terms.regimen();
        var areas = terms.areasWithin(minutes);
        var frame = Stream.concat(regimen.conduct().opening().stream(), regimen.conduct().closing().stream());
        return Stream.concat(areas.stream(), frame.flatMap(step -> step.kind().areas().stream()))
                .collect(Collectors.toSet());
    }
}
