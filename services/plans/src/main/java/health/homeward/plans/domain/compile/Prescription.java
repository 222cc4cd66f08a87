package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.AuthorRole;
import health.homeward.plans.domain.ConsolidationDuration;
import health.homeward.plans.domain.Goal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the neurologist orders: how many procedures, how long, on which days, what for, and drawn up by whom. */
public record Prescription(
        int procedures, LocalDate startDate, TreatmentDays days, Dosing dosing, Programme programme) {

    /**
     * How long: the minutes aimed at, the area begun with (R18), the way a consolidation runs (R16, null for a first
     * course), and whether the prescriber, being asked, accepts a ramp behind R13.
     */
    public record Dosing(
            int targetMinutes, Area opener, ConsolidationDuration consolidation, boolean slowRampAccepted) {}

    /** The individual programme: its goals (R3) and its authors (R1). */
    public record Programme(List<Aim> goals, List<Author> authors) {}

    /** A goal, for one muscle group or for all when none is named. */
    public record Aim(Goal goal, String muscleGroup) {}

    /** One who drew up the programme. */
    public record Author(AuthorRole role, UUID actorId) {}

    public boolean startsFull() {
        return dosing.consolidation() == ConsolidationDuration.FULL;
    }

    public Prescription with(TreatmentDays changed, int targetMinutes, boolean slowRampAccepted) {
        return new Prescription(
                procedures,
                startDate,
                changed,
                new Dosing(
                        targetMinutes,
                        dosing.opener(),
                        dosing.consolidation(),
                        dosing.slowRampAccepted() || slowRampAccepted),
                programme);
    }
}
