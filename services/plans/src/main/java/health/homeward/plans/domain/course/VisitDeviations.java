package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where a visit that has already happened departs from the rules; it cannot be undone, only written down. */
final class VisitDeviations {

    private VisitDeviations() {}

    static List<Reason> of(Course.Open course, Session session, Treatment treatment) {
        Instant start = treatment.startedAt();
        boolean held = course instanceof Course.Paused paused
                && paused.holds().stream().anyMatch(hold -> !start.isBefore(hold.since()));
        List<Area> leftOut = course.body().terms().leftOutOf(session.plan().content());
        return Stream.of(
                        when(held, "R7", "GIVEN_UNDER_HOLD", "The visit began while the course was on hold."),
                        when(
                                treatment.minutes() > session.plan().minutes(),
                                course.body().terms().dosage().ramp().rules().step(),
                                "LONGER_THAN_PLANNED",
                                "More minutes were given than planned."),
                        when(
                                start.isBefore(session.plan().slot().earliest()),
                                "R17",
                                "BEFORE_ITS_WINDOW",
                                "The visit began before its window."),
                        when(
                                treatment.areas().stream().anyMatch(leftOut::contains),
                                "R37",
                                "AREA_LEFT_OUT",
                                "An area was worked on that is left out because of damaged skin."),
                        notReached(session, treatment, leftOut),
                        levelTooLow(course, session, treatment))
                .flatMap(reasons -> reasons)
                .toList();
    }

    private static Stream<Reason> levelTooLow(Course.Open course, Session session, Treatment treatment) {
        return LevelRules.against(
                        treatment.by().level(), session.plan(), course.body().terms())
                .stream()
                .map(rule -> new Reason(
                        rule, "LEVEL_TOO_LOW", "The therapist's level was below what the session asks for."));
    }

    private static Stream<Reason> notReached(Session session, Treatment treatment, List<Area> leftOut) {
        return treatment.areas().stream()
                .filter(Objects::nonNull)
                .filter(area -> !leftOut.contains(area))
                .filter(area -> !session.plan().content().areas().contains(area))
                .map(area -> new Reason(
                        "R19", "AREA_NOT_REACHED", "The %s is not part of this session.".formatted(area.words())));
    }

    private static Stream<Reason> when(boolean departs, String rule, String code, String sentence) {
        return departs ? Stream.of(new Reason(rule, code, sentence)) : Stream.empty();
    }
}
