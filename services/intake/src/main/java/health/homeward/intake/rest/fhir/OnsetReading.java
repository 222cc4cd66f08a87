package health.homeward.intake.rest.fhir;

import health.homeward.intake.domain.Onset;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Period;

/** Reads when a condition began: a moment, a day, or nothing that a day could be counted from. */
final class OnsetReading {
    private final Reading reading;

    OnsetReading(Reading reading) {
        this.reading = reading;
    }

    /** The day of the onset, or null. */
    LocalDate day(Part<Condition> part) {
        return reading.moment(text(part.resource())).date();
    }

    Onset onset(Part<Condition> part) {
        String path = part.path() + ".onset";
        String text = text(part.resource());
        FhirMoment moment = reading.moment(text, path);
        if (moment.instant() != null) {
            return Onset.at(moment.instant());
        }
        if (moment.date() != null) {
            return Onset.on(moment.date());
        }
        if (part.resource().hasOnset()) {
            reading.notes().warn(path, "The onset names no day; days cannot be counted from it.");
        }
        return Onset.UNKNOWN;
    }

    private static String text(Condition condition) {
        return switch (condition.getOnset()) {
            case BaseDateTimeType moment -> moment.getValueAsString();
            case Period period -> period.getStartElement().getValueAsString();
            case null, default -> null;
        };
    }
}
