package health.homeward.teaching.store;

import health.homeward.teaching.domain.link.Link;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A link; of its secret only the hash is here. */
@Entity
@Table(name = "link")
class LinkRow {
    @Id
    @Column(name = "link_id")
    UUID linkId;

    @Column(updatable = false)
    String hospital;

    @Column(name = "sheet_id", updatable = false)
    UUID sheetId;

    @Column(name = "patient_id", updatable = false)
    UUID patientId;

    @Column(name = "caregiver_id", updatable = false)
    UUID caregiverId;

    @Column(name = "secret_hash", updatable = false)
    byte[] secretHash;

    @Column(name = "made_by", updatable = false)
    String madeBy;

    @Column(name = "made_at", updatable = false)
    Instant madeAt;

    @Column(name = "expires_at", updatable = false)
    Instant expiresAt;

    @Column(name = "revoked_at")
    Instant revokedAt;

    Link link() {
        return new Link(linkId, sheetId, caregiverId, patientId, madeAt, expiresAt, Optional.ofNullable(revokedAt));
    }
}
