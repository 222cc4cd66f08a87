package health.homeward.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A referral that takes corrections, reports and changes. */
public record OpenReferral(ReferralKey key, long version, Patient patient, Clinical clinical, Arrangements arrangements)
        implements Referral {

    /** The zone in which the patient's days are counted. */
    public ZoneId zone() {
        return arrangements.home() == null ? key.zone() : arrangements.home().zone();
    }

    /** Full years, or null when the birth date is not known well enough. */
    public Integer ageYears(Instant now) {
        PartialDate birth = patient.identity().birth();
        return birth == null ? null : birth.ageOn(LocalDate.ofInstant(now, zone()));
    }

    public Facts facts() {
        return clinical.facts();
    }

    OpenReferral next(Patient changed, Clinical changedToo) {
        return new OpenReferral(key, version + 1, changed, changedToo, arrangements);
    }

    OpenReferral next(Clinical changed) {
        return next(patient, changed);
    }

    OpenReferral next(Arrangements changed) {
        return new OpenReferral(key, version + 1, patient, clinical, changed);
    }
}
