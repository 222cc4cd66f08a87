package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.regimen.Ramp;
import health.homeward.plans.domain.regimen.Regimen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One prescription under examination: everything a rule may look at. */
record Case(Regimen regimen, PatientFacts facts, Clearance clearance, Prescription prescription, Instant now) {

    /** Dates can be laid out at all: some day of the week is open. */
    boolean canBeDated() {
        return prescription.days().anyDayOpen();
    }

    /** Every session has its full minutes: a consolidation that starts so, or a regimen that does not climb. */
    boolean startsFull() {
        boolean consolidates = clearance.courseKind() == CourseKind.CONSOLIDATION;
        return consolidates && prescription.startsFull()
                || regimen.dose().ramp().constant();
    }

    /** Minutes of the first session; a prescribed target beyond the bounds is refused by its own rule. */
    int firstMinutes() {
        Ramp ramp = regimen.dose().ramp();
        return startsFull()
                ? Math.clamp(prescription.dosing().targetMinutes(), ramp.start(), ramp.cap())
                : ramp.start();
    }

    /** The areas of the longest session, without those that are left out (R37). */
    List<Area> areas() {
        return regimen.progression()
                .areasWithin(
                        Math.max(prescription.dosing().targetMinutes(), 0),
                        prescription.dosing().opener(),
                        clearance.permissions().areasLeftOut());
    }

    LocalDate firstDate() {
        return prescription.days().onOrAfter(prescription.startDate());
    }

    /** When the first procedure may be given at the earliest. */
    Instant firstInstant() {
        Instant opens = facts.day().opens(firstDate());
        Instant gate = clearance.window().gate();
        return gate.isAfter(opens) ? gate : opens;
    }

    /** The dates of the course; where the count is none that the regimen knows, those of the nearest that it does (R14). */
    List<LocalDate> dates() {
        int procedures = Math.clamp(
                prescription.procedures(),
                regimen.dose().fewest(),
                regimen.dose().most());
        return prescription.days().from(prescription.startDate(), procedures);
    }

    /** S14 of R12: procedures planned in the course days up to the day by which the ramp must be climbed. */
    int plannedByRequiredDay() {
        LocalDate end = firstDate().plusDays(regimen.dose().ramp().requiredByDay());
        return (int) dates().stream().filter(date -> date.isBefore(end)).count();
    }
}
