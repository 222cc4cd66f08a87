package health.homeward.teaching.store;

import health.homeward.teaching.domain.Technique;
import health.homeward.teaching.domain.order.SignOff;
import health.homeward.teaching.domain.order.TeachingOrder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One movement signed off; never changed afterwards. */
@Entity
@Table(name = "sign_off")
class SignOffRow {
    @Id
    UUID id;

    String hospital;

    @Column(name = "order_id")
    UUID orderId;

    @Column(name = "patient_id")
    UUID patientId;

    @Column(name = "caregiver_id")
    UUID caregiverId;

    @Enumerated(EnumType.STRING)
    Technique movement;

    @Column(name = "done_with_help")
    boolean doneWithHelp;

    @Column(name = "signed_by")
    UUID signedBy;

    @Column(name = "signed_at")
    Instant signedAt;

    static SignOffRow of(String hospital, TeachingOrder order, SignOff signOff) {
        var row = new SignOffRow();
        row.id = UUID.randomUUID();
        row.hospital = hospital;
        row.orderId = order.orderId();
        row.patientId = order.ordered().patientId();
        row.caregiverId = order.ordered().caregiverId();
        row.movement = signOff.movement();
        row.doneWithHelp = signOff.doneWithHelp();
        row.signedBy = signOff.signedBy();
        row.signedAt = signOff.signedAt();
        return row;
    }

    SignOff signOff() {
        return new SignOff(movement, doneWithHelp, signedBy, signedAt);
    }
}
