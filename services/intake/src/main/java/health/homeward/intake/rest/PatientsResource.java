package health.homeward.intake.rest;

import health.homeward.intake.app.KnownReferral;
import health.homeward.intake.app.ReadReferrals;
import health.homeward.web.Commands;
import health.homeward.web.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows who a patient is to those who treat the patient. */
@Path("/patients/{patientId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "patients")
public class PatientsResource {
    private final Commands commands;
    private final ReadReferrals read;

    PatientsResource(Commands commands, ReadReferrals read) {
        this.commands = commands;
        this.read = read;
    }

    @GET
    @RolesAllowed({"hospital-system", "coordinator", "neurologist", "auditor"})
    @Operation(summary = "A patient and the patient's referrals, the latest first")
    public Uni<PatientWithReferrals> patient(@PathParam("patientId") UUID patientId) {
        return commands.read(transaction -> read.patient(patientId, transaction)
                .map(found -> found.orElseThrow(() -> Problems.notFound("patient")))
                .chain(patient -> read.ofPatient(patientId, transaction)
                        .map(referrals -> PatientWithReferrals.of(PatientView.of(patient), referrals))));
    }

    /** A patient with the patient's referrals. */
    @Schema(name = "PatientWithReferrals")
    public record PatientWithReferrals(PatientView patient, List<ReferralItem> referrals) {
        static PatientWithReferrals of(PatientView patient, List<KnownReferral> referrals) {
            return new PatientWithReferrals(
                    patient, referrals.stream().map(ReferralItem::of).toList());
        }
    }
}
