package health.homeward.teaching.store;

import health.homeward.teaching.domain.Consent;
import health.homeward.teaching.domain.care.Caregiver;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A named caregiver, without the name. */
@Entity
@Table(name = "caregiver")
class CaregiverRow {
    @Id
    @Column(name = "caregiver_id")
    UUID caregiverId;

    @Column(updatable = false)
    String hospital;

    @Column(name = "patient_id")
    UUID patientId;

    boolean active;
    String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "teaching_consent")
    Consent teachingConsent;

    Caregiver caregiver() {
        return new Caregiver(caregiverId, patientId, active, language, teachingConsent);
    }

    CaregiverRow with(Caregiver caregiver) {
        caregiverId = caregiver.caregiverId();
        patientId = caregiver.patientId();
        active = caregiver.active();
        language = caregiver.language();
        teachingConsent = caregiver.teachingConsent();
        return this;
    }
}
