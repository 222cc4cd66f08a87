package health.homeward.plans.domain.compile;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.BackPatients;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.regimen.Indication;
import health.homeward.plans.domain.regimen.Modality;
import health.homeward.plans.domain.regimen.Regimen;
import health.homeward.plans.domain.regimen.Regimens;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a course is prescribed for, and which kind of massage it is. */
class IndicationTest {

    @ParameterizedTest
    @MethodSource("everyone")
    void a_regimen_is_given_for_its_own_condition_and_no_other_R74(Patients patient) {
        for (Indication indication : Indication.values()) {
            boolean own = patient.regimen().scope().indications().contains(indication);
            assertThat(prescribedFor(patient, true, indication).refusals())
                    .isEqualTo(own ? List.of() : List.of("R74 NOT_INDICATED"));
        }
    }

    @Test
    void a_prescription_that_names_no_indication_is_taken_for_the_regimens_own_R74() {
        assertThat(prescribedFor(Patients.ordinary(), false).refusals()).isEmpty();
    }

    @Test
    void beside_the_regimens_own_condition_others_may_be_named_R74() {
        assertThat(prescribedFor(Patients.ordinary(), false, Indication.CHRONIC_PAIN, Indication.STROKE)
                        .refusals())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Indication.class)
    void only_a_haemangioma_needs_a_physicians_confirmation_R74(Indication other) {
        Patients unconfirmed = prescribedFor(Patients.ordinary(), false, Indication.STROKE, other);
        assertThat(unconfirmed.refusals())
                .isEqualTo(other == Indication.HAEMANGIOMA ? List.of("R74 CONFIRMATION_NEEDED") : List.of());
        assertThat(prescribedFor(Patients.ordinary(), true, Indication.STROKE, other)
                        .refusals())
                .isEmpty();
    }

    @Test
    void every_regimen_is_classical_massage_and_the_sources_other_kinds_have_codes_R75() {
        assertThat(Regimens.all()).allMatch(regimen -> regimen.scope().modality() == Modality.CLASSICAL);
        assertThat(Modality.values())
                .extracting(Enum::name)
                .containsExactly("CLASSICAL", "POINT", "VIBROMASSAGE", "HYDROMASSAGE", "CUPPING");
    }

    @Test
    void a_regimen_is_found_by_its_code() {
        for (Regimen regimen : Regimens.all()) {
            assertThat(Regimens.byCode(regimen.code())).contains(regimen);
        }
        assertThat(Regimens.byCode("KYPHOSIS")).isEmpty();
    }

    static Stream<Patients> everyone() {
        return Stream.concat(Stream.of(Patients.ordinary()), BackPatients.all());
    }

    private static Patients prescribedFor(Patients patient, boolean confirmed, Indication... indications) {
        return patient.with(new Prescription.Additions(List.of(), List.of(indications), confirmed));
    }
}
