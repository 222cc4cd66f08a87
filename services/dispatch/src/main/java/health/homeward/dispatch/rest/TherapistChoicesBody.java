package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.planning.TherapistChoices;
import health.homeward.dispatch.domain.team.ExclusionCause;
import health.homeward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Therapists who should come to a patient, and those who must not. */
@Schema(name = "TherapistChoices")
record TherapistChoicesBody(
        @Schema(
                description =
                        "Asked for: others come where these cannot, or would travel much further (plan settings).")
        @NotNull
        @Size(max = 50)
        List<@NotNull UUID> favourites,

        @Schema(description = "Never sent, whoever else is there.") @NotNull @Size(max = 50)
        List<@NotNull @Valid ExclusionBody> excluded) {

    /** One who must not come. */
    @Schema(name = "Exclusion")
    record ExclusionBody(@NotNull UUID therapistId, @NotNull ExclusionCause cause) {}

    static TherapistChoicesBody of(TherapistChoices choices) {
        return new TherapistChoicesBody(
                choices.favourites().stream().sorted().toList(),
                choices.excluded().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new ExclusionBody(entry.getKey(), entry.getValue()))
                        .toList());
    }

    TherapistChoices choices() {
        Map<UUID, ExclusionCause> causes = new HashMap<>();
        for (ExclusionBody exclusion : excluded) {
            ExclusionCause other = causes.put(exclusion.therapistId(), exclusion.cause());
            if (other != null && other != exclusion.cause()) {
                throw Problems.malformed("Each therapist is excluded for one cause only.");
            }
        }
        return Inputs.orMalformed(() -> new TherapistChoices(new HashSet<>(favourites), causes));
    }

    @Override
    public String toString() {
        return "TherapistChoices[redacted]";
    }
}
