package health.homeward.intake.rest.fhir;

import health.homeward.intake.domain.CodeSystem;
import health.homeward.intake.domain.Vitals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;

/** Reads temperature and blood pressure (LOINC 8310-5; 85354-9 with 8480-6 and 8462-4), if they are of the last 24 hours. */
final class VitalsReading {
    private static final List<String> TEMPERATURE = List.of("8310-5", "8331-1", "8332-9", "8333-7", "76011-6");
    private static final List<String> PANEL = List.of("85354-9", "55284-4");
    private static final List<String> SYSTOLIC = List.of("8480-6");
    private static final List<String> DIASTOLIC = List.of("8462-4");

    private final Reading reading;
    private final Measurements measurements;

    VitalsReading(Reading reading, Measurements measurements) {
        this.reading = reading;
        this.measurements = measurements;
    }

    /** Whether an observation with this code is a temperature or a blood pressure. */
    static boolean reads(CodeableConcept code) {
        return Stream.of(TEMPERATURE, PANEL, SYSTOLIC, DIASTOLIC)
                .anyMatch(codes -> Codings.has(code, CodeSystem.LOINC, codes));
    }

    Vitals vitals() {
        return new Vitals(temperature(), bloodPressure());
    }

    private Vitals.Temperature temperature() {
        return measurements
                .latest(loinc(TEMPERATURE), "temperature")
                .flatMap(measured ->
                        celsius(measured.part()).map(celsius -> new Vitals.Temperature(celsius, measured.at())))
                .orElse(null);
    }

    private Optional<BigDecimal> celsius(Part<Observation> part) {
        if (!part.resource().hasValueQuantity()
                || part.resource().getValueQuantity().getValue() == null) {
            return left(part, "It has no value.");
        }
        Quantity quantity = part.resource().getValueQuantity();
        String unit = quantity.hasCode() ? quantity.getCode() : quantity.getUnit();
        BigDecimal value =
                switch (unit == null ? "" : unit) {
                    case "Cel", "°C", "C" -> quantity.getValue();
                    case "[degF]", "°F", "F" -> fahrenheit(quantity.getValue());
                    default -> null;
                };
        return value == null || value.doubleValue() < 25 || value.doubleValue() > 45
                ? left(part, "It is no body temperature in °C or °F.")
                : Optional.of(value);
    }

    private static BigDecimal fahrenheit(BigDecimal value) {
        return value.subtract(BigDecimal.valueOf(32))
                .multiply(BigDecimal.valueOf(5))
                .divide(BigDecimal.valueOf(9), 1, RoundingMode.HALF_UP);
    }

    private Vitals.BloodPressure bloodPressure() {
        return measurements
                .latest(loinc(PANEL), "blood pressure")
                .flatMap(measured -> pressure(measured.part(), measured.at()))
                .or(this::separate)
                .orElse(null);
    }

    private Optional<Vitals.BloodPressure> pressure(Part<Observation> part, Instant at) {
        Optional<Integer> systolic = component(part.resource(), SYSTOLIC);
        Optional<Integer> diastolic = component(part.resource(), DIASTOLIC);
        return systolic.isPresent() && diastolic.isPresent()
                ? plausible(part, new Vitals.BloodPressure(systolic.get(), diastolic.get(), at))
                : left(part, "It lacks one of the two pressures in mmHg.");
    }

    private Optional<Vitals.BloodPressure> separate() {
        Optional<Measurements.Measured> systolic = measurements.latest(loinc(SYSTOLIC), "systolic pressure");
        Optional<Measurements.Measured> diastolic = measurements.latest(loinc(DIASTOLIC), "diastolic pressure");
        if (systolic.isEmpty()
                || diastolic.isEmpty()
                || !systolic.get().at().equals(diastolic.get().at())) {
            return Optional.empty();
        }
        Optional<Integer> high = mmHg(systolic.get().part().resource().getValue());
        Optional<Integer> low = mmHg(diastolic.get().part().resource().getValue());
        return high.isPresent() && low.isPresent()
                ? plausible(
                        systolic.get().part(),
                        new Vitals.BloodPressure(
                                high.get(), low.get(), systolic.get().at()))
                : Optional.empty();
    }

    private Optional<Vitals.BloodPressure> plausible(Part<Observation> part, Vitals.BloodPressure pressure) {
        boolean plausible = pressure.systolic() >= 30
                && pressure.systolic() <= 320
                && pressure.diastolic() >= 10
                && pressure.diastolic() < pressure.systolic()
                && pressure.diastolic() <= 250;
        return plausible ? Optional.of(pressure) : left(part, "These cannot be the blood pressure of a living person.");
    }

    private static Optional<Integer> component(Observation observation, List<String> codes) {
        return observation.getComponent().stream()
                .filter(component -> Codings.has(component.getCode(), CodeSystem.LOINC, codes))
                .findFirst()
                .flatMap(component -> mmHg(component.getValue()));
    }

    private static Optional<Integer> mmHg(org.hl7.fhir.r4.model.Type value) {
        if (!(value instanceof Quantity quantity) || quantity.getValue() == null) {
            return Optional.empty();
        }
        String unit = quantity.hasCode() ? quantity.getCode() : quantity.getUnit();
        return List.of("mm[Hg]", "mmHg").contains(unit)
                ? Optional.of(
                        quantity.getValue().setScale(0, RoundingMode.HALF_UP).intValue())
                : Optional.empty();
    }

    private <T> Optional<T> left(Part<Observation> part, String why) {
        reading.notes().warn(part.path() + ".value", why + " It was left out.");
        return Optional.empty();
    }

    private static Measurements.Kind loinc(List<String> codes) {
        return (code, observation) -> Codings.has(code, CodeSystem.LOINC, codes);
    }
}
