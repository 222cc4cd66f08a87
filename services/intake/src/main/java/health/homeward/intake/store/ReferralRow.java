package health.homeward.intake.store;

import com.fasterxml.jackson.core.type.TypeReference;
import health.homeward.intake.domain.Arrangements;
import health.homeward.intake.domain.Clinical;
import health.homeward.intake.domain.OpenReferral;
import health.homeward.intake.domain.Patient;
import health.homeward.intake.domain.Referral;
import health.homeward.intake.domain.ReferralKey;
import health.homeward.intake.domain.Warning;
import health.homeward.intake.domain.WithdrawalReason;
import health.homeward.intake.domain.WithdrawnReferral;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A referral: what queries need in columns, the rest in one document. */
@Entity
@Table(name = "referral")
class ReferralRow {
    @Id
    UUID id;

    String hospital;

    @Column(name = "patient_id")
    UUID patientId;

    long version;
    String state;

    @Column(name = "submitted_at")
    Instant submittedAt;

    String onset;
    String document;
    String warnings;

    ReferralRow() {}

    ReferralRow(OpenReferral referral, List<Warning> warnings) {
        this.id = referral.key().id();
        this.hospital = referral.key().hospital();
        this.patientId = referral.patient().id();
        this.submittedAt = referral.key().submittedAt();
        this.warnings = Documents.write(warnings);
        take(referral);
    }

    void take(Referral referral) {
        version = referral.version();
        switch (referral) {
            case OpenReferral open -> {
                state = "OPEN";
                write(open, null);
            }
            case WithdrawnReferral withdrawn -> {
                state = "WITHDRAWN";
                write(withdrawn.last(), new Withdrawal(withdrawn.reason(), withdrawn.at()));
            }
        }
    }

    private void write(OpenReferral open, Withdrawal withdrawal) {
        onset = OnsetKey.of(open.facts().stroke().onset());
        document = Documents.write(new Document(open.key().zone(), open.clinical(), open.arrangements(), withdrawal));
    }

    StoredReferral stored(Patient patient) {
        return new StoredReferral(referral(patient), Documents.read(warnings, new TypeReference<List<Warning>>() {}));
    }

    private Referral referral(Patient patient) {
        Document read = Documents.read(document, Document.class);
        ReferralKey key = new ReferralKey(id, hospital, read.zone(), submittedAt);
        if (read.withdrawal() == null) {
            return new OpenReferral(key, version, patient, read.clinical(), read.arrangements());
        }
        OpenReferral last = new OpenReferral(key, version - 1, patient, read.clinical(), read.arrangements());
        return new WithdrawnReferral(
                last, read.withdrawal().reason(), read.withdrawal().at());
    }

    /** The document's form. */
    record Document(ZoneId zone, Clinical clinical, Arrangements arrangements, Withdrawal withdrawal) {}

    /** How it ended. */
    record Withdrawal(WithdrawalReason reason, Instant at) {}
}
