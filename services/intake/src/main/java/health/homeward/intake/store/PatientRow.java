package health.homeward.intake.store;

import health.homeward.intake.domain.Identity;
import health.homeward.intake.domain.PartialDate;
import health.homeward.intake.domain.Patient;
import health.homeward.intake.domain.PatientIdentifier;
import health.homeward.intake.domain.Preferences;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** A patient of one hospital. */
@Entity
@Table(name = "patient")
class PatientRow {
    @Id
    UUID id;

    String hospital;

    @Column(name = "identifier_system")
    String identifierSystem;

    @Column(name = "identifier_value")
    String identifierValue;

    @Column(name = "given_name")
    String givenName;

    @Column(name = "family_name")
    String familyName;

    String birth;
    String gender;
    String phone;
    String languages;

    @Column(name = "therapist_gender_wish")
    String therapistGenderWish;

    PatientRow() {}

    PatientRow(Patient patient, String hospital) {
        this.id = patient.id();
        this.hospital = hospital;
        take(patient);
    }

    void take(Patient patient) {
        Identity identity = patient.identity();
        identifierSystem =
                identity.identifier() == null ? null : identity.identifier().system();
        identifierValue =
                identity.identifier() == null ? null : identity.identifier().value();
        givenName = identity.name().given();
        familyName = identity.name().family();
        birth = identity.birth() == null ? null : identity.birth().text();
        gender = identity.gender();
        phone = identity.phone();
        languages = String.join(",", patient.preferences().languages());
        therapistGenderWish = patient.preferences().therapistGenderWish();
    }

    Patient patient() {
        Identity identity = new Identity(
                identifierValue == null ? null : new PatientIdentifier(identifierSystem, identifierValue),
                new Identity.Name(givenName, familyName),
                birth == null ? null : PartialDate.parse(birth),
                gender,
                phone);
        List<String> spoken = languages.isEmpty() ? List.of() : List.of(languages.split(","));
        return new Patient(id, identity, new Preferences(spoken, therapistGenderWish));
    }
}
