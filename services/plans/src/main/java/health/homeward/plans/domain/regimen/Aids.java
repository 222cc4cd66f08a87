package health.homeward.plans.domain.regimen;

import health.homeward.plans.domain.Auxiliary;
import java.util.List;

/**
 * What may be prescribed beside the hands (R26), and how long a device works: on each side one minute for every so many
 * minutes of the session (R34a), in sessions of at least {@code deviceFrom} minutes.
 */
public record Aids(List<Auxiliary> offered, int deviceFrom, int deviceOneMinuteEvery) {
    static final Aids NONE = new Aids(List.of(), 0, 0);

    /** Minutes on the affected side, and as many on the healthy one; none where a device is too much for the session. */
    public int deviceMinutesASide(int sessionMinutes) {
        return deviceOneMinuteEvery == 0 || sessionMinutes < deviceFrom
                ? 0
                : Math.max(1, sessionMinutes / deviceOneMinuteEvery);
    }

    Aids from(int minutes) {
        return new Aids(offered, minutes, deviceOneMinuteEvery);
    }

    Aids every(int minutes) {
        return new Aids(offered, deviceFrom, minutes);
    }
}
