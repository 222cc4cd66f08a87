package health.homeward.plans.domain.compile;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Allergies;
import health.homeward.plans.domain.Auxiliary;
import health.homeward.plans.domain.BackPatients;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.regimen.Item;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be added to the hands: devices, heat, a fatty base. */
class AuxiliaryTest {
    private static final Permissions HEAT = new Permissions(false, false, true, false, null);

    @ParameterizedTest
    @EnumSource(names = {"SALT_WARMERS", "PARAFFIN", "BEESWAX", "OZOKERITE"})
    void heat_needs_the_clearances_word_R26(Auxiliary heat) {
        assertThat(Patients.ordinary().aided(heat).refusals()).containsExactly("R26 HEAT_NOT_PERMITTED");
        assertThat(Patients.ordinary().aided(heat).with(HEAT).refusals()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"MASSAGER_ON_RIGID_BASE", "VIBRATION_RELAXATION_MASSAGER", "OIL"})
    void a_massager_or_oil_needs_no_such_word_R26(Auxiliary other) {
        assertThat(Patients.ordinary().aided(other).refusals()).isEmpty();
    }

    @Test
    void every_heat_that_is_not_permitted_is_named_at_once_R26() {
        assertThat(Patients.ordinary()
                        .aided(Auxiliary.PARAFFIN, Auxiliary.OIL, Auxiliary.BEESWAX)
                        .refusals())
                .containsExactly("R26 HEAT_NOT_PERMITTED", "R26 HEAT_NOT_PERMITTED");
    }

    @Test
    void oil_warns_unless_allergies_are_known_to_be_none_R26() {
        Patients oiled = Patients.ordinary().aided(Auxiliary.OIL);
        assertThat(oiled.warnings()).isEmpty();
        assertThat(oiled.allergic(Allergies.KNOWN).warnings()).containsExactly("R26 ALLERGIES_BEFORE_OIL");
        assertThat(oiled.allergic(Allergies.UNKNOWN).warnings()).containsExactly("R26 ALLERGIES_BEFORE_OIL");
        assertThat(Patients.ordinary().allergic(Allergies.KNOWN).warnings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("health.homeward.plans.domain.BackPatients#all")
    void a_back_regimen_offers_no_auxiliaries_R26(Patients patient) {
        for (Auxiliary auxiliary : Auxiliary.values()) {
            assertThat(patient.with(HEAT).aided(auxiliary).refusals()).containsExactly("R26 NOT_OFFERED");
        }
    }

    @Test
    void what_is_refused_is_named_in_a_clinicians_words_R26() {
        assertThat(BackPatients.hernia().aided(Auxiliary.BEESWAX).compile())
                .isInstanceOfSatisfying(Compilation.Refused.class, refused -> assertThat(refused.reasons())
                        .extracting(reason -> reason.sentence())
                        .containsExactly(
                                "This regimen is not given with applications of beeswax.",
                                "Heat needs the neurologist's word in the clearance: applications of beeswax."));
    }

    @Test
    void what_was_prescribed_lies_ready_once_and_oil_only_where_there_is_no_allergy_R26() {
        Patients all = Patients.ordinary().with(HEAT).aided(Auxiliary.values());
        assertThat(supplies(all))
                .containsExactly(
                        "CLEAN_TOWEL",
                        "WARM_BLANKET",
                        "OIL",
                        "SALT_WARMERS",
                        "MASSAGER_ON_RIGID_BASE",
                        "VIBRATION_RELAXATION_MASSAGER",
                        "PARAFFIN",
                        "BEESWAX",
                        "OZOKERITE");
        assertThat(supplies(all.allergic(Allergies.KNOWN))).doesNotContain("OIL");
        assertThat(all.sessions().getFirst().content().lists().supplies())
                .contains(new Item("PARAFFIN", "Applications of paraffin.", "R26"));
    }

    @Test
    void a_session_names_what_was_prescribed_for_it_and_a_device_only_where_it_works_R26_R34a() {
        Patients all = Patients.ordinary()
                .with(HEAT)
                .aided(Auxiliary.OIL, Auxiliary.SALT_WARMERS, Auxiliary.MASSAGER_ON_RIGID_BASE);
        assertThat(added(all, 1))
                .containsExactly(
                        new Added(Auxiliary.OIL, "R26", false), new Added(Auxiliary.SALT_WARMERS, "R26", false));
        assertThat(added(all, 20))
                .extracting(Added::auxiliary)
                .containsExactly(Auxiliary.OIL, Auxiliary.SALT_WARMERS, Auxiliary.MASSAGER_ON_RIGID_BASE);
        assertThat(added(Patients.ordinary().with(HEAT), 20)).isEmpty();
    }

    @Test
    void oil_is_named_though_allergies_are_unknown_and_asks_first_R26() {
        assertThat(added(Patients.ordinary().aided(Auxiliary.OIL).allergic(Allergies.UNKNOWN), 1))
                .containsExactly(new Added(Auxiliary.OIL, "R26", true));
    }

    private static List<Added> added(Patients patient, int number) {
        var compiled = patient.compiled();
        return Added.in(compiled.sessions().get(number - 1).content(), compiled.terms());
    }

    private static List<String> supplies(Patients patient) {
        return patient.sessions().getFirst().content().lists().supplies().stream()
                .map(Item::code)
                .toList();
    }
}
