package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.pack.RulePack;
import health.homeward.plans.domain.regimen.Regimen;
import java.util.List;

/** What a course was compiled from; a later change recompiles its coming sessions from the same terms. */
public record Terms(
        Regimen regimen,
        Clearance clearance,
        Prescription prescription,
        Dosage dosage,
        DayWindow day,
        List<RulePack> packs) {

    public Terms {
        packs = packs == null ? List.of() : packs;
    }

    public Terms cleared(Clearance changed) {
        return new Terms(regimen, changed, prescription, dosage, day, packs);
    }

    public Terms prescribed(Prescription changed, Dosage dose) {
        return new Terms(regimen, clearance, changed, dose, day, packs);
    }
}
