package health.homeward.plans.domain.regimen;

import static health.homeward.plans.domain.Technique.STROKING;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Technique;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the four diseases of the back have in common in the source: strokes first and last, along the blood, never the spine. */
final class BackRegimen {
    /** R53 is the general direction, R52 half an hour, R67 the general cap; R32 and R54 stop at pain. */
    private static final List<String> EVERY = List.of("R7", "R43", "R53", "R54", "R56", "R57", "R60", "R61");

    /** R52: about half an hour, where nothing else is said. */
    static final int USUAL_MINUTES = 30;

    private BackRegimen() {}

    static Scope scope(Set<Requirement> requirements, List<String> rules, Indication... indications) {
        return new Scope(
                requirements,
                Stream.concat(EVERY.stream(), rules.stream()).toList(),
                List.of(indications),
                Modality.CLASSICAL);
    }

    /** R63: a pause of up to half a year; how long at least is said by the number of visits in a period. */
    static Rhythm rhythm(List<Frequency> frequencies, String frequencyRule) {
        return new Rhythm(frequencies, frequencies.getFirst(), 1, 6, new Rhythm.Rules(frequencyRule, "R63"));
    }

    /** By an experienced specialist: therapeutic massage is not for beginners (R57). */
    static Manner manner(Technique... techniques) {
        return manner(Level.EXPERIENCED, "R57", techniques);
    }

    /** Passes follow the blood (R53); no technique waits for a word, and what is not named is not used. */
    static Manner manner(Level level, String levelRule, Technique... techniques) {
        return new Manner(
                List.of(techniques),
                List.of(),
                List.of(),
                level,
                Direction.ALONG_BLOOD_FLOW,
                new Manner.Rules(null, null, levelRule));
    }

    static FrameStep opening(Position position, String... rules) {
        return new FrameStep(
                StepKind.OPENING_STROKES,
                15,
                null,
                position,
                List.of(STROKING),
                Stream.concat(Stream.of("R53", "R68"), Stream.of(rules)).toList());
    }

    static FrameStep ending(Position position) {
        return new FrameStep(StepKind.SOFT_ENDING, 15, null, position, List.of(STROKING), List.of("R73"));
    }

    static AreaWork work(
            Area area, Position position, Instruction instruction, List<Technique> techniques, String... rules) {
        return new AreaWork(
                area,
                position,
                techniques,
                instruction,
                Stream.concat(Stream.of("R55", "R56"), Stream.of(rules)).toList());
    }
}
