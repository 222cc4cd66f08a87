package health.homeward.routing.peers;

import java.util.Arrays;
import java.util.List;

/**
 * When services begin if nobody waits without need. A caregiver who comes to a double visit stays until the other has come; two who
 * wait for each other at two places wait for ever, and what follows does not happen.
 */
final class CareTimes {
    private final CareTask task;
    private final boolean[][] able;
    private final long[] arrived;
    private final long[] starts;
    private final int[] at;
    private final int[] owner;
    private final long[] free;
    private final int[] walking;
    private int walkers;
    private List<TimefoldCaregiver> routes;

    long distance;
    long tardiness;
    long worst;
    /** Services given by who is not able to, and services that nobody comes to. */
    long broken;

    CareTimes(CareTask task) {
        this.task = task;
        int caregivers = task.instance().caregivers().size();
        able = new boolean[caregivers][task.count()];
        for (int caregiver = 0; caregiver < caregivers; caregiver++) {
            for (int service = 0; service < task.count(); service++) {
                able[caregiver][service] = task.able(caregiver, service);
            }
        }
        arrived = new long[task.count()];
        starts = new long[task.count()];
        owner = new int[task.count()];
        at = new int[caregivers];
        free = new long[caregivers];
        walking = new int[2 * task.count() + caregivers];
    }

    void compute(List<TimefoldCaregiver> caregivers) {
        routes = caregivers;
        distance = tardiness = worst = broken = walkers = 0;
        Arrays.fill(arrived, -1);
        Arrays.fill(owner, -1);
        Arrays.fill(at, 0);
        Arrays.fill(free, 0);
        for (TimefoldCaregiver caregiver : caregivers) {
            distance(caregiver);
            walking[walkers++] = caregiver.getNumber();
        }
        while (walkers > 0) {
            walk(walking[--walkers]);
        }
        for (TimefoldCaregiver caregiver : caregivers) {
            broken += caregiver.getServices().size() - at[caregiver.getNumber()];
        }
    }

    long start(int service) {
        return starts[service];
    }

    private void distance(TimefoldCaregiver caregiver) {
        int from = 0;
        List<TimefoldService> services = caregiver.getServices();
        for (int i = 0; i < services.size(); i++) {
            int service = services.get(i).number();
            int place = task.services().get(service).place();
            owner[service] = caregiver.getNumber();
            broken += able[caregiver.getNumber()][service] ? 0 : 1;
            distance += task.ways()[from][place];
            from = place;
        }
        distance += task.ways()[from][0];
    }

    private void walk(int caregiver) {
        List<TimefoldService> services = routes.get(caregiver).getServices();
        while (at[caregiver] < services.size()) {
            int number = services.get(at[caregiver]).number();
            CareTask.Service service = task.services().get(number);
            int from = at[caregiver] == 0
                    ? 0
                    : task.services()
                            .get(services.get(at[caregiver] - 1).number())
                            .place();
            arrived[number] = free[caregiver] + task.ways()[from][service.place()];
            int partner = service.partner();
            if (partner < 0 || owner[partner] < 0) {
                begin(number, service, Math.max(arrived[number], service.opens()));
            } else if (arrived[partner] < 0) {
                return;
            } else {
                meet(number, service, partner);
            }
        }
    }

    private void meet(int number, CareTask.Service service, int partner) {
        int first = service.first() ? number : partner;
        int second = service.first() ? partner : number;
        long start = Math.max(Math.max(arrived[first], service.opens()), arrived[second] - service.most());
        long next = Math.max(Math.max(arrived[second], service.opens()), start + service.least());
        begin(first, task.services().get(first), start);
        begin(second, task.services().get(second), next);
        walking[walkers++] = owner[partner];
    }

    private void begin(int number, CareTask.Service service, long start) {
        starts[number] = start;
        free[owner[number]] = start + service.duration();
        at[owner[number]]++;
        long late = Math.max(0, start - service.closes());
        tardiness += late;
        worst = Math.max(worst, late);
    }
}
