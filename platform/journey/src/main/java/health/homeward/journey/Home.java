package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Chapters 5 and 6: sessions at home through the API behind the field client, a fever at the door, and the way back. */
final class Home {
    private final Story story;
    private int minutesBeforeFever;

    Home(Story story) {
        this.story = story;
    }

    static String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                .withZone(Story.ZONE)
                .format(at);
    }

    /** Gives the coming sessions until so many procedures were given in all. */
    void giveUntil(int procedures) {
        while (story.course().at("/given").asInt() < procedures) {
            story.board.step("therapist gives a session at home", this::visit);
        }
    }

    void playFever() {
        story.board.step("fever at the door", this::fever);
        story.board.step("neurologist's list shows the hold", this::worklist);
        story.clock.forward(Duration.ofDays(2));
        story.board.step("neurologist resumes after the fever", this::resume);
    }

    private Row visit() {
        JsonNode session = next();
        Booked booked = await(session);
        story.clock.forwardTo(booked.start());
        JsonNode visit = ofTheDay(booked);
        Reply started = command(
                        booked,
                        "start",
                        booked.etag(story),
                        Map.of("at", booked.start().toString(), "conscious", "YES", "checks", answers(visit, "NO")))
                .expect(200);
        int minutes = visit.path("minutes").asInt();
        Instant finish = booked.start().plusSeconds(60L * minutes);
        story.clock.forwardTo(finish);
        List<String> areas = Story.texts(session.path("areas"));
        int mark = story.bus.mark();
        long begin = System.nanoTime();
        command(
                        booked,
                        "complete",
                        started.etag(),
                        Map.of(
                                "startedAt",
                                booked.start().toString(),
                                "finishedAt",
                                finish.toString(),
                                "minutesGiven",
                                minutes,
                                "areasGiven",
                                areas,
                                "outcome",
                                "FULL",
                                "pain",
                                "NONE"))
                .expect(200);
        Bus.Fact done = story.bus.await(
                mark,
                "SessionChanged",
                fact -> fact.patientId().equals(story.patientId)
                        && fact.text("cause").equals("DONE"));
        return Row.of("DONE")
                .session(session.path("n").asInt(), minutes, areas)
                .therapist(story.roster.shortName(booked.therapistId()), time(booked.start()))
                .rules("R2", "R6", "R43")
                .took(begin, done.nanos());
    }

    private Row fever() {
        JsonNode session = next();
        minutesBeforeFever = session.path("minutes").asInt();
        Booked booked = await(session);
        story.clock.forwardTo(booked.start());
        ofTheDay(booked);
        int coming = scheduled().size();
        int mark = story.bus.mark();
        long begin = System.nanoTime();
        command(
                        booked,
                        "stop",
                        booked.etag(story),
                        Map.of(
                                "at", story.clock.now().toString(),
                                "beforeStart", true,
                                "findings", List.of(Map.of("code", "FEVER", "answer", "YES"))))
                .expect(200);
        story.fact(mark, "ClearanceSuspended");
        Bus.Fact paused = story.fact(mark, "CoursePaused");
        long last = coming > 1
                ? story.facts(mark, "VisitCancelled", coming - 1).getLast().nanos()
                : paused.nanos();
        Story.check(story.course().text("/state").equals("PAUSED"), "The course must be paused");
        Story.check(scheduled().isEmpty(), "No visit may stay booked under a hold");
        return Row.of("PAUSED -" + (coming - 1) + " visits")
                .session(session.path("n").asInt(), minutesBeforeFever, List.of())
                .therapist(story.roster.shortName(booked.therapistId()), time(booked.start()))
                .rules("R36", "R43")
                .took(begin, Math.max(last, paused.nanos()));
    }

    private Row worklist() {
        Reply list = Story.until(
                () -> story.api.get(Story.NEUROLOGIST, "clearance", "/worklist?state=SUSPENDED"),
                reply -> Story.elements(reply.at("/items"))
                        .anyMatch(item -> item.path("clearanceId").asText().equals(story.clearanceId)),
                "The hold in the neurologist's list");
        return Row.of("SUSPENDED").rules("R36", "R42");
    }

    private Row resume() {
        Reply clearance = story.api
                .get(Story.NEUROLOGIST, "clearance", "/clearances/" + story.clearanceId)
                .expect(200);
        int mark = story.bus.mark();
        long begin = System.nanoTime();
        story.api
                .post(
                        Story.NEUROLOGIST,
                        "clearance",
                        "/clearances/" + story.clearanceId + "/resume",
                        clearance.etag(),
                        Map.of(
                                "reason",
                                "No fever for two days.",
                                "answers",
                                List.of(Map.of("code", "FEVER", "answer", "NO"))))
                .expect(200);
        story.fact(mark, "CourseResumed");
        Bus.Fact visits = story.fact(mark, "VisitScheduled");
        int minutes = next().path("minutes").asInt();
        Story.check(
                minutes == minutesBeforeFever,
                "A pause resumes at the same step: %d instead of %d minutes".formatted(minutes, minutesBeforeFever));
        return Row.of("RESUMED").rules("R12").took(begin, visits.nanos());
    }

    /** The first session that is still to come. */
    private JsonNode next() {
        return Story.elements(story.course().at("/sessions"))
                .filter(session -> session.path("state").asText().equals("PLANNED"))
                .findFirst()
                .orElseThrow(() -> new StepFailed("No session is left"));
    }

    private List<JsonNode> scheduled() {
        return Story.elements(story.api
                        .get(Story.DISPATCHER, "dispatch", "/visits?patientId=" + story.patientId + "&limit=200")
                        .expect(200)
                        .at("/items"))
                .filter(visit -> List.of("SCHEDULED", "CONFIRMED")
                        .contains(visit.path("state").asText()))
                .toList();
    }

    /** The visit of the next session, as soon as it is booked; time goes on by hours if the horizon is not there yet. */
    private Booked await(JsonNode session) {
        String sessionId = session.path("sessionId").asText();
        story.clock.forwardTo(Story.instant(session.path("earliest")).minusSeconds(3_600));
        Reply found = Story.until(
                () -> story.api
                        .get(Story.DISPATCHER, "dispatch", "/visits?patientId=" + story.patientId + "&limit=200")
                        .expect(200),
                reply -> Story.elements(reply.at("/items")).anyMatch(visit -> isBooked(visit, sessionId)),
                "The visit of session " + session.path("n").asInt());
        JsonNode visit = Story.elements(found.at("/items"))
                .filter(candidate -> isBooked(candidate, sessionId))
                .findFirst()
                .orElseThrow();
        return new Booked(
                visit.path("visitId").asText(), visit.path("therapistId").asText(), Story.instant(visit.path("start")));
    }

    private static boolean isBooked(JsonNode visit, String sessionId) {
        return visit.path("sessionId").asText().equals(sessionId)
                && List.of("SCHEDULED", "CONFIRMED")
                        .contains(visit.path("state").asText());
    }

    /** What the therapist's phone shows; a visit that is not in the day cannot be given. */
    private JsonNode ofTheDay(Booked booked) {
        LocalDate date = booked.start().atZone(Story.ZONE).toLocalDate();
        Reply day = story.api
                .get(story.roster.login(booked.therapistId()), "dispatch", "/therapists/me/days/" + date)
                .expect(200);
        JsonNode visit = Story.elements(day.at("/visits"))
                .filter(candidate -> candidate.path("visitId").asText().equals(booked.visitId()))
                .findFirst()
                .orElseThrow(() -> new StepFailed("The therapist's day does not show the visit"));
        Story.check(!visit.at("/patient/addressLines").isEmpty(), "The therapist must see the address");
        Story.check(!visit.path("level").asText().equals("NOVICE"), "R2: home visits want an experienced therapist");
        return visit;
    }

    private static List<Map<String, String>> answers(JsonNode visit, String answer) {
        return Story.elements(visit.path("checks"))
                .map(check -> Map.of("code", check.path("code").asText(), "answer", answer))
                .toList();
    }

    private Reply command(Booked booked, String verb, String match, Map<String, Object> body) {
        String therapist = story.roster.login(booked.therapistId());
        return story.api.post(therapist, "dispatch", "/visits/" + booked.visitId() + "/" + verb, match, body);
    }

    /** A visit with a therapist and a time. */
    record Booked(String visitId, String therapistId, Instant start) {
        String etag(Story story) {
            return story.api
                    .get(story.roster.login(therapistId), "dispatch", "/visits/" + visitId)
                    .expect(200)
                    .etag();
        }
    }
}
