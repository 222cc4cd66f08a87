package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.regimen.Progression;
import health.homeward.plans.domain.regimen.Ramp;
import health.homeward.plans.domain.regimen.Regimen;

/** What a refused prescription comes closest to among those that its regimen can lay out: nobody is treated by it. */
final class NearestPrescription {

    private NearestPrescription() {}

    static Prescription of(Prescription refused, Regimen regimen) {
        var dosing = refused.dosing();
        return new Prescription(
                Math.clamp(
                        refused.procedures(),
                        regimen.dose().fewest(),
                        regimen.dose().most()),
                refused.startDate(),
                refused.days(),
                new Prescription.Dosing(
                        target(dosing.targetMinutes(), regimen.dose().ramp()),
                        opener(dosing.opener(), regimen.progression()),
                        dosing.consolidation(),
                        dosing.slowRampAccepted()),
                refused.programme());
    }

    private static int target(int minutes, Ramp ramp) {
        return Math.clamp(minutes, ramp.start(), ramp.cap());
    }

    private static Area opener(Area asked, Progression progression) {
        return progression.openers().contains(asked)
                ? asked
                : progression.openers().getFirst();
    }
}
