package health.homeward.dispatch.domain.visit;

import static health.homeward.dispatch.domain.visit.VisitSamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.visit.Following.Reaction;
import health.homeward.dispatch.domain.visit.SessionNews.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FollowingTest {

    @Test
    void a_home_session_without_a_visit_gets_one_R25() {
        assertThat(Following.to(news(Standing.AT_HOME), List.of())).isEqualTo(new Reaction.Request(order(20)));
    }

    @Test
    void a_home_session_with_an_open_visit_changes_it() {
        for (Visit visit : List.of(unassigned(), scheduled(), confirmed(), started())) {
            assertThat(Following.to(news(Standing.AT_HOME), List.of(visit)))
                    .isEqualTo(new Reaction.Tell(visit, new BookingCommand.Change(order(20))));
        }
    }

    @ParameterizedTest
    @CsvSource({"ELSEWHERE,HOSPITAL", "HELD,HOLD", "OVER,WITHDRAWN"})
    void a_session_no_longer_to_be_given_at_home_gives_its_visit_up(Standing standing, CancelCause cause) {
        assertThat(Following.to(news(standing), List.of(scheduled())))
                .isEqualTo(new Reaction.Tell(scheduled(), new BookingCommand.GiveUp(cause, Optional.empty())));
        assertThat(Following.to(news(standing), List.of(completed()))).isEqualTo(new Reaction.Nothing());
    }

    @ParameterizedTest
    @EnumSource(
            value = CancelCause.class,
            names = {"HOLD", "HOSPITAL", "REPLAN"})
    void what_a_hold_or_a_ward_took_comes_back_even_on_the_same_day(CancelCause cause) {
        assertThat(Following.to(news(Standing.AT_HOME), List.of(cancelledBy(cause))))
                .isInstanceOf(Reaction.Request.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = CancelCause.class,
            names = {"WITHDRAWN", "COORDINATOR", "PATIENT"})
    void what_people_called_off_comes_back_on_a_later_day_only(CancelCause cause) {
        assertThat(Following.to(news(Standing.AT_HOME), List.of(cancelledBy(cause))))
                .isEqualTo(new Reaction.Nothing());
        assertThat(Following.to(tomorrow(), List.of(cancelledBy(cause)))).isInstanceOf(Reaction.Request.class);
    }

    @Test
    void what_was_done_or_missed_is_not_asked_for_again_on_its_day() {
        for (Visit visit : List.of(completed(), missed())) {
            assertThat(Following.to(news(Standing.AT_HOME), List.of(visit))).isEqualTo(new Reaction.Nothing());
            assertThat(Following.to(tomorrow(), List.of(visit))).isInstanceOf(Reaction.Request.class);
        }
    }

    private static SessionNews news(Standing standing) {
        return new SessionNews(order(20), standing);
    }

    private static SessionNews tomorrow() {
        Order today = order(20);
        Interval bounds = today.when().bounds();
        Interval moved = new Interval(
                bounds.from().plus(Duration.ofDays(1)), bounds.until().plus(Duration.ofDays(1)));
        return new SessionNews(
                new Order(today.session(), new Order.When(LocalDate.of(2026, 3, 3), moved, ZONE), today.care()),
                Standing.AT_HOME);
    }

    private static Visit cancelledBy(CancelCause cause) {
        return visit(new VisitState.Cancelled(Optional.empty(), NOW, cause));
    }
}
