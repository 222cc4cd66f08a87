package health.homeward.teaching.rest;

import health.homeward.teaching.domain.concern.Answer;
import health.homeward.teaching.domain.concern.Complaint;
import health.homeward.teaching.domain.concern.Finding;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a caregiver says is wrong, in the page's own plain list. */
public record ConcernRequest(
        @NotBlank @Size(max = 200) String secret,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid FindingRequest> findings) {

    /** One complaint; YES and UNSURE both hold the massage (R42). */
    public record FindingRequest(
            @NotNull Complaint code, @NotNull Answer answer) {}

    List<Finding> said() {
        return findings.stream()
                .map(finding -> new Finding(finding.code(), finding.answer()))
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "ConcernRequest[redacted]";
    }
}
