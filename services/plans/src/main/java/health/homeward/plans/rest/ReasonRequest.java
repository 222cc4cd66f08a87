package health.homeward.plans.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a course is ended or resumed, in the neurologist's own words (R14, R32). */
public record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {

    @Override
    public String toString() {
        return "ReasonRequest[redacted]";
    }
}
