package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Area;
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

    /** The areas of a session of so many minutes in their order, without those that the neurologist leaves out (R19, R37). */
    public List<Area> areasWithin(int minutes) {
        return regimen.progression()
                .areasWithin(
                        minutes,
                        prescription.dosing().opener(),
                        clearance.permissions().areasLeftOut());
    }

    /** Whether a session of so many minutes has areas less than without the neurologist's word (R37). */
    boolean leavesOutWithin(int minutes) {
        return !areasWithin(minutes)
                .equals(regimen.progression()
                        .areasWithin(minutes, prescription.dosing().opener()));
    }

    /** The areas that a session of these minutes would have had, were the skin not damaged there (R37). */
    public List<Area> leftOutOf(Content content) {
        boolean some = content.rules().contains("R37");
        List<Area> worked = content.areas();
        return regimen
                .progression()
                .areasWithin(content.minutes(), prescription.dosing().opener())
                .stream()
                .filter(area -> some && !worked.contains(area))
                .toList();
    }

    public Terms cleared(Clearance changed) {
        return new Terms(regimen, changed, prescription, dosage, day, packs);
    }

    public Terms prescribed(Prescription changed, Dosage dose) {
        return new Terms(regimen, clearance, changed, dose, day, packs);
    }
}
