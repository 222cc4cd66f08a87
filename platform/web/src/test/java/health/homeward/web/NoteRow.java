package health.homeward.web;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "note")
class NoteRow {
    @Id
    UUID id = UUID.randomUUID();

    String hospital;

    @Column(name = "patient_id")
    UUID patientId = UUID.randomUUID();

    String body;
    long version = 1;
}
