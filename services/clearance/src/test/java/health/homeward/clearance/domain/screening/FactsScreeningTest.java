package health.homeward.clearance.domain.screening;

import static health.homeward.clearance.domain.Patients.ZONE;
import static health.homeward.clearance.domain.Patients.active;
import static health.homeward.clearance.domain.Patients.healthy;
import static health.homeward.clearance.domain.Patients.inTheWay;
import static health.homeward.clearance.domain.Patients.marks;
import static health.homeward.clearance.domain.Patients.screen;
import static health.homeward.clearance.domain.Patients.unknown;
import static health.homeward.clearance.domain.Patients.with;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.facts.Consent;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Mobility;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Person;
import health.homeward.clearance.domain.facts.Presentation;
import health.homeward.clearance.domain.facts.Side;
import health.homeward.clearance.domain.facts.Stroke;
import health.homeward.clearance.domain.facts.YesNo;
import org.junit.jupiter.api.Test;

class FactsScreeningTest {
    @Test
    void a_patient_without_a_finding_is_cleared_by_the_screening() {
        assertThat(marks(screen(healthy()))).containsExactly("WARNING R8 LATE_START");
    }

    @Test
    void shows_everything_that_is_missing_at_once() {
        assertThat(inTheWay(screen(unknown())))
                .containsExactly(
                        "BLOCKED R10 ONSET_UNKNOWN",
                        "BLOCKED R10 STROKE_TYPE_UNKNOWN",
                        "MISSING R6 CONSCIOUSNESS_UNKNOWN",
                        "MISSING R18 AFFECTED_SIDE_UNKNOWN",
                        "MISSING CONSENT CONSENT_UNKNOWN");
    }

    @Test
    void consciousness_must_be_a_plain_yes_R6() {
        assertThat(inTheWay(screen(conscious(YesNo.NO, null)))).containsExactly("BLOCKED R6 NOT_CONSCIOUS");
        assertThat(inTheWay(screen(conscious(YesNo.UNKNOWN, 15)))).containsExactly("MISSING R6 CONSCIOUSNESS_UNKNOWN");
        assertThat(inTheWay(screen(conscious(YesNo.YES, 8)))).containsExactly("MISSING R6 CONSCIOUSNESS_CONTRADICTED");
        assertThat(screen(conscious(YesNo.YES, 9)).clears()).isTrue();
        assertThat(screen(conscious(YesNo.YES, 8)).findings().getFirst().references())
                .containsExactly("fact:conscious", "fact:gcs");
    }

    @Test
    void massage_without_consent_is_blocked() {
        assertThat(inTheWay(screen(with(new Person(70, Consent.REFUSED, ZONE)))))
                .containsExactly("BLOCKED CONSENT CONSENT_REFUSED");
    }

    @Test
    void both_sides_affected_asks_for_the_backs_position_R20() {
        PatientFacts facts = healthy();
        facts = facts.stroke(new Stroke(facts.stroke().type(), facts.stroke().onset(), Side.BILATERAL));
        assertThat(marks(screen(facts))).contains("WARNING R20 BOTH_SIDES_AFFECTED");
    }

    @Test
    void bed_rest_known_or_not_asks_for_an_experienced_therapist_R24_and_is_no_course_at_home_R25() {
        for (Mobility mobility : new Mobility[] {Mobility.BED_REST, Mobility.UNKNOWN}) {
            assertThat(marks(screen(healthy().presentation(p -> p.mobility(mobility)))))
                    .contains("WARNING R24 BED_REST", "WARNING R25 NOT_WHOLLY_AT_HOME");
        }
    }

    @Test
    void unknown_heart_and_organs_keep_off_the_stomach_and_stop_no_grant_R21_R22() {
        Screened screened = screen(healthy().background(health.homeward.clearance.domain.facts.Background.UNKNOWN));
        assertThat(marks(screened)).contains("WARNING R21 NOT_PRONE_HEART", "WARNING R22 NOT_PRONE_ORGANS");
        assertThat(screened.clears()).isTrue();
    }

    @Test
    void a_recorded_heart_disease_outweighs_a_stated_no_R21() {
        PatientFacts facts = with(active(Contraindication.RHYTHM_DISTURBANCE));
        Prone prone = Prone.of(facts, screen(facts).findings());
        assertThat(prone).isEqualTo(new Prone(YesNo.YES, YesNo.NO));
        assertThat(prone.allowed()).isFalse();
    }

    private static PatientFacts conscious(YesNo conscious, Integer gcs) {
        return healthy().presentation(p -> new Presentation(conscious, gcs, p.mobility(), p.setting(), p.vitals()));
    }
}
