package health.homeward.dispatch.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.planning.Supposition;
import health.homeward.dispatch.domain.team.Base;
import health.homeward.dispatch.domain.team.Credentials;
import health.homeward.dispatch.domain.team.Gender;
import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.team.Name;
import health.homeward.dispatch.domain.team.Shift;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.team.Transport;
import health.homeward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region as it might be. */
@Schema(name = "WhatIfRequest")
record WhatIfRequest(
        @Schema(description = "Therapists who would be away.") @Size(max = 100)
        List<@NotNull @Valid AwayBody> away,

        @Schema(description = "Therapists who would work as well.") @Size(max = 20)
        List<@NotNull @Valid MoreBody> more) {

    /** A therapist's supposed absence. */
    @Schema(name = "SupposedAbsence")
    record AwayBody(
            @NotNull UUID therapistId,

            @Schema(description = "An instant, or a date.") @NotBlank @Size(max = 40)
            String from,

            @Schema(description = "An instant, or the last date.") @NotBlank @Size(max = 40)
            String until) {}

    /** A therapist whom nobody has employed yet. */
    @Schema(name = "SupposedTherapist")
    record MoreBody(
            @NotNull Level level,
            List<@NotBlank @Size(max = 40) String> skills,
            List<@NotBlank @Size(max = 12) String> languages,

            @NotNull @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES)
            Gender gender,

            @NotNull @Valid TherapistRequest.PointBody homeBase,
            @NotNull Transport transport,
            @NotEmpty @Size(max = 60) List<ShiftsRequest.@NotNull @Valid HoursBody> shifts) {

        private Therapist therapist(int number, LocalDate today) {
            List<Shift> hours = new ShiftsRequest(shifts, null, null).shifts(today);
            return Inputs.orMalformed(() -> new Therapist(
                    UUID.randomUUID(),
                    new Name("One more", String.valueOf(number), "nobody"),
                    new Credentials(level, set(skills), set(languages), gender),
                    new Base(new Place(homeBase.latitude(), homeBase.longitude()), transport),
                    new Therapist.Roster(hours, List.of())));
        }

        private static Set<String> set(List<String> codes) {
            return codes == null ? Set.of() : Set.copyOf(codes);
        }
    }

    Supposition supposition(ZoneId zone, LocalDate today) {
        List<AwayBody> fewer = away == null ? List.of() : away;
        List<MoreBody> others = more == null ? List.of() : more;
        if (fewer.isEmpty() && others.isEmpty()) {
            throw Problems.malformed("Say what would be different: away, more, or both.");
        }
        return new Supposition(
                fewer.stream()
                        .map(one -> new Supposition.Away(one.therapistId(), Inputs.away(one.from(), one.until(), zone)))
                        .toList(),
                IntStream.range(0, others.size())
                        .mapToObj(i -> others.get(i).therapist(i + 1, today))
                        .toList());
    }
}
