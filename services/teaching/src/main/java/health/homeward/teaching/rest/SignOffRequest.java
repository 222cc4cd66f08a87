package health.homeward.teaching.rest;

import health.homeward.teaching.domain.Technique;
import health.homeward.teaching.domain.order.SignOffTechnique;
import health.homeward.teaching.domain.order.TeachBack;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** How the teaching of one movement went; the caregiver signs beside the therapist. */
public record SignOffRequest(
        @NotNull Technique technique,
        @NotNull Boolean shown,
        @NotNull Boolean doneWithHelp,
        @NotNull Boolean doneAlone,
        @NotNull Boolean signedByCaregiver) {

    SignOffTechnique command(UUID therapist) {
        return new SignOffTechnique(
                technique, new TeachBack(shown, doneWithHelp, doneAlone, signedByCaregiver), therapist);
    }
}
