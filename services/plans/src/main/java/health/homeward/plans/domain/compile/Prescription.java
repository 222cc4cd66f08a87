package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.AuthorRole;
import health.homeward.plans.domain.Auxiliary;
import health.homeward.plans.domain.ConsolidationDuration;
import health.homeward.plans.domain.Goal;
import health.homeward.plans.domain.regimen.Indication;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
    public record Programme(List<Aim> goals, List<Author> authors, Additions additions) {

        public Programme {
            additions = Objects.requireNonNullElse(additions, Additions.NONE);
        }

        public Programme(List<Aim> goals, List<Author> authors) {
            this(goals, authors, Additions.NONE);
        }
    }

    /** What is added to the hands (R26), and what it is prescribed for (R74), confirmed where that is asked. */
    public record Additions(List<Auxiliary> auxiliaries, List<Indication> indications, boolean confirmed) {
        public static final Additions NONE = new Additions(List.of(), List.of(), false);
    }

    /** A goal, for one muscle group or for all when none is named. */
    public record Aim(Goal goal, String muscleGroup) {}

    /** One who drew up the programme. */
    public record Author(AuthorRole role, UUID actorId) {}

    public List<Auxiliary> auxiliaries() {
        return programme.additions().auxiliaries();
    }

    public boolean usesDevice() {
        return auxiliaries().stream().anyMatch(one -> one.kind() == Auxiliary.Kind.DEVICE);
    }

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
