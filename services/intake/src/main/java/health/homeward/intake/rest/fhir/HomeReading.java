package health.homeward.intake.rest.fhir;

import health.homeward.intake.domain.HomeStatement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Address.AddressUse;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;

/** Reads where the patient lives, with coordinates where the address has FHIR's geolocation extension. */
final class HomeReading {
    private static final String GEOLOCATION = "http://hl7.org/fhir/StructureDefinition/geolocation";

    private final Reading reading;

    HomeReading(Reading reading) {
        this.reading = reading;
    }

    /** The home, or null when no address could be one. */
    HomeStatement home() {
        List<Address> addresses = reading.subject().patient().resource().getAddress().stream()
                .filter(address -> address.getUse() != AddressUse.OLD && address.getUse() != AddressUse.BILLING)
                .filter(address -> !lines(address).isEmpty())
                .toList();
        return addresses.stream()
                .filter(address -> address.getUse() == AddressUse.HOME)
                .findFirst()
                .or(() -> addresses.stream().findFirst())
                .map(this::statement)
                .orElse(null);
    }

    private HomeStatement statement(Address address) {
        Double latitude = degrees(address, "latitude", 90);
        Double longitude = degrees(address, "longitude", 180);
        boolean both = latitude != null && longitude != null && (latitude != 0 || longitude != 0);
        if (!both && address.hasExtension(GEOLOCATION)) {
            reading.notes()
                    .warn(
                            reading.subject().patient().path() + ".address.extension",
                            "These are no coordinates on earth.");
        }
        return new HomeStatement(
                lines(address),
                address.getCity(),
                both ? latitude : null,
                both ? longitude : null,
                null,
                PatientReading.phone(reading.subject().patient().resource().getTelecom()),
                null);
    }

    private static List<String> lines(Address address) {
        List<String> lines = address.getLine().stream()
                .map(PrimitiveType::getValue)
                .filter(line -> line != null && !line.isBlank())
                .toList();
        return lines.isEmpty() && address.hasText() ? List.of(address.getText()) : lines;
    }

    private static Double degrees(Address address, String name, double most) {
        return Optional.ofNullable(address.getExtensionByUrl(GEOLOCATION))
                .map(geolocation -> geolocation.getExtensionByUrl(name))
                .map(Extension::getValue)
                .filter(DecimalType.class::isInstance)
                .map(value -> ((DecimalType) value).getValue())
                .map(BigDecimal::doubleValue)
                .filter(value -> Math.abs(value) <= most)
                .orElse(null);
    }
}
