package health.homeward.clearance.domain.facts;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What clearance must know of the person: age in years or null, consent to massage, time zone of the home.
 *
 * @param deceasedOn null while the patient lives, as far as anybody has told
 */
public record Person(Integer ageYears, Consent massage, ZoneId zone, LocalDate deceasedOn) {
    public Person(Integer ageYears, Consent massage, ZoneId zone) {
        this(ageYears, massage, zone, null);
    }
}
