package health.homeward.teaching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.teaching.domain.care.BedRest;
import health.homeward.teaching.domain.care.Caregiver;
import health.homeward.teaching.domain.care.ClearanceNews;
import health.homeward.teaching.domain.care.CourseNews;
import health.homeward.teaching.domain.care.ReferralNews;
import health.homeward.teaching.domain.sheet.Cause;
import health.homeward.teaching.domain.sheet.SheetContent;
import health.homeward.teaching.domain.sheet.Upkeep;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UpkeepTest {
    private final Patient ready = Patient.ready();
    private final Optional<SheetContent> current = Optional.of(SheetContent.of(ready.given(), Patient.TODAY));

    @Test
    void issues_the_first_sheet_when_a_sign_off_meets_the_stage() {
        assertThat(after(Optional.empty(), ready)).isInstanceOf(Upkeep.Issue.class);
    }

    @Test
    void leaves_a_right_sheet_alone_on_every_later_day() {
        assertThat(after(current, ready.on(Patient.TODAY.plusDays(3)))).isInstanceOf(Upkeep.LeaveAsIs.class);
    }

    @Test
    void replaces_the_sheet_when_the_course_climbs_a_stage_R12() {
        assertThat(after(current, ready.at(20, Side.LEFT))).isInstanceOfSatisfying(Upkeep.Issue.class, issue -> {
            assertThat(issue.cause()).isEqualTo(Cause.STAGE);
            assertThat(issue.content().stageMinutes()).isEqualTo(20);
        });
    }

    @Test
    void replaces_the_sheet_when_one_more_movement_is_signed_off_R34b() {
        var more = ready.mastering(Technique.STROKING, Technique.RUBBING, Technique.TAPPING);
        assertThat(after(current, more)).isInstanceOfSatisfying(Upkeep.Issue.class, i -> assertThat(i.cause())
                .isEqualTo(Cause.CORRECTED));
    }

    @Test
    void takes_the_sheet_away_on_hold_and_gives_a_new_one_after_it_R36() {
        var held = ready.told(new ClearanceNews.Held(Patient.CLEARANCE));
        assertThat(after(current, held)).isEqualTo(new Upkeep.TakeAway(Cause.HOLD));
        assertThat(after(Optional.empty(), held)).isInstanceOf(Upkeep.LeaveAsIs.class);
        var resumed = held.told(new ClearanceNews.Resumed(Patient.CLEARANCE, Patient.NOW, Optional.empty()));
        assertThat(after(Optional.empty(), resumed)).isInstanceOf(Upkeep.Issue.class);
    }

    @Test
    void takes_the_sheet_away_on_bed_rest_R24() {
        var resting = ready.told(new ReferralNews.Resting(new BedRest(BedRest.Word.YES, Patient.NOW)));
        assertThat(after(current, resting)).isEqualTo(new Upkeep.TakeAway(Cause.BED_REST));
    }

    @Test
    void takes_the_sheet_away_when_the_course_ends_R15() {
        assertThat(after(current, ready.told(new CourseNews.Ended(Patient.COURSE))))
                .isEqualTo(new Upkeep.TakeAway(Cause.COURSE_ENDED));
    }

    @Test
    void takes_the_sheet_away_from_a_removed_caregiver_even_when_a_hold_comes_with_it_R34b() {
        var gone = new Caregiver(Patient.CAREGIVER, Patient.ID, false, "ca", Consent.GIVEN);
        var both = ready.with(gone).told(new ClearanceNews.Held(Patient.CLEARANCE));
        assertThat(after(current, both)).isEqualTo(new Upkeep.TakeAway(Cause.REVOKED));
    }

    private static Upkeep after(Optional<SheetContent> current, Patient patient) {
        return Upkeep.decide(current, patient.permission(), patient.today());
    }
}
