package health.homeward.clearance.rest;

import health.homeward.clearance.domain.decision.ClearanceCase;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report did: every open case of the patient, as it stands now. */
@Schema(name = "ReportTaken")
public record ReportView(
        @Schema(description = "Also the causeId of a suspension that it caused")
        UUID reportId,

        UUID patientId,
        List<CaseNow> cases) {

    static ReportView of(UUID reportId, UUID patientId, List<ClearanceCase> cases) {
        return new ReportView(
                reportId, patientId, cases.stream().map(CaseNow::of).toList());
    }

    /** A case and its state. */
    @Schema(name = "CaseNow")
    public record CaseNow(UUID clearanceId, StateWord state, long version) {
        static CaseNow of(ClearanceCase known) {
            return new CaseNow(known.ids().clearanceId(), StateWord.of(known.state()), known.version());
        }
    }
}
