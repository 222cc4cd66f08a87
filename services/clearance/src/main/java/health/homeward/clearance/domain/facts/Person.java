package health.homeward.clearance.domain.facts;

import java.time.ZoneId;

/** What clearance must know of the person: age in years or null, consent to massage, time zone of the home. */
public record Person(Integer ageYears, Consent massage, ZoneId zone) {}
