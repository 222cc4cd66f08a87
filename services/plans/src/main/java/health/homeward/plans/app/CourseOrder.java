package health.homeward.plans.app;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.AuthorRole;
import health.homeward.plans.domain.ConsolidationDuration;
import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.compile.Prescription;
import health.homeward.plans.domain.compile.TreatmentDays;
import health.homeward.plans.domain.regimen.Regimen;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

/** A course as ordered: what the prescriber left open is filled from the regimen. */
public record CourseOrder(
        UUID clearanceId,
        UUID patientId,
        String regimen,
        int procedures,
        Days days,
        Manner manner,
        Prescription.Programme programme) {

    /** When: the frequency may be left to the regimen (R17); days of the week and single days may be off (R61). */
    public record Days(LocalDate startDate, Frequency frequency, Set<DayOfWeek> off, SortedSet<LocalDate> datesOff) {}

    /** How: target, first area and a consolidation's course may be left open. */
    public record Manner(
            Integer targetMinutes, Area opener, ConsolidationDuration consolidation, boolean slowRampAccepted) {}

    Prescription under(Regimen chosen, CourseKind kind, UUID prescriber) {
        Frequency often = days.frequency() == null ? chosen.rhythm().usual() : days.frequency();
        int target = manner.targetMinutes() == null ? chosen.dose().ramp().target() : manner.targetMinutes();
        Area opener = manner.opener() == null ? chosen.progression().openers().getFirst() : manner.opener();
        ConsolidationDuration consolidation = manner.consolidation() == null && kind == CourseKind.CONSOLIDATION
                ? ConsolidationDuration.RAMP
                : manner.consolidation();
        return new Prescription(
                procedures,
                days.startDate(),
                new TreatmentDays(often, days.off(), days.datesOff()),
                new Prescription.Dosing(target, opener, consolidation, manner.slowRampAccepted()),
                new Prescription.Programme(
                        programme.goals(),
                        programme.authors().stream()
                                .map(author -> named(author, prescriber))
                                .toList(),
                        programme.additions()));
    }

    /** A neurologist who is not named is the one who prescribes (R1). */
    private static Prescription.Author named(Prescription.Author author, UUID prescriber) {
        boolean self = author.role() == AuthorRole.NEUROLOGIST && author.actorId() == null;
        return self ? new Prescription.Author(author.role(), prescriber) : author;
    }

    List<String> rules() {
        return List.of("R1", "R3", "R5", "R6", "R7", "R11", "R12", "R14", "R15", "R17", "R18", "R20", "R25");
    }
}
