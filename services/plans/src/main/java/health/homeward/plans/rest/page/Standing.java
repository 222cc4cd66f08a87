package health.homeward.plans.rest.page;

import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.Hold;
import health.homeward.plans.domain.course.Recall;
import health.homeward.plans.domain.course.Session;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has become of a course: whoever prints the page sees a hold or an end before any session.
 *
 * @param said     holds, the end, alerts and dates that were not kept; nothing of a course to which nothing has happened
 * @param sessions all of them, in order, also those that were missed or called off
 * @param became   of a session that is no longer just to come
 */
public record Standing(List<Said> said, List<SessionPlan> sessions, Map<UUID, String> became) {

    /** Nothing has happened yet. */
    static Standing fresh(List<SessionPlan> sessions) {
        return new Standing(List.of(), sessions, Map.of());
    }

    /** @param alerts what a clinician should know of it besides */
    public static Standing of(Course course, List<Said> alerts) {
        ZoneId zone = course.body().terms().day().zone();
        List<Session> sessions = course.body().sessions().all();
        return new Standing(
                Stream.of(state(course, zone), alerts.stream(), broken(course))
                        .flatMap(said -> said)
                        .toList(),
                sessions.stream().map(Session::plan).toList(),
                sessions.stream()
                        .filter(session -> !(session instanceof Session.Planned))
                        .collect(Collectors.toMap(session -> session.plan().id(), Standing::words)));
    }

    private static Stream<Said> state(Course course, ZoneId zone) {
        return switch (course) {
            case Course.Planned _, Course.Active _ -> Stream.empty();
            case Course.Paused paused -> paused.holds().stream().map(hold -> held(hold, zone));
            case Course.Completed done -> over("All procedures were given.", done.recall());
            case Course.Ended ended ->
                over(
                        "The course was ended (%s): nothing more is given.".formatted(Words.of(ended.reason())),
                        ended.recall());
        };
    }

    private static Said held(Hold hold, ZoneId zone) {
        return new Said(
                hold.rule(),
                hold.code(),
                "On hold since %s (%s): nothing is given until it is lifted."
                        .formatted(Words.moment(hold.since(), zone), hold.code()));
    }

    private static Stream<Said> over(String how, Recall recall) {
        boolean recalled = recall.window() != null && recall.status() != Recall.Status.NONE;
        String next = !recalled
                ? ""
                : " The next course begins from %s to %s%s."
                        .formatted(
                                Words.day(recall.window().from()),
                                Words.day(recall.window().until()),
                                recall.status() == Recall.Status.OVERDUE ? ", and is overdue" : "");
        return Stream.of(new Said(recalled ? "R15" : "R14", "OVER", how + next));
    }

    private static Stream<Said> broken(Course course) {
        return course.body().memory().brokenPromises().stream()
                .map(broken -> new Said(
                        broken.why().rule(),
                        broken.why().code(),
                        "%s could not be kept: %s"
                                .formatted(
                                        Words.day(broken.date()), broken.why().sentence())));
    }

    private static String words(Session session) {
        return switch (session) {
            case Session.Planned _ -> "";
            case Session.Held _ -> "on hold";
            case Session.Done done -> "given, %d min".formatted(done.treatment().minutes()) + pain(done);
            case Session.Stopped stopped ->
                "stopped after %d min".formatted(stopped.treatment().minutes()) + pain(stopped);
            case Session.Missed _ -> "missed";
            case Session.Cancelled _ -> "called off";
        };
    }

    private static String pain(Session.Treated treated) {
        return treated.treatment().result().newPain() ? ", new pain" : "";
    }
}
