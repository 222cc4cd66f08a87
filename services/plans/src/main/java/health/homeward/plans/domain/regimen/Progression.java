package health.homeward.plans.domain.regimen;

import health.homeward.plans.domain.Area;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which order areas join as sessions grow longer (R18, R19); openers are the areas a session may begin with. The last
 * stages are the last one of so many parts of a course (R23).
 */
public record Progression(List<Area> openers, List<Unlock> unlocks, String openerRule, int lastStagesOneIn) {
    /** Derived: the source says only "in the last stages". */
    static final int LAST_THIRD = 3;

    public Progression {
        openerRule = Objects.requireNonNullElse(openerRule, "R18");
        lastStagesOneIn = lastStagesOneIn == 0 ? LAST_THIRD : lastStagesOneIn;
    }

    public Progression(List<Area> openers, List<Unlock> unlocks) {
        this(openers, unlocks, "R18", LAST_THIRD);
    }

    public Progression(List<Area> openers, List<Unlock> unlocks, String openerRule) {
        this(openers, unlocks, openerRule, LAST_THIRD);
    }

    /** Areas of a session of so many minutes, in working order, begun with the chosen opener. */
    public List<Area> areasWithin(int minutes, Area opener) {
        return Stream.concat(
                        Stream.of(opener),
                        unlocks.stream().filter(u -> u.minutes() <= minutes).flatMap(u -> u.areas().stream()))
                .distinct()
                .toList();
    }

    /**
     * The same without areas that are left out (R37): where the chosen opener is one of them, the session begins with another
     * one. Without any opener nothing is given, and the sheet keeps the chosen one.
     */
    public List<Area> areasWithin(int minutes, Area opener, List<Area> leftOut) {
        if (opener == null || leftOut.isEmpty()) {
            return areasWithin(minutes, opener);
        }
        return beginning(opener, leftOut)
                .map(first -> areasWithin(minutes, first).stream()
                        .filter(area -> isSpared(area, leftOut))
                        .toList())
                .orElseGet(() -> areasWithin(minutes, opener));
    }

    /**
     * With what a session begins when these areas are left out; empty where nothing may stand in for the chosen opener. Only
     * an area that joins the chosen one anyway does (R18): where openers are a choice of one section (R64b, R65c), another
     * section is another treatment.
     */
    public Optional<Area> beginning(Area opener, List<Area> leftOut) {
        if (isSpared(opener, leftOut)) {
            return Optional.of(opener);
        }
        return openers.stream()
                .filter(other -> joins(opener) && joins(other) && isSpared(other, leftOut))
                .findFirst();
    }

    /** The chosen opener; where it is none, one that could be chosen in its place, so that all reasons are told at once. */
    public Area openerMeant(Area told, List<Area> leftOut) {
        if (told == null || openers.isEmpty() || openers.contains(told)) {
            return told;
        }
        return openers.stream()
                .filter(opener -> isSpared(opener, leftOut))
                .findFirst()
                .orElseGet(openers::getFirst);
    }

    private boolean joins(Area area) {
        return unlocks.stream().anyMatch(unlock -> unlock.areas().contains(area));
    }

    private static boolean isSpared(Area area, List<Area> leftOut) {
        return leftOut.stream().noneMatch(area::overlaps);
    }

    /** R23: whether the procedure belongs to the last stages of a course of so many. */
    public boolean isLastStages(int procedure, int procedures) {
        return procedure > procedures - procedures / lastStagesOneIn;
    }
}
