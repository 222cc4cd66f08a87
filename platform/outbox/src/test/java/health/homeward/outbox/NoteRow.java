package health.homeward.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The smallest row that a transaction can write. */
@Entity
@Table(name = "note")
class NoteRow {
    @Id
    UUID id;

    String hospital;

    @jakarta.persistence.Column(name = "patient_id")
    UUID patientId;

    String body;

    NoteRow() {}

    NoteRow(String hospital, UUID patientId, String body) {
        this.id = UUID.randomUUID();
        this.hospital = hospital;
        this.patientId = patientId;
        this.body = body;
    }
}
