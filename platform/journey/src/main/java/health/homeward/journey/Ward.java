package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chapter 4: the first sessions are given on the ward, on bed rest, and recorded through the hospital's API. */
final class Ward {
    static final int SESSIONS = 4;

    private final Story story;

    Ward(Story story) {
        this.story = story;
    }

    void play() {
        story.board.step("a novice on bed rest is refused", () -> refusedNovice(1));
        for (int n = 1; n <= SESSIONS; n++) {
            int session = n;
            story.board.step("ward gives session " + n, () -> give(session));
        }
        story.board.step("patient leaves bed and is discharged", this::discharge);
    }

    private Row refusedNovice(int n) {
        arrive(n);
        Reply refused = record(n, "NOVICE");
        refused.expectRefusal("R24");
        return Row.of("REFUSED").rules(refused.rules());
    }

    private Row give(int n) {
        JsonNode session = arrive(n);
        checkWard(session, n);
        int mark = story.bus.mark();
        long start = System.nanoTime();
        record(n, "EXPERIENCED").expect(200);
        Bus.Fact done = story.bus.await(
                mark,
                "SessionChanged",
                fact -> fact.patientId().equals(story.patientId)
                        && fact.text("cause").equals("DONE"));
        return Row.of("DONE")
                .session(n, session.path("minutes").asInt(), Story.texts(session.path("areas")))
                .therapist("ward", story.clock.now())
                .rules(Named.in(session.path("rules"), "R6", "R7", "R11", "R18", "R24"))
                .took(start, done.nanos());
    }

    private void checkWard(JsonNode session, int n) {
        if (n == 1) {
            story.firstProcedure = LocalDate.parse(session.path("date").asText());
        }
        new SessionCheck(n, story.firstProcedure).holds(session);
        Story.check(
                session.path("setting").asText().equals("HOSPITAL")
                        && session.path("bedRest").asBoolean()
                        && session.path("level").asText().equals("EXPERIENCED"),
                "R24: on the ward, on bed rest, by an experienced therapist");
    }

    private Reply record(int n, String level) {
        Reply course = story.course();
        JsonNode session = story.session(n);
        int minutes = session.path("minutes").asInt();
        Instant start = story.clock.now();
        Map<String, Object> body = new HashMap<>(Map.of(
                "outcome", "DONE",
                "startedAt", start.toString(),
                "finishedAt", start.plusSeconds(60L * minutes).toString(),
                "minutesGiven", minutes,
                "areasGiven", Story.texts(session.path("areas")),
                "pain", "NONE",
                "therapist", Map.of("id", "5f0c1f6e-6a53-4c7e-9a55-0d6a1c3f0003", "level", level),
                "conscious", "YES",
                "checks", answers(session)));
        String path = "/courses/" + story.courseId + "/sessions/" + n + "/record";
        story.clock.forwardTo(start.plusSeconds(60L * minutes));
        return story.api.post(Story.HIS, "plans", path, course.etag(), body);
    }

    /** The pre-session screen of R43: every question of the session is asked, and answered with no. */
    private static List<Map<String, String>> answers(JsonNode session) {
        return Story.elements(session.path("screening"))
                .map(question -> Map.of("code", question.path("code").asText(), "answer", "NO"))
                .toList();
    }

    private JsonNode arrive(int n) {
        JsonNode session = story.session(n);
        story.clock.forwardTo(Story.instant(session.path("earliest")).plusSeconds(3_600));
        return session;
    }

    private Row discharge() {
        int mark = story.bus.mark();
        long start = System.nanoTime();
        report("BED_REST_ENDED");
        report("DISCHARGED");
        Bus.Fact changed = story.bus.await(
                mark,
                "SessionChanged",
                fact -> fact.patientId().equals(story.patientId)
                        && fact.text("cause").equals("DISCHARGED"));
        Story.check(
                Story.elements(changed.body().path("sessions"))
                        .allMatch(session -> session.path("setting").asText().equals("HOME")),
                "R25: after discharge the coming sessions are at home");
        int booked = new Bookings(story).awaitAll();
        List<Bus.Fact> visits = story.facts(mark, "VisitScheduled", booked);
        visits.forEach(visit -> story.roster.checkMayComeHome(visit.text("therapistId")));
        return Row.of(booked + " visits")
                .rules(Named.in(story.nextSession().path("rules"), "R2", "R25"))
                .took(start, visits.getLast().nanos());
    }

    private void report(String kind) {
        Reply referral = story.api
                .get(Story.HIS, "intake", "/referrals/" + story.referralId)
                .expect(200);
        Map<String, Object> body =
                Map.of("kind", kind, "effectiveAt", story.clock.now().toString());
        String path = "/referrals/" + story.referralId + "/condition-reports";
        story.api.post(Story.HIS, "intake", path, referral.etag(), body).expect(201);
    }
}
