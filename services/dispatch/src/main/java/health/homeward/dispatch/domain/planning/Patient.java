package health.homeward.dispatch.domain.planning;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What the referral tells of a patient that planning needs; no hours means that none were told. */
public record Patient(UUID id, ZoneId zone, List<Household.Hours> hours, Household.Wishes wishes) {

    public Patient {
        Objects.requireNonNull(id);
        Objects.requireNonNull(zone);
        Objects.requireNonNull(wishes);
        hours = List.copyOf(hours);
    }
}
