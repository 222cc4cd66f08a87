package health.homeward.plans.rest;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Auxiliary;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.regimen.Indication;
import health.homeward.plans.domain.regimen.Manner;
import health.homeward.plans.domain.regimen.Modality;
import health.homeward.plans.domain.regimen.Ramp;
import health.homeward.plans.domain.regimen.Regimen;
import health.homeward.plans.domain.regimen.Requirement;
import health.homeward.plans.domain.regimen.Unlock;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A regimen as data: all that the compiler reads, under the source's rules. */
@Schema(name = "Regimen")
public record RegimenView(
        String code,
        int version,
        List<Indication> indications,
        Modality modality,

        @Schema(description = "Gives the kinds of massage their codes", examples = "R75")
        String modalityRule,

        ProceduresView procedures,
        Ramp minutes,
        List<Frequency> frequencies,
        Frequency usualFrequency,
        PauseView pause,
        List<Area> firstAreas,
        List<Unlock> areasFrom,
        List<AreaView> areas,
        Level level,
        List<TechniqueView> techniques,
        List<Auxiliary> auxiliaries,
        List<Requirement> requirements,
        List<String> rules,
        List<SettingsView.DerivedView> derived) {

    /** How many, and how they may spread over time; zero months stand for no bound. */
    public record ProceduresView(int fewest, int most, int advised, int periodMonths, int spanMonths, String rule) {}

    /** The pause until the next course. */
    public record PauseView(int leastDays, int mostMonths, String rule) {}

    /** How an area is worked on. */
    public record AreaView(Area area, Position position, List<Technique> techniques, List<String> rules) {}

    /** A technique of the catalogue, and whether the regimen allows it. */
    public record TechniqueView(Technique technique, String rule, String manner, Use use) {}

    /** Whether a technique may be used. */
    @Schema(name = "TechniqueUse")
    public enum Use {
        ALLOWED,
        ONLY_BY_THE_NEUROLOGISTS_WORD,
        NEVER,
        NOT_PART_OF_IT
    }

    static RegimenView of(Regimen regimen) {
        var dose = regimen.dose();
        var rhythm = regimen.rhythm();
        var conduct = regimen.conduct();
        return new RegimenView(
                regimen.code(),
                regimen.version(),
                regimen.scope().indications(),
                regimen.scope().modality(),
                Modality.RULE,
                new ProceduresView(
                        dose.fewest(),
                        dose.most(),
                        dose.spread().advised(),
                        dose.spread().periodMonths(),
                        dose.spread().spanMonths(),
                        dose.rule()),
                dose.ramp(),
                rhythm.frequencies(),
                rhythm.usual(),
                new PauseView(
                        rhythm.breakDays(), rhythm.breakMonths(), rhythm.rules().pause()),
                regimen.progression().openers(),
                regimen.progression().unlocks(),
                conduct.areas().stream()
                        .map(work -> new AreaView(work.area(), work.position(), work.techniques(), work.rules()))
                        .toList(),
                conduct.level(),
                techniques(conduct.manner()),
                conduct.aids().offered(),
                regimen.scope().requirements().stream().sorted().toList(),
                regimen.scope().everySession(),
                SettingsView.DerivedView.of(regimen));
    }

    private static List<TechniqueView> techniques(Manner manner) {
        return Stream.of(Technique.values())
                .map(technique ->
                        new TechniqueView(technique, technique.rule(), technique.manner(), use(technique, manner)))
                .toList();
    }

    private static Use use(Technique technique, Manner manner) {
        if (manner.never().contains(technique)) {
            return Use.NEVER;
        }
        if (manner.onlyByWord().contains(technique)) {
            return Use.ONLY_BY_THE_NEUROLOGISTS_WORD;
        }
        return manner.allowed().contains(technique) ? Use.ALLOWED : Use.NOT_PART_OF_IT;
    }
}
