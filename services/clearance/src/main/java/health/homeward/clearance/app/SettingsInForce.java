package health.homeward.clearance.app;

import health.homeward.clearance.domain.screening.ClinicalSettings;
import health.homeward.clearance.store.StartDaysOfHospitals;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The values that a hospital's patients are screened by: its own derived values, and what the operator has set. */
@ApplicationScoped
public class SettingsInForce {
    private final ClearanceConfig config;
    private final StartDaysOfHospitals startDays;

    SettingsInForce(ClearanceConfig config, StartDaysOfHospitals startDays) {
        this.config = config;
        this.startDays = startDays;
    }

    public Uni<ClinicalSettings> of(Transaction transaction) {
        return startDays.of(transaction).map(starts -> config.clinical(transaction.hospital(), starts));
    }

    /** A hospital has set its own days of a start; what was decided before stays as it is. */
    public Uni<Void> take(Transaction transaction, long version, ClinicalSettings.Starts starts) {
        return startDays.take(transaction, version, starts);
    }
}
