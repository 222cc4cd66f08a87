package health.homeward.intake.rest.fhir;

import health.homeward.intake.domain.CodeSystem;
import health.homeward.intake.domain.Consciousness;
import health.homeward.intake.domain.Known;
import health.homeward.intake.domain.Mobility;
import health.homeward.intake.domain.Sign;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;

/**
 * Reads consciousness and mobility as somebody coded them; the Glasgow Coma Scale is kept and decides nothing, because
 * consciousness is a clinician's word (R6).
 */
final class AlertnessReading {
    private static final Set<Sign> WAKEFULNESS = EnumSet.of(Sign.CONSCIOUS, Sign.UNCONSCIOUS);
    private static final Set<Sign> MOVEMENT = EnumSet.of(Sign.BED_REST, Sign.OUT_OF_BED);
    private static final List<String> GCS_LOINC = List.of("9269-2");
    private static final List<String> GCS_SNOMED = List.of("248241002", "444323003");

    private final Reading reading;
    private final Measurements measurements;
    private final List<Part<Condition>> present;

    /** @param conditions those of the patient */
    AlertnessReading(Reading reading, Measurements measurements, List<Part<Condition>> conditions) {
        this.reading = reading;
        this.measurements = measurements;
        this.present = conditions.stream()
                .filter(part -> "active"
                        .equals(part.resource()
                                .getClinicalStatus()
                                .getCodingFirstRep()
                                .getCode()))
                .toList();
    }

    Consciousness consciousness() {
        Integer gcs = gcs();
        Known conscious = sign(WAKEFULNESS, "finding of consciousness")
                .map(sign -> sign == Sign.CONSCIOUS ? Known.YES : Known.NO)
                .orElse(Known.UNKNOWN);
        if (conscious == Known.YES && gcs != null && gcs <= 8 || conscious == Known.NO && gcs != null && gcs == 15) {
            reading.notes()
                    .warn(
                            "Bundle.entry.resource.ofType(Observation)",
                            "The Glasgow Coma Scale contradicts what is coded of consciousness: a clinician must say.");
            return new Consciousness(Known.UNKNOWN, gcs);
        }
        return new Consciousness(conscious, gcs);
    }

    Mobility mobility() {
        return sign(MOVEMENT, "finding of mobility")
                .map(sign -> sign == Sign.BED_REST ? Mobility.BED_REST : Mobility.OUT_OF_BED)
                .orElse(Mobility.UNKNOWN);
    }

    /** The latest observation decides, else a condition that is there; two that clash decide nothing. */
    private Optional<Sign> sign(Set<Sign> wanted, String what) {
        Optional<Sign> observed = measurements
                .latest((code, observation) -> signs(observation).anyMatch(wanted::contains), what)
                .flatMap(measured -> only(signs(measured.part().resource())
                        .filter(wanted::contains)
                        .toList()));
        return observed.or(() -> only(present.stream()
                .flatMap(part -> Codings.meanings(
                        part.resource().getCode(), reading.codes().signs()))
                .filter(wanted::contains)
                .distinct()
                .toList()));
    }

    private static Optional<Sign> only(List<Sign> signs) {
        return signs.stream().distinct().count() == 1 ? Optional.of(signs.getFirst()) : Optional.empty();
    }

    private Stream<Sign> signs(Observation observation) {
        Stream<CodeableConcept> value = observation.hasValueCodeableConcept()
                ? Stream.of(observation.getValueCodeableConcept())
                : Stream.empty();
        return Stream.concat(Stream.of(observation.getCode()), value)
                .flatMap(concept -> Codings.meanings(concept, reading.codes().signs()));
    }

    private Integer gcs() {
        return measurements
                .latest((code, observation) -> isGcs(code), "Glasgow Coma Scale")
                .flatMap(measured -> score(measured.part()))
                .orElse(null);
    }

    static boolean isGcs(CodeableConcept code) {
        return Codings.has(code, CodeSystem.LOINC, GCS_LOINC) || Codings.has(code, CodeSystem.SNOMED, GCS_SNOMED);
    }

    private Optional<Integer> score(Part<Observation> part) {
        BigDecimal value = number(part.resource().getValue());
        boolean score = value != null
                && value.stripTrailingZeros().scale() <= 0
                && value.intValue() >= 3
                && value.intValue() <= 15;
        if (!score) {
            reading.notes().warn(part.path() + ".value", "This is no Glasgow Coma Scale (3 to 15); it was left out.");
        }
        return score ? Optional.of(value.intValue()) : Optional.empty();
    }

    private static BigDecimal number(Type value) {
        return switch (value) {
            case Quantity quantity -> quantity.getValue();
            case IntegerType integer -> BigDecimal.valueOf(integer.getValue());
            case null, default -> null;
        };
    }
}
