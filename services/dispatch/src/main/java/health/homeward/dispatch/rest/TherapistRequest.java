package health.homeward.dispatch.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.team.Base;
import health.homeward.dispatch.domain.team.Credentials;
import health.homeward.dispatch.domain.team.Gender;
import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.team.Limits;
import health.homeward.dispatch.domain.team.Name;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.team.Transport;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A therapist as registered or changed. */
@Schema(name = "TherapistRequest")
record TherapistRequest(
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,

        @Schema(description = "The login that the therapist signs in with.") @NotBlank @Size(max = 255)
        String login,

        @Schema(description = "Credential that gates home visits (R2, R24, R57).") @NotNull
        Level level,

        List<@NotBlank @Size(max = 40) String> skills,
        @Schema(description = "ISO 639 codes.") List<@NotBlank @Size(max = 12) String> languages,

        @NotNull @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES)
        Gender gender,

        @Schema(description = "Where the working day starts and ends.") @NotNull @Valid
        PointBody homeBase,

        @NotNull Transport transport,

        @Schema(description = "Most minutes of visits in a day, ways not counted; no limit where it is left out.")
        @Min(1)
        @Max(1440)
        Integer mostMinutesADay,

        @Schema(description = "Most minutes of visits from Monday to Sunday; no limit where it is left out.")
        @Min(1)
        @Max(10080)
        Integer mostMinutesAWeek) {

    /** A point in WGS 84 degrees. */
    @Schema(name = "Point")
    record PointBody(
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) {}

    Therapist therapist(UUID id, Therapist.Roster roster) {
        return Inputs.orMalformed(() -> new Therapist(
                id,
                new Name(givenName, familyName, login),
                new Credentials(level, set(skills), set(languages), gender),
                new Base(new Place(homeBase.latitude(), homeBase.longitude()), transport),
                roster,
                new Limits(limit(mostMinutesADay), limit(mostMinutesAWeek))));
    }

    private static OptionalInt limit(Integer minutes) {
        return minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes);
    }

    private static Set<String> set(List<String> codes) {
        return codes == null ? Set.of() : Set.copyOf(codes);
    }

    @Override
    public String toString() {
        return "TherapistRequest[redacted]";
    }
}
