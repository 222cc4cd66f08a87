package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.regimen.Regimen;

/** What a course was compiled from; a later change recompiles its coming sessions from the same terms. */
public record Terms(Regimen regimen, Clearance clearance, Prescription prescription, Dosage dosage, DayWindow day) {

    public Terms cleared(Clearance changed) {
        return new Terms(regimen, changed, prescription, dosage, day);
    }

    public Terms prescribed(Prescription changed, Dosage dose) {
        return new Terms(regimen, clearance, changed, dose, day);
    }
}
