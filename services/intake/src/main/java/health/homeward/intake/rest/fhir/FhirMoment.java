package health.homeward.intake.rest.fhir;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * A FHIR dateTime as exactly as it was given.
 *
 * @param instant     when a time of day was given
 * @param date        the day, where it was given at all
 * @param zoneAssumed true when the time came without its zone and the hospital's was taken
 */
record FhirMoment(Instant instant, LocalDate date, boolean zoneAssumed) {
    static final FhirMoment NOTHING = new FhirMoment(null, null, false);

    static FhirMoment of(String text, ZoneId hospital) {
        if (text == null || text.length() < 10) {
            return NOTHING;
        }
        try {
            return text.length() == 10 ? new FhirMoment(null, LocalDate.parse(text), false) : timed(text, hospital);
        } catch (DateTimeParseException e) {
            return NOTHING;
        }
    }

    private static FhirMoment timed(String text, ZoneId hospital) {
        boolean zoned = text.endsWith("Z") || text.matches(".*T.*[+-]\\d\\d:\\d\\d");
        Instant instant = zoned
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(hospital).toInstant();
        return new FhirMoment(instant, instant.atZone(hospital).toLocalDate(), !zoned);
    }

    boolean isNothing() {
        return date == null;
    }
}
