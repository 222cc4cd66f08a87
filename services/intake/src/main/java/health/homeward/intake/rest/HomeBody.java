package health.homeward.intake.rest;

import health.homeward.intake.domain.HomeStatement;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the therapist goes. */
@Schema(name = "Home")
public record HomeBody(
        @Size(max = 6) List<@NotNull @Size(max = 200) String> addressLines,
        @Size(max = 200) String city,
        @Schema(description = "Degrees, WGS 84") Double latitude,
        @Schema(description = "Degrees, WGS 84") Double longitude,
        @Size(max = 500) String doorNotes,
        @Size(max = 50) String phone,

        @Schema(description = "IANA name; the hospital's where it is left out")
        String timeZone) {

    HomeStatement statement() {
        List<String> lines = addressLines == null ? List.of() : addressLines;
        return new HomeStatement(lines, city, latitude, longitude, doorNotes, phone, timeZone);
    }

    @Override
    public String toString() {
        return "HomeBody[…]";
    }
}
