package health.homeward.teaching.domain;

import static health.homeward.teaching.domain.Patient.CAREGIVER;
import static health.homeward.teaching.domain.Patient.CLEARANCE;
import static health.homeward.teaching.domain.Patient.COURSE;
import static health.homeward.teaching.domain.Patient.ID;
import static health.homeward.teaching.domain.Patient.LAST_DAY;
import static health.homeward.teaching.domain.Patient.NOW;
import static health.homeward.teaching.domain.Patient.REFERRAL;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.teaching.domain.care.BedRest;
import health.homeward.teaching.domain.care.Caregiver;
import health.homeward.teaching.domain.care.ClearanceNews;
import health.homeward.teaching.domain.care.ConcernNews;
import health.homeward.teaching.domain.care.CourseNews;
import health.homeward.teaching.domain.care.OpenConcern;
import health.homeward.teaching.domain.care.PlannedSession;
import health.homeward.teaching.domain.care.ReferralNews;
import health.homeward.teaching.domain.care.Stage;
import health.homeward.teaching.domain.permission.Obstacle;
import health.homeward.teaching.domain.permission.Permission;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PermissionTest {
    private final Patient ready = Patient.ready();

    @Test
    void gives_only_what_was_signed_off_and_is_in_the_present_stage_R34b() {
        assertThat(ready.given().movements()).containsExactly(Technique.STROKING, Technique.RUBBING);
        assertThat(ready.given().minutes()).isEqualTo(15);
        assertThat(ready.given().areas()).containsOnlyKeys(Area.SHOULDER, Area.THIGH, Area.ARM, Area.LEG);
        assertThat(ready.given().until()).isEqualTo(LAST_DAY);
    }

    @Test
    void a_movement_that_the_stage_does_not_use_is_not_given_R34b() {
        var gentle = new Stage(
                5,
                Set.of(Area.SHOULDER),
                Set.of(Position.SUPINE),
                Set.of(Technique.STROKING),
                Side.LEFT,
                Patient.TODAY);
        var patient = ready.told(new CourseNews.Climbed(COURSE, gentle, Patient.notResting(1)));
        assertThat(patient.given().movements()).containsExactly(Technique.STROKING);
    }

    @Test
    void kneading_is_not_given_even_if_the_stage_uses_it_and_somebody_signed_it_off_R30() {
        var stage = new Stage(
                5,
                Set.of(Area.SHOULDER),
                Set.of(Position.SUPINE),
                Set.of(Technique.STROKING, Technique.KNEADING),
                Side.LEFT,
                Patient.TODAY);
        var patient = ready.told(new CourseNews.Climbed(COURSE, stage, Patient.notResting(1)))
                .mastering(Technique.STROKING, Technique.KNEADING);
        assertThat(patient.given().movements()).containsExactly(Technique.STROKING);
    }

    @Test
    void nothing_signed_off_gives_nothing_R34b() {
        assertObstacles(ready.mastering(), Obstacle.NOTHING_SIGNED_OFF);
    }

    @Test
    void tapping_alone_cannot_open_a_session_R28() {
        assertObstacles(ready.mastering(Technique.TAPPING), Obstacle.WARM_UP_NOT_TAUGHT);
    }

    @Test
    void a_suspended_clearance_holds_until_it_is_resumed_R36() {
        var held = ready.told(new ClearanceNews.Held(CLEARANCE));
        assertObstacles(held, Obstacle.HOLD);
        assertGiven(held.told(new ClearanceNews.Resumed(CLEARANCE, NOW, Optional.of(LAST_DAY))));
    }

    @Test
    void new_terms_of_a_suspended_clearance_do_not_lift_the_hold_R36() {
        var held = ready.told(new ClearanceNews.Held(CLEARANCE));
        assertObstacles(held.told(new ClearanceNews.Granted(CLEARANCE, NOW, Optional.of(LAST_DAY))), Obstacle.HOLD);
    }

    @Test
    void a_paused_course_holds_even_when_the_clearance_already_stands_again_R36() {
        var paused = ready.told(new CourseNews.Paused(COURSE));
        assertObstacles(paused, Obstacle.HOLD);
        assertObstacles(paused.told(new ClearanceNews.Resumed(CLEARANCE, NOW, Optional.empty())), Obstacle.HOLD);
        assertGiven(paused.told(new CourseNews.Resumed(COURSE, Map.of())));
    }

    @Test
    void a_withdrawn_clearance_never_stands_again_by_a_suspension_R7() {
        var withdrawn = ready.told(new ClearanceNews.Withdrawn(CLEARANCE)).told(new ClearanceNews.Held(CLEARANCE));
        assertObstacles(withdrawn, Obstacle.HOLD);
    }

    @Test
    void a_hold_on_the_clearance_of_another_course_does_not_touch_this_one() {
        assertGiven(ready.told(new ClearanceNews.Held(UUID.randomUUID())));
    }

    @Test
    void a_hold_that_arrives_before_the_course_is_known_still_holds_it_R36() {
        var clearance = UUID.randomUUID();
        var course = UUID.randomUUID();
        var patient = ready.told(new ClearanceNews.Held(clearance))
                .told(new CourseNews.Planned(Patient.course(course, clearance), Patient.notResting(1)))
                .told(new CourseNews.Climbed(course, Patient.stage(5, Side.LEFT), Patient.notResting(1)));
        assertObstacles(patient, Obstacle.HOLD);
    }

    @Test
    void a_caregivers_own_concern_holds_at_once_and_until_the_neurologist_answers_R42() {
        var worried = ready.told(new ConcernNews.Raised(new OpenConcern(UUID.randomUUID(), NOW)));
        assertObstacles(worried, Obstacle.CONCERN_OPEN);
        var answeredBefore = new ClearanceNews.Resumed(CLEARANCE, NOW.minusSeconds(1), Optional.empty());
        assertObstacles(worried.told(answeredBefore), Obstacle.CONCERN_OPEN);
        assertGiven(worried.told(new ClearanceNews.Resumed(CLEARANCE, NOW, Optional.empty())));
    }

    @Test
    void bed_rest_forbids_a_caregiver_R24() {
        var resting = ready.told(new ReferralNews.Resting(new BedRest(BedRest.Word.YES, NOW)));
        assertObstacles(resting, Obstacle.BED_REST);
    }

    @Test
    void unknown_bed_rest_refuses_and_never_clears_R24() {
        var unknown = ready.told(new ReferralNews.Resting(new BedRest(BedRest.Word.UNKNOWN, NOW)));
        assertObstacles(unknown, Obstacle.BED_REST);
    }

    @Test
    void the_later_word_on_bed_rest_counts_whichever_arrives_first_R24() {
        var up = new ReferralNews.Resting(new BedRest(BedRest.Word.NO, NOW));
        var stale = new ReferralNews.Resting(new BedRest(BedRest.Word.YES, NOW.minusSeconds(60)));
        assertGiven(ready.told(up).told(stale));
        assertGiven(ready.told(stale).told(up));
    }

    @Test
    void the_end_of_the_course_ends_the_permission_R15() {
        assertObstacles(ready.told(new CourseNews.Ended(COURSE)), Obstacle.COURSE_ENDED);
    }

    @Test
    void another_courses_end_changes_nothing() {
        assertGiven(ready.told(new CourseNews.Ended(UUID.randomUUID())));
    }

    @Test
    void the_last_day_is_covered_and_the_day_after_is_not_R7() {
        assertGiven(ready.on(LAST_DAY));
        assertObstacles(ready.on(LAST_DAY.plusDays(1)), Obstacle.COVER_OVER);
    }

    @Test
    void the_clearances_last_day_limits_the_permission_R7() {
        var shorter = ready.told(new ClearanceNews.Resumed(CLEARANCE, NOW, Optional.of(Patient.TODAY)));
        assertThat(shorter.given().until()).isEqualTo(Patient.TODAY);
        assertObstacles(shorter.on(Patient.TODAY.plusDays(1)), Obstacle.COVER_OVER);
    }

    @Test
    void cancelled_sessions_do_not_lengthen_the_cover() {
        var cancelled = Map.of(UUID.randomUUID(), new PlannedSession(LocalDate.of(2027, 1, 1), true));
        assertThat(ready.told(new CourseNews.Rearranged(COURSE, cancelled))
                        .given()
                        .until())
                .isEqualTo(LAST_DAY);
    }

    @Test
    void an_unknown_side_refuses_R18() {
        assertObstacles(ready.at(15, Side.UNKNOWN), Obstacle.SIDE_UNKNOWN);
    }

    @Test
    void a_stage_without_shoulder_or_thigh_refuses_R18() {
        var odd = new Stage(
                15, Set.of(Area.HAND), Set.of(Position.SUPINE), Technique.AFTER_STROKE, Side.LEFT, Patient.TODAY);
        assertObstacles(
                ready.told(new CourseNews.Climbed(COURSE, odd, Patient.notResting(1))), Obstacle.NO_AREA_TO_BEGIN);
    }

    @Test
    void a_removed_caregiver_and_a_consent_taken_back_refuse_together_R34b() {
        var gone = ready.with(new Caregiver(CAREGIVER, ID, false, "ca", Consent.REFUSED));
        assertObstacles(gone, Obstacle.CAREGIVER_REMOVED, Obstacle.TEACHING_NOT_AGREED);
    }

    @Test
    void a_patient_who_never_said_yes_refuses_R34b() {
        var silent = ready.told(new ReferralNews.Referred(REFERRAL, Consent.UNKNOWN, Optional.empty()));
        assertObstacles(silent, Obstacle.PATIENT_NOT_AGREED);
    }

    @Test
    void a_withdrawn_referral_ends_it_and_another_open_one_keeps_it() {
        var second = UUID.randomUUID();
        var over = new ReferralNews.CareOver(REFERRAL);
        assertObstacles(ready.told(over), Obstacle.CARE_OVER);
        assertGiven(ready.told(new ReferralNews.Referred(second, Consent.GIVEN, Optional.empty()))
                .told(over));
    }

    @Test
    void nothing_known_refuses_for_every_reason_at_once() {
        assertObstacles(
                Patient.unknown(),
                Obstacle.CARE_OVER,
                Obstacle.PATIENT_NOT_AGREED,
                Obstacle.NO_COURSE,
                Obstacle.BED_REST,
                Obstacle.STAGE_UNKNOWN);
    }

    @Test
    void a_new_course_begins_without_the_old_ones_stage_R16() {
        var next = new CourseNews.Planned(Patient.course(UUID.randomUUID(), CLEARANCE), Patient.notResting(1));
        assertObstacles(ready.told(next), Obstacle.STAGE_UNKNOWN);
    }

    @Test
    void the_back_needs_the_position_on_the_healthy_side_R20() {
        assertThat(ready.at(20, Side.LEFT).given().areas()).containsEntry(Area.BACK, Position.LATERAL_ON_HEALTHY_SIDE);
        var flat = new Stage(
                20,
                Set.of(Area.SHOULDER, Area.BACK),
                Set.of(Position.SUPINE, Position.PRONE),
                Technique.AFTER_STROKE,
                Side.LEFT,
                Patient.TODAY);
        var patient = ready.told(new CourseNews.Climbed(COURSE, flat, Patient.notResting(1)));
        assertThat(patient.given().areas()).containsOnlyKeys(Area.SHOULDER);
    }

    @Test
    void with_both_sides_weak_a_caregiver_leaves_the_back_out_R20() {
        assertThat(ready.at(20, Side.BILATERAL).given().areas()).doesNotContainKey(Area.BACK);
    }

    private static void assertGiven(Patient patient) {
        assertThat(patient.permission()).isInstanceOf(Permission.Given.class);
    }

    private static void assertObstacles(Patient patient, Obstacle... expected) {
        assertThat(patient.permission())
                .isInstanceOfSatisfying(Permission.NotToday.class, no -> assertThat(no.obstacles())
                        .containsExactly(expected));
    }
}
