package health.homeward.teaching.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The secret from the link's fragment; it travels in a body and nowhere else. */
public record SecretRequest(@NotBlank @Size(max = 200) String secret) {
    @Override
    public String toString() {
        return "SecretRequest[redacted]";
    }
}
