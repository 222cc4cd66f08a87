package health.homeward.intake.rest;

import health.homeward.intake.app.ClinicalCodes;
import health.homeward.intake.domain.Caregiver;
import health.homeward.intake.domain.Consent;
import health.homeward.intake.domain.Facts;
import health.homeward.intake.domain.Identity;
import health.homeward.intake.domain.Patient;
import health.homeward.intake.domain.Preferences;
import health.homeward.intake.domain.ReferralKey;
import health.homeward.intake.domain.Setting;
import health.homeward.intake.domain.SubmitReferral;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A referral as JSON; only the patient must be there. */
@Schema(name = "ReferralRequest")
public record ReferralBody(
        @Valid @NotNull PatientBody patient,
        @Valid FactsBody facts,
        @Schema(implementation = Setting.class) String setting,
        @Valid HomeBody home,
        @Size(max = 50) List<AvailabilityBody.@Valid @NotNull WindowBody> availability,
        @Valid ConsentBody consent,
        @Size(max = 20) List<@Valid @NotNull CaregiverBody> caregivers) {

    private static final Identity NOBODY = new Identity(null, new Identity.Name(null, null), null, null, null);
    private static final Preferences NO_PREFERENCES = new Preferences(List.of(), null);

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with every field that cannot be read */
    SubmitReferral command(ReferralKey key, ClinicalCodes codes) {
        Fields fields = new Fields();
        Identity identity = patient.identity(fields, NOBODY);
        Facts stated = new FactsReading(fields, codes).facts(facts == null ? FactsBody.EMPTY : facts, Facts.UNKNOWN);
        SubmitReferral command = new SubmitReferral(
                key,
                new Patient(UUID.randomUUID(), identity, patient.preferences(NO_PREFERENCES)),
                stated,
                fields.oneOf(Setting.class, setting, "setting", Setting.UNKNOWN),
                arrangements(fields));
        fields.check();
        return command;
    }

    private SubmitReferral.StatedArrangements arrangements(Fields fields) {
        return new SubmitReferral.StatedArrangements(
                home == null ? null : home.statement(),
                availability == null ? List.of() : AvailabilityBody.windows(availability, "availability", fields),
                consent == null ? Consent.UNKNOWN : consent.consent(fields, Consent.UNKNOWN),
                caregivers(fields));
    }

    private List<Caregiver> caregivers(Fields fields) {
        List<Caregiver> stated = new ArrayList<>();
        for (int i = 0; caregivers != null && i < caregivers.size(); i++) {
            stated.add(caregivers.get(i).caregiver("caregivers[" + i + "].", fields));
        }
        return stated;
    }

    @Override
    public String toString() {
        return "ReferralBody[…]";
    }
}
