package health.homeward.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people expect of screening stands on what the bundles say, and a finding more or less is seen. */
class KnownPatientTest {

    @ParameterizedTest
    @ValueSource(strings = {"acosta403-dbfe9fa0.json", "hayes766-d81b39aa.json", "strosin214-8410f03f.json"})
    void every_expectation_of_a_shipped_patient_rests_on_a_condition_of_its_bundle(String file) {
        Bundle bundle = Bundles.shipped(file);
        KnownPatient known = KnownPatient.of(bundle).orElseThrow();
        assertThat(known.because()).isNotEmpty();
        assertThatCode(() -> known.checkGrounds(bundle)).doesNotThrowAnyException();
    }

    @Test
    void a_bundle_that_no_longer_says_so_is_noticed() {
        Bundle bundle = Bundles.shipped("acosta403-dbfe9fa0.json");
        KnownPatient known = KnownPatient.of(bundle).orElseThrow();
        Bundle silent = Bundle.of(bundle.name(), bundle.text().replace("59621000", "38341003"));
        assertThatThrownBy(() -> known.checkGrounds(silent)).hasMessageContaining("59621000");
    }

    @Test
    void a_patient_keeps_being_known_under_another_number_and_a_stranger_is_not() {
        Bundle bundle = Bundles.shipped("strosin214-8410f03f.json");
        assertThat(KnownPatient.of(bundle.renumbered())).isPresent();
        assertThat(bundle.renumbered().text()).doesNotContain(bundle.patient());
        Bundle stranger = Bundle.of("x", bundle.text().replace(bundle.patient(), "somebody-else"));
        assertThat(KnownPatient.of(stranger)).isEmpty();
    }

    @Test
    void a_finding_too_few_too_many_or_of_another_kind_is_no_match() {
        List<Finding> wanted = KnownPatient.of(Bundles.shipped("hayes766-d81b39aa.json"))
                .orElseThrow()
                .findings();
        assertThatCode(() -> Finding.checkSame("x", wanted, wanted.reversed())).doesNotThrowAnyException();
        assertThatThrownBy(() -> Finding.checkSame("x", wanted, wanted.subList(1, wanted.size())))
                .isInstanceOf(StepFailed.class);
        List<Finding> more = new ArrayList<>(wanted);
        more.add(wanted.getFirst());
        assertThatThrownBy(() -> Finding.checkSame("x", wanted, more)).isInstanceOf(StepFailed.class);
        List<Finding> softer = new ArrayList<>(wanted);
        softer.set(0, new Finding(wanted.getFirst().rule(), wanted.getFirst().code(), "WARNING"));
        assertThatThrownBy(() -> Finding.checkSame("x", wanted, softer)).isInstanceOf(StepFailed.class);
    }
}
