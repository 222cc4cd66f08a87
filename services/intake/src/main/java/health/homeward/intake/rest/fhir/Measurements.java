package health.homeward.intake.rest.fhir;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;

/** Finds the latest valid observation of a kind within the last 24 hours before the referral. */
final class Measurements {
    private static final Set<ObservationStatus> VALID = Set.of(
            ObservationStatus.FINAL,
            ObservationStatus.AMENDED,
            ObservationStatus.CORRECTED,
            ObservationStatus.PRELIMINARY);

    private final Reading reading;
    private final List<Part<Observation>> observations;

    Measurements(Reading reading) {
        this.reading = reading;
        this.observations = reading.surely(Observation.class, Observation::getSubject).stream()
                .filter(part -> VALID.contains(part.resource().getStatus()))
                .toList();
    }

    /** @param what what it is, for the warning that all of them are too old */
    Optional<Measured> latest(Kind kind, String what) {
        List<Measured> known = observations.stream()
                .filter(part -> kind.is(part.resource().getCode(), part.resource()))
                .flatMap(part -> measured(part).stream())
                .toList();
        Optional<Measured> recent = known.stream()
                .filter(measured -> reading.isRecent(measured.at()))
                .max(Comparator.comparing(Measured::at));
        if (recent.isEmpty() && !known.isEmpty()) {
            reading.notes()
                    .warn(
                            known.getLast().part().path() + ".effective",
                            "The last " + what + " is not from the last " + Reading.RECENT.toHours()
                                    + " hours before the referral; it was left out.");
        }
        return recent;
    }

    private Optional<Measured> measured(Part<Observation> part) {
        FhirMoment moment = reading.moment(text(part.resource().getEffective()), part.path() + ".effective");
        return Optional.ofNullable(moment.instant()).map(at -> new Measured(part, at));
    }

    private static String text(Type effective) {
        return switch (effective) {
            case BaseDateTimeType moment -> moment.getValueAsString();
            case Period period -> period.getEndElement().getValueAsString();
            case null, default -> null;
        };
    }

    /** Tells the observations of a kind. */
    @FunctionalInterface
    interface Kind {
        boolean is(CodeableConcept code, Observation observation);
    }

    /** An observation and when it was made. */
    record Measured(Part<Observation> part, Instant at) {}
}
