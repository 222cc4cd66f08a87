package health.homeward.intake.rest.fhir;

import health.homeward.intake.domain.Allergies;
import health.homeward.intake.domain.CodeSystem;
import health.homeward.intake.domain.Known;
import health.homeward.intake.domain.Treatment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;

/**
 * Reads whether an anticoagulant is prescribed and whether allergies are known. A list without an anticoagulant may be
 * incomplete: it does not mean that none is taken.
 */
final class TreatmentReading {
    private static final Set<MedicationRequestStatus> PRESCRIBED =
            Set.of(MedicationRequestStatus.ACTIVE, MedicationRequestStatus.ONHOLD, MedicationRequestStatus.UNKNOWN);
    private static final List<String> NAMES = List.of(
            "warfarin",
            "acenocoumarol",
            "phenprocoumon",
            "heparin",
            "enoxaparin",
            "dalteparin",
            "tinzaparin",
            "nadroparin",
            "bemiparin",
            "fondaparinux",
            "dabigatran",
            "rivaroxaban",
            "apixaban",
            "edoxaban");
    private static final List<String> NO_ALLERGY = List.of("716186003");

    private final Reading reading;

    TreatmentReading(Reading reading) {
        this.reading = reading;
    }

    Treatment treatment() {
        return new Treatment(anticoagulant(), allergies());
    }

    private Known anticoagulant() {
        boolean found = reading.perhaps(MedicationRequest.class, MedicationRequest::getSubject).stream()
                        .filter(part -> PRESCRIBED.contains(part.resource().getStatus()))
                        .filter(this::isAnticoagulant)
                        .count()
                > 0;
        return found ? Known.YES : Known.UNKNOWN;
    }

    private boolean isAnticoagulant(Part<MedicationRequest> part) {
        Optional<CodeableConcept> medicine = medicine(part);
        if (medicine.isEmpty()) {
            return false;
        }
        if (Codings.meanings(medicine.get(), reading.codes().anticoagulants())
                .findAny()
                .isPresent()) {
            return true;
        }
        String words = String.valueOf(Codings.words(medicine.get())).toLowerCase(Locale.ROOT);
        boolean named = NAMES.stream().anyMatch(words::contains);
        if (named) {
            reading.notes()
                    .warn(
                            part.path() + ".medication",
                            "This was taken for an anticoagulant by its name, its code is not known.");
        }
        return named;
    }

    private Optional<CodeableConcept> medicine(Part<MedicationRequest> part) {
        MedicationRequest request = part.resource();
        if (request.hasMedicationCodeableConcept()) {
            return Optional.of(request.getMedicationCodeableConcept());
        }
        if (!request.hasMedicationReference()) {
            return Optional.empty();
        }
        if (request.getMedicationReference().getResource() instanceof Medication contained) {
            return Optional.of(contained.getCode());
        }
        Optional<CodeableConcept> found = reading.parts()
                .resolve(request.getMedicationReference(), Medication.class)
                .map(medication -> medication.resource().getCode());
        if (found.isEmpty()) {
            reading.notes().warn(part.path() + ".medication", "The medicine is not in the bundle; it was left out.");
        }
        return found;
    }

    private Allergies allergies() {
        List<AllergyIntolerance> stated =
                reading.perhaps(AllergyIntolerance.class, AllergyIntolerance::getPatient).stream()
                        .map(Part::resource)
                        .filter(TreatmentReading::stands)
                        .toList();
        boolean none = stated.stream().anyMatch(TreatmentReading::isNone);
        boolean some = stated.stream().anyMatch(allergy -> !isNone(allergy));
        if (some) {
            return Allergies.KNOWN;
        }
        return none ? Allergies.NONE : Allergies.UNKNOWN;
    }

    private static boolean stands(AllergyIntolerance allergy) {
        String verification =
                allergy.getVerificationStatus().getCodingFirstRep().getCode();
        String clinical = allergy.getClinicalStatus().getCodingFirstRep().getCode();
        return !"refuted".equals(verification)
                && !"entered-in-error".equals(verification)
                && !"resolved".equals(clinical);
    }

    private static boolean isNone(AllergyIntolerance allergy) {
        return Codings.has(allergy.getCode(), CodeSystem.SNOMED, NO_ALLERGY);
    }
}
