package health.homeward.dispatch.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.dispatch.domain.Course;
import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.visit.Area;
import health.homeward.dispatch.domain.visit.Order;
import health.homeward.dispatch.domain.visit.SessionNews;
import health.homeward.dispatch.domain.visit.SessionNews.Standing;
import health.homeward.dispatch.domain.visit.Sign;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A session as plans tells it; areas that this service does not know are left out, since it only shows them. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SessionV1(
        UUID sessionId,
        int n,
        LocalDate date,
        Instant earliest,
        Instant latest,
        int minutes,
        String setting,
        Level level,
        List<String> areas,
        List<String> packQuestions,
        String state) {

    /** The state words of plans in which a session is over. */
    private static final Set<String> OVER = Set.of("DONE", "MISSED", "STOPPED", "CANCELLED");

    static List<SessionNews> news(List<SessionV1> sessions, Course course) {
        return sessions.stream().map(session -> session.news(course)).toList();
    }

    private SessionNews news(Course course) {
        return new SessionNews(
                new Order(
                        new Order.Session(sessionId, course.id(), n),
                        new Order.When(
                                date,
                                new Interval(earliest, latest),
                                course.terms().zone()),
                        new Order.Care(
                                minutes, level, knownAreas(), course.terms().bedRest(), packSigns())),
                standing());
    }

    private Standing standing() {
        if (OVER.contains(state)) {
            return Standing.OVER;
        }
        return switch (state) {
            case "HELD" -> Standing.HELD;
            case "PLANNED" -> "HOME".equals(setting) ? Standing.AT_HOME : Standing.ELSEWHERE;
            default -> throw new IllegalArgumentException("A session's state is unknown: " + state);
        };
    }

    /** A question that this service cannot ask must not be left out: the event waits until it can. */
    private Set<Sign> packSigns() {
        return packQuestions == null
                ? Set.of()
                : packQuestions.stream().map(Sign::valueOf).collect(Collectors.toSet());
    }

    private Set<Area> knownAreas() {
        List<String> names = areas == null ? List.of() : areas;
        return Arrays.stream(Area.values())
                .filter(area -> names.contains(area.name()))
                .collect(Collectors.toSet());
    }
}
