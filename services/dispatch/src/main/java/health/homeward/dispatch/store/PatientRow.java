package health.homeward.dispatch.store;

import health.homeward.dispatch.domain.team.Gender;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What the referral tells of a patient that planning needs. */
@Entity
@Table(name = "patient")
class PatientRow {
    @Id
    UUID patientId;

    String hospital;
    String zone;
    String[] languages;

    @Enumerated(EnumType.STRING)
    Gender genderWish;
}
