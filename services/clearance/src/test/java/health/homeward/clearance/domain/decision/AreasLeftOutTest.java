package health.homeward.clearance.domain.decision;

import static health.homeward.clearance.domain.Patients.*;
import static health.homeward.clearance.domain.decision.Area.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.screening.Course;
import health.homeward.clearance.domain.screening.CourseKind;
import health.homeward.clearance.domain.screening.Dossier;
import health.homeward.clearance.domain.screening.Mark;
import health.homeward.clearance.domain.screening.Programme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AreasLeftOutTest {
    private static final Mark LEFT_OUT = new Mark(Rule.R37, "AREAS_LEFT_OUT");

    @Test
    void damaged_skin_holds_the_whole_session_until_it_is_answered_whatever_is_left_out_R37() {
        assertThat(refusal(suspended("SKIN_DAMAGE"), resumeWithout(List.of(HAND))))
                .containsExactly("R37 SKIN_DAMAGE");
        ClearanceCase found = after(pending(healthy()), stop("SKIN_DAMAGE", Answer.YES));
        assertThat(refusal(found, grantWithout(List.of(HAND)))).containsExactly("R37 SKIN_DAMAGE");
    }

    @Test
    void the_neurologist_lets_a_course_go_on_without_one_area_and_the_grant_is_told_anew_R37() {
        List<CaseEvent> events = events(suspended("SKIN_DAMAGE"), resumeWithout(List.of(HAND, ARM), no("SKIN_DAMAGE")));
        assertThat(names(events)).containsExactly("ClearanceGranted", "ClearanceResumed");
        Grant told = ((CaseEvent.ClearanceGranted) events.getFirst()).grant();
        assertThat(told.terms().permissions().areasLeftOut()).containsExactly(ARM, HAND);
        assertThat(Happened.follow(suspended("SKIN_DAMAGE"), events)).allSatisfy(happened -> {
            assertThat(happened.entry().marks()).contains(LEFT_OUT);
            assertThat(happened.entry().note()).endsWith("left out: ARM, HAND");
        });
    }

    @Test
    void a_grant_leaves_out_where_the_skin_is_damaged_R37() {
        ClearanceCase found = after(pending(healthy()), stop("SKIN_DAMAGE", Answer.YES));
        List<CaseEvent> events = events(found, grantWithout(List.of(THIGH), no("SKIN_DAMAGE")));
        assertThat(areas(found.after(events))).containsExactly(THIGH);
        assertThat(Happened.follow(found, events).getLast().entry().marks()).contains(LEFT_OUT);
    }

    @Test
    void whole_skin_leaves_nothing_out_and_marks_nothing_R37() {
        List<CaseEvent> events = events(suspended("SKIN_DAMAGE"), resume(no("SKIN_DAMAGE")));
        assertThat(names(events)).containsExactly("ClearanceResumed");
        HistoryEntry entry =
                Happened.follow(suspended("SKIN_DAMAGE"), events).getLast().entry();
        assertThat(entry.marks()).doesNotContain(LEFT_OUT);
        assertThat(entry.note()).isEqualTo("looked at again");
    }

    @Test
    void a_session_must_have_shoulder_or_thigh_to_begin_with_R18_R37() {
        Command resume = resumeWithout(List.of(SHOULDER, HAND, THIGH), no("SKIN_DAMAGE"));
        assertThat(refusal(suspended("SKIN_DAMAGE"), resume)).containsExactly("R18 OPENER_LEFT_OUT");
        assertThat(refusal(pending(healthy()), grantWithout(List.of(THIGH, SHOULDER))))
                .containsExactly("R18 OPENER_LEFT_OUT");
    }

    @Test
    void a_general_programme_begins_with_neither_R18_R37() {
        Dossier dossier = Dossier.of(new Course(CourseKind.FIRST, Programme.GENERAL), unknown())
                .stating(NOTHING);
        GrantWish wish = new GrantWish(true, null, Permissions.NONE, List.of(SHOULDER, THIGH));
        assertThat(Preview.of(dossier, List.of(), Ruling.NONE, wish, NOW, SETTINGS)
                        .reasons())
                .extracting(Reason::code)
                .doesNotContain("OPENER_LEFT_OUT");
    }

    @Test
    void what_is_left_out_stays_so_until_the_neurologist_says_otherwise_R37() {
        ClearanceCase partly = after(suspended("SKIN_DAMAGE"), resumeWithout(List.of(HAND), no("SKIN_DAMAGE")));
        assertThat(areas(after(partly, stop("FEVER", Answer.YES), resume(no("FEVER")))))
                .containsExactly(HAND);
        assertThat(areas(after(partly, stop("FEVER", Answer.YES), resumeWithout(List.of(), no("FEVER")))))
                .isEmpty();
    }

    @Test
    void a_renewal_that_says_nothing_of_areas_opens_none_R37() {
        ClearanceCase partly = after(suspended("SKIN_DAMAGE"), resumeWithout(List.of(HAND), no("SKIN_DAMAGE")));
        Instant ending = Instant.parse("2026-09-04T09:00:00Z");
        assertThat(areas(renewed(partly, grantWithout(null), ending))).containsExactly(HAND);
        assertThat(areas(renewed(partly, grantWithout(List.of()), ending))).isEmpty();
    }

    @Test
    void new_damage_holds_a_course_that_leaves_an_area_out_R37() {
        ClearanceCase partly = after(suspended("SKIN_DAMAGE"), resumeWithout(List.of(HAND), no("SKIN_DAMAGE")));
        ClearanceCase again = after(partly, stop("SKIN_DAMAGE", Answer.UNSURE));
        assertThat(again.state()).isInstanceOf(CaseState.Suspended.class);
    }

    @Test
    void prone_taken_away_leaves_the_areas_as_they_are_R21_R37() {
        Permissions asked = new Permissions(true, false, true, false, Position.PRONE, List.of(HAND, HAND, ARM));
        assertThat(asked.withoutProne())
                .isEqualTo(new Permissions(false, false, true, false, null, List.of(ARM, HAND)));
    }

    private static ClearanceCase renewed(ClearanceCase before, Command grant, Instant at) {
        return switch (Decide.decide(before, grant, at, SETTINGS)) {
            case Decision.Accepted(List<CaseEvent> events) -> before.after(events);
            case Decision.Refused(List<Reason> reasons) -> throw new AssertionError("Refused: " + reasons);
        };
    }

    private static List<Area> areas(ClearanceCase known) {
        return known.state().grantMade().orElseThrow().terms().permissions().areasLeftOut();
    }

    private static Command resumeWithout(List<Area> areas, Said... answers) {
        return new Command.ResumeClearance(
                BY_NEUROLOGIST, NOTHING, new Ruling(List.of(answers), List.of(), null), null, "looked at again", areas);
    }

    private static Command grantWithout(List<Area> areas, Said... answers) {
        return new Command.GrantClearance(
                BY_NEUROLOGIST,
                NOTHING,
                new Ruling(List.of(answers), List.of(), null),
                new GrantWish(true, LocalDate.of(2026, 11, 1), Permissions.NONE, areas));
    }
}
