package health.homeward.teaching.store;

import health.homeward.teaching.domain.sheet.Cause;
import health.homeward.teaching.domain.sheet.Sheet;
import health.homeward.teaching.domain.sheet.SheetContent;
import health.homeward.teaching.domain.sheet.SheetHead;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An issued sheet; only its end is ever written afterwards. */
@Entity
@Table(name = "sheet")
class SheetRow {
    @Id
    @Column(name = "sheet_id")
    UUID sheetId;

    @Column(updatable = false)
    String hospital;

    @Column(name = "patient_id", updatable = false)
    UUID patientId;

    @Column(name = "caregiver_id", updatable = false)
    UUID caregiverId;

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    int stage;

    @Column(updatable = false)
    String content;

    @Column(name = "valid_from", updatable = false)
    LocalDate validFrom;

    @Column(name = "valid_until", updatable = false)
    LocalDate validUntil;

    @Column(name = "issued_at", updatable = false)
    Instant issuedAt;

    @Column(updatable = false)
    UUID replaces;

    @Column(name = "ended_at")
    Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_cause")
    Cause endedCause;

    @Column(name = "ended_by")
    UUID endedBy;

    Sheet sheet(Documents documents) {
        var head = new SheetHead(sheetId, caregiverId, patientId, number, issuedAt, Optional.ofNullable(replaces));
        return new Sheet(head, documents.read(content, SheetContent.class), state());
    }

    void end(Sheet.Superseded superseded) {
        endedAt = superseded.at();
        endedCause = superseded.cause();
        endedBy = superseded.by().orElse(null);
    }

    private Sheet.State state() {
        return endedAt == null
                ? new Sheet.Current()
                : new Sheet.Superseded(endedAt, endedCause, Optional.ofNullable(endedBy));
    }
}
