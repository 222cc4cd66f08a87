package health.homeward.plans.domain;

import health.homeward.plans.domain.compile.Bedside;
import health.homeward.plans.domain.compile.Prescription;
import health.homeward.plans.domain.compile.TreatmentDays;
import health.homeward.plans.domain.regimen.HerniaRegimen;
import health.homeward.plans.domain.regimen.OsteochondrosisRegimen;
import health.homeward.plans.domain.regimen.RadiculitisRegimen;
import health.homeward.plans.domain.regimen.Regimen;
import health.homeward.plans.domain.regimen.ScoliosisRegimen;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Ordinary patients with a disease of the back, no side affected, up and about, prescribed for by a physician. */
public final class BackPatients {

    private BackPatients() {}

    public static Patients osteochondrosis() {
        return with(OsteochondrosisRegimen.OSTEOCHONDROSIS, 10, 20, Frequency.DAILY);
    }

    public static Patients radiculitis() {
        return with(RadiculitisRegimen.RADICULITIS, 10, 30, Frequency.DAILY).knowing(Fact.NO, Fact.YES);
    }

    public static Patients scoliosis() {
        return with(ScoliosisRegimen.SCOLIOSIS, 15, 40, Frequency.EVERY_OTHER_DAY);
    }

    public static Patients hernia() {
        return with(HerniaRegimen.HERNIA, 10, 30, Frequency.DAILY);
    }

    public static Stream<Patients> all() {
        return Stream.of(osteochondrosis(), radiculitis(), scoliosis(), hernia());
    }

    private static Patients with(Regimen regimen, int procedures, int minutes, Frequency frequency) {
        var opener = regimen.progression().openers().getFirst();
        var physician = new Prescription.Author(AuthorRole.PHYSICIAN, Patients.NEUROLOGIST);
        Patients patient = Patients.ordinary();
        var bedside = patient.clearance().bedside();
        return patient.with(regimen)
                .with(new Bedside(StrokeType.UNKNOWN, Side.NONE, Fact.YES, bedside.inside(), bedside.allergies()))
                .with(patient.facts().situation().with(Mobility.OUT_OF_BED))
                .with(new Prescription(
                        procedures,
                        Patients.START,
                        new TreatmentDays(frequency, Set.of()),
                        new Prescription.Dosing(minutes, opener, null, false),
                        new Prescription.Programme(List.of(), List.of(physician))));
    }
}
