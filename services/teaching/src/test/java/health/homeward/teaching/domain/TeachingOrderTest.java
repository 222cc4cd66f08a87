package health.homeward.teaching.domain;

import static health.homeward.teaching.domain.Patient.CAREGIVER;
import static health.homeward.teaching.domain.Patient.ID;
import static health.homeward.teaching.domain.Patient.NOW;
import static health.homeward.teaching.domain.Patient.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.teaching.domain.care.BedRest;
import health.homeward.teaching.domain.care.Caregiver;
import health.homeward.teaching.domain.care.ClearanceNews;
import health.homeward.teaching.domain.care.ReferralNews;
import health.homeward.teaching.domain.order.Ordering;
import health.homeward.teaching.domain.order.PlaceOrder;
import health.homeward.teaching.domain.order.SignOffTechnique;
import health.homeward.teaching.domain.order.TeachBack;
import health.homeward.teaching.domain.order.TeachingOrder;
import health.homeward.teaching.domain.order.TeachingOrdered;
import health.homeward.teaching.domain.order.TechniqueSignedOff;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TeachingOrderTest {
    private static final TeachBack MASTERED = new TeachBack(true, true, true, true);
    private final Patient ready = Patient.ready();

    @Test
    void orders_the_teaching_of_a_named_caregiver_R34b() {
        var fact = accepted(order(ready, Technique.STROKING, Technique.TAPPING));
        assertThat(fact.caregiverId()).isEqualTo(CAREGIVER);
        assertThat(fact.movements()).containsExactlyInAnyOrder(Technique.STROKING, Technique.TAPPING);
        assertThat(TeachingOrder.of(fact).progress()).isEqualTo(TeachingOrder.Progress.OPEN);
    }

    @Test
    void orders_before_the_course_has_begun_when_the_movements_are_open_at_all_R30() {
        var early =
                Patient.unknown().told(new ReferralNews.Referred(Patient.REFERRAL, Consent.GIVEN, Optional.empty()));
        assertThat(order(early, Technique.STROKING)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void refuses_blows_and_kneading_each_under_its_rule_R30_R31() {
        assertThat(reasons(order(ready, Technique.CHOPPING, Technique.SLAPPING, Technique.KNEADING)))
                .extracting(Reason::rule, Reason::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("R30", "KNEADING"),
                        org.assertj.core.groups.Tuple.tuple("R31", "SLAPPING"),
                        org.assertj.core.groups.Tuple.tuple("R31", "CHOPPING"));
    }

    @Test
    void refuses_an_order_for_nothing_R34b() {
        assertThat(codes(order(ready))).containsExactly("NO_MOVEMENT");
    }

    @Test
    void refuses_a_caregiver_of_somebody_else_R34b() {
        var strange = new Caregiver(CAREGIVER, UUID.randomUUID(), true, "ca", Consent.GIVEN);
        assertThat(codes(order(ready.with(strange), Technique.STROKING))).containsExactly("CAREGIVER_NOT_NAMED");
    }

    @Test
    void tells_every_reason_at_once() {
        var gone = new Caregiver(CAREGIVER, ID, false, "ca", Consent.UNKNOWN);
        assertThat(codes(order(Patient.unknown().with(gone), Technique.CHOPPING)))
                .containsExactly(
                        "CARE_OVER", "CAREGIVER_REMOVED", "TEACHING_NOT_AGREED", "PATIENT_NOT_AGREED", "CHOPPING");
    }

    @Test
    void signs_off_what_was_shown_done_alone_and_countersigned_R34b() {
        var order = TeachingOrder.of(accepted(order(ready, Technique.STROKING)));
        var fact = accepted(signOff(order, ready, Technique.STROKING, MASTERED));
        assertThat(fact.signOff().signedBy()).isEqualTo(THERAPIST);
        var after = order.after(fact);
        assertThat(after.signedOff()).containsExactly(Technique.STROKING);
        assertThat(after.progress()).isEqualTo(TeachingOrder.Progress.COMPLETE);
    }

    @Test
    void refuses_every_gap_in_the_teach_back_at_once_R34b() {
        var order = TeachingOrder.of(accepted(order(ready, Technique.STROKING)));
        var nothing = new TeachBack(false, false, false, false);
        assertThat(codes(signOff(order, ready, Technique.STROKING, nothing)))
                .containsExactly("NOT_SHOWN", "NOT_DONE_ALONE", "NOT_COUNTERSIGNED");
    }

    @Test
    void refuses_a_movement_outside_the_order_and_a_second_sign_off_R34b() {
        var order = TeachingOrder.of(accepted(order(ready, Technique.STROKING)));
        assertThat(codes(signOff(order, ready, Technique.RUBBING, MASTERED))).containsExactly("NOT_ORDERED");
        var once = order.after(accepted(signOff(order, ready, Technique.STROKING, MASTERED)));
        assertThat(codes(signOff(once, ready, Technique.STROKING, MASTERED))).containsExactly("ALREADY_SIGNED_OFF");
    }

    @Test
    void nothing_is_learnt_on_a_patient_on_bed_rest_or_on_hold_R24_R36() {
        var order = TeachingOrder.of(accepted(order(ready, Technique.STROKING)));
        var closed = ready.told(new ReferralNews.Resting(new BedRest(BedRest.Word.YES, NOW)))
                .told(new ClearanceNews.Held(Patient.CLEARANCE));
        assertThat(codes(signOff(order, closed, Technique.STROKING, MASTERED))).containsExactly("HOLD", "BED_REST");
    }

    private static Decision<TeachingOrdered> order(Patient patient, Technique... movements) {
        var order = new PlaceOrder(UUID.randomUUID(), CAREGIVER, Set.of(movements), THERAPIST);
        return Ordering.decide(patient.care(), Optional.of(patient.caregiver()), order, NOW);
    }

    private static Decision<TechniqueSignedOff> signOff(
            TeachingOrder order, Patient patient, Technique movement, TeachBack teachBack) {
        return order.decide(new SignOffTechnique(movement, teachBack, THERAPIST), patient.situation(), NOW);
    }

    private static <F> F accepted(Decision<F> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<F>) decision).fact();
    }

    private static List<Reason> reasons(Decision<?> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<?>) decision).reasons();
    }

    private static List<String> codes(Decision<?> decision) {
        return reasons(decision).stream().map(Reason::code).toList();
    }
}
