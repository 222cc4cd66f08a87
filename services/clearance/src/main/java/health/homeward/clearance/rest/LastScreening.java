package health.homeward.clearance.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.screening.Evidence;
import health.homeward.clearance.domain.screening.FindingKind;
import health.homeward.clearance.domain.screening.FindingStatus;
import health.homeward.clearance.domain.screening.Mark;
import health.homeward.clearance.domain.screening.PastScreening;
import health.homeward.clearance.domain.screening.PastScreening.Noted;
import health.homeward.clearance.domain.screening.Screened;
import health.homeward.clearance.rest.FindingView.EvidenceView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Findings of an earlier answer, in the form in which they came. */
@Schema(name = "LastScreening")
public record LastScreening(
        Instant at, @NotNull @Size(max = 200) List<@NotNull @Valid Was> findings) {

    /** @param now what is found now, whose evidence the earlier one is recognised in */
    PastScreening before(Screened now) {
        return new PastScreening(
                at == null ? Instant.EPOCH : at,
                findings.stream().map(was -> was.noted(now)).toList());
    }

    /** One of them; what a clinician reads of it may stay in, and is passed over. */
    @Schema(name = "LastFinding")
    @JsonIgnoreProperties({"sentence", "liftedBy", "alsoUnder", "recheckBy"})
    public record Was(
            @NotNull @Schema(examples = "R36") Rule rule,

            @NotNull FindingKind kind,

            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}") @Schema(examples = "FEVER")
            String code,

            @Schema(description = "OPEN when left out") FindingStatus status,

            @Size(max = 200)
            @Schema(
                    description =
                            "As it came; when left out, evidence is not compared. An answer at another time is new")
            List<@NotNull EvidenceView> evidence) {

        private Noted noted(Screened now) {
            return new Noted(new Mark(rule, code), kind, status == null ? FindingStatus.OPEN : status, references(now));
        }

        /** As many of the evidence that is there now as was told; of several that look alike each is recognised once. */
        private Set<String> references(Screened now) {
            List<Evidence> present = now.under(code).stream()
                    .flatMap(finding -> finding.evidence().stream())
                    .collect(Collectors.toCollection(ArrayList::new));
            return evidence == null
                    ? present.stream().map(Evidence::reference).collect(Collectors.toSet())
                    : evidence.stream().map(told -> reference(told, present)).collect(Collectors.toSet());
        }

        /** What is there no more keeps a reference of its own, so that it is missed. */
        private static String reference(EvidenceView told, List<Evidence> present) {
            return present.stream()
                    .filter(item -> EvidenceView.of(item).equals(told))
                    .findFirst()
                    .map(item -> {
                        present.remove(item);
                        return item.reference();
                    })
                    .orElse("gone:" + told);
        }
    }

    @Override
    public String toString() {
        return "LastScreening[redacted]";
    }
}
