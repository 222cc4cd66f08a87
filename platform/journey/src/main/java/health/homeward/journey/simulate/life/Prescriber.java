package health.homeward.journey.simulate.life;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.AuthorRole;
import health.homeward.plans.domain.Auxiliary;
import health.homeward.plans.domain.ConsolidationDuration;
import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Goal;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.Prescription;
import health.homeward.plans.domain.compile.TreatmentDays;
import health.homeward.plans.domain.regimen.Dose;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Orders courses of every kind that a prescriber may think of, and now and then one that no rule allows. */
final class Prescriber {
    private final World world;
    private final Dice dice;

    Prescriber(World world) {
        this.world = world;
        this.dice = world.dice;
    }

    Prescription orders(Clearance clearance, LocalDate notBefore, Instant now) {
        Dose dose = world.regimen.dose();
        int procedures = dice.chance(0.01)
                ? dice.oneOf(0, dose.fewest() - 1, dose.most() + 1)
                : dice.between(dose.fewest(), dose.most());
        LocalDate start = start(clearance, notBefore, now);
        return new Prescription(procedures, start, days(start), dosing(clearance), programme(clearance));
    }

    /** Mostly the first day on which it may begin; at times a few days later, or a day too early. */
    private LocalDate start(Clearance clearance, LocalDate notBefore, Instant now) {
        LocalDate first = world.today(now);
        Instant gate = clearance.window().earliest();
        if (gate != null && world.today(gate).isAfter(first)) {
            first = world.today(gate);
        }
        if (notBefore != null && notBefore.isAfter(first) && dice.chance(0.9)) {
            first = notBefore;
        }
        return first.plusDays(dice.weighed(new int[] {70, 4, 15}, 0, -1, 1, dice.between(2, 5)));
    }

    private TreatmentDays days(LocalDate first) {
        List<Frequency> offered = world.regimen.rhythm().frequencies();
        Frequency frequency = dice.chance(0.02)
                ? Frequency.GAP_2
                : offered.size() == 1
                        ? offered.getFirst()
                        : dice.weighed(
                                new int[] {58, 24, 10},
                                Frequency.DAILY,
                                Frequency.EVERY_OTHER_DAY,
                                Frequency.GAP_2,
                                Frequency.GAP_3);
        Set<DayOfWeek> off = dice.weighed(
                new int[] {60, 20, 15, 4},
                EnumSet.noneOf(DayOfWeek.class),
                EnumSet.of(DayOfWeek.SUNDAY),
                EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                EnumSet.of(dice.oneOf(DayOfWeek.values()), dice.oneOf(DayOfWeek.values())),
                EnumSet.allOf(DayOfWeek.class));
        return new TreatmentDays(frequency, off, holidays(first));
    }

    /** Single days off near the start, as around Christmas or Easter. */
    private SortedSet<LocalDate> holidays(LocalDate first) {
        SortedSet<LocalDate> dates = new TreeSet<>();
        for (int left = dice.weighed(new int[] {80, 10, 8}, 0, 1, 2, 12); left > 0; left--) {
            dates.add(first.plusDays(dice.between(0, 40)));
        }
        return dates;
    }

    private Prescription.Dosing dosing(Clearance clearance) {
        boolean consolidates = clearance.courseKind() == CourseKind.CONSOLIDATION;
        ConsolidationDuration duration = consolidates || dice.chance(0.005)
                ? dice.oneOf(ConsolidationDuration.RAMP, ConsolidationDuration.FULL)
                : null;
        List<Area> openers = world.regimen.progression().openers();
        return new Prescription.Dosing(
                target(), dice.chance(0.005) ? Area.HAND : dice.oneOf(openers), duration, dice.chance(0.75));
    }

    private int target() {
        var ramp = world.regimen.dose().ramp();
        if (dice.chance(0.01)) {
            return dice.oneOf(ramp.cap() + 5, 0, -5);
        }
        return ramp.constant()
                ? dice.between(ramp.start(), ramp.cap())
                : dice.weighed(new int[] {76, 6, 8, 6, 3}, 30, 35, 40, 25, 20, 32);
    }

    private Prescription.Programme programme(Clearance clearance) {
        List<Prescription.Author> authors = new ArrayList<>();
        if (dice.chance(0.985)) {
            authors.add(new Prescription.Author(AuthorRole.NEUROLOGIST, dice.id()));
        }
        if (dice.chance(0.4)) {
            authors.add(new Prescription.Author(AuthorRole.REHABILITATION_SPECIALIST, dice.id()));
        }
        List<Prescription.Aim> goals = new ArrayList<>(List.of(new Prescription.Aim(Goal.LIMB_FUNCTION, null)));
        if (dice.chance(0.1)) {
            goals.add(new Prescription.Aim(Goal.SPASM_REDUCTION, "arm"));
            goals.add(new Prescription.Aim(Goal.MUSCLE_TONE, dice.chance(0.9) ? "leg" : "arm"));
        }
        return new Prescription.Programme(
                goals, authors, new Prescription.Additions(auxiliaries(clearance), List.of(), false));
    }

    private List<Auxiliary> auxiliaries(Clearance clearance) {
        List<Auxiliary> added = new ArrayList<>();
        List<Auxiliary> offered = world.regimen.conduct().aids().offered();
        for (Auxiliary auxiliary : offered) {
            boolean heat = auxiliary.kind() == Auxiliary.Kind.HEAT;
            if (dice.chance(heat && !clearance.permissions().heat() ? 0.004 : 0.12)) {
                added.add(auxiliary);
            }
        }
        return added;
    }
}
