package health.homeward.teaching.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.teaching.domain.care.BedRest;
import health.homeward.teaching.domain.care.Course;
import health.homeward.teaching.domain.care.CourseNews;
import health.homeward.teaching.domain.care.CourseState;
import health.homeward.teaching.domain.care.PlannedSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What teaching reads of CoursePlanned, SessionChanged, CoursePaused, CourseResumed and CourseCompleted. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CourseV1(
        UUID courseId,
        UUID clearanceId,
        Instant plannedAt,
        Boolean bedRest,
        String timeZone,
        List<SessionV1> sessions) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record SessionV1(UUID sessionId, LocalDate date, String state) {}

    CourseNews planned() {
        var course = new Course(
                id(),
                Bodies.required(clearanceId, "clearanceId"),
                CourseState.RUNNING,
                days(),
                Optional.empty(),
                ZoneId.of(Bodies.required(timeZone, "timeZone")));
        return new CourseNews.Planned(course, bedRest(bedRest, Bodies.required(plannedAt, "plannedAt")));
    }

    CourseNews rearranged() {
        return new CourseNews.Rearranged(id(), days());
    }

    CourseNews paused() {
        return new CourseNews.Paused(id());
    }

    CourseNews resumed() {
        return new CourseNews.Resumed(id(), days());
    }

    CourseNews ended() {
        return new CourseNews.Ended(id());
    }

    static BedRest bedRest(Boolean said, Instant at) {
        return new BedRest(said == null ? BedRest.Word.UNKNOWN : said ? BedRest.Word.YES : BedRest.Word.NO, at);
    }

    private UUID id() {
        return Bodies.required(courseId, "courseId");
    }

    private Map<UUID, PlannedSession> days() {
        var days = new HashMap<UUID, PlannedSession>();
        for (var session : sessions == null ? List.<SessionV1>of() : sessions) {
            days.put(
                    Bodies.required(session.sessionId(), "sessionId"),
                    new PlannedSession(Bodies.required(session.date(), "date"), "CANCELLED".equals(session.state())));
        }
        return days;
    }
}
