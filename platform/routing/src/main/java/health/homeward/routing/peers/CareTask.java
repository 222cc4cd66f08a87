package health.homeward.routing.peers;

import health.homeward.routing.hhcrsp.HhcrspInstance;
import health.homeward.routing.hhcrsp.HhcrspInstance.Apart;
import health.homeward.routing.hhcrsp.HhcrspInstance.Need;
import health.homeward.routing.hhcrsp.HhcrspInstance.Patient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A day of home care as a solver takes it: services numbered through, whole thousandths of minutes. The checker does not use it.
 *
 * @param services in the order of patients and their needs
 */
record CareTask(HhcrspInstance instance, long[][] ways, List<Service> services) {
    /** @param partner number of the patient's other service, or -1 */
    record Service(
            int place, Patient patient, Need need, long opens, long closes, long duration, int partner, boolean first) {
        long least() {
            return thousandths(patient.apart().map(Apart::least).orElse(0.0));
        }

        long most() {
            return thousandths(patient.apart().map(Apart::most).orElse(0.0));
        }
    }

    static CareTask of(HhcrspInstance instance) {
        List<Service> services = new ArrayList<>();
        for (int i = 0; i < instance.patients().size(); i++) {
            Patient patient = instance.patients().get(i);
            boolean twice = patient.needs().size() == 2;
            for (Need need : patient.needs()) {
                boolean first = need == patient.needs().getFirst();
                services.add(new Service(
                        i + 1,
                        patient,
                        need,
                        thousandths(patient.opens()),
                        thousandths(patient.closes()),
                        thousandths(need.duration()),
                        twice ? services.size() + (first ? 1 : -1) : -1,
                        first));
            }
        }
        return new CareTask(instance, ways(instance), List.copyOf(services));
    }

    private static long[][] ways(HhcrspInstance instance) {
        return Arrays.stream(instance.ways())
                .map(row -> Arrays.stream(row).mapToLong(CareTask::thousandths).toArray())
                .toArray(long[][]::new);
    }

    private static long thousandths(double minutes) {
        return Math.round(1000 * minutes);
    }

    int count() {
        return services.size();
    }

    boolean able(int caregiver, int service) {
        return instance.caregivers()
                .get(caregiver)
                .abilities()
                .contains(services.get(service).need().service());
    }
}
