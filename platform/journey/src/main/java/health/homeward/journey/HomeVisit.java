package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One visit as its therapist does it on the phone: look at the day, ask the questions, start, finish, or stop at the door. */
final class HomeVisit {
    final Booked booked;
    final int minutes;

    private final Story story;
    private final Phone phone;
    private final JsonNode shown;

    private HomeVisit(Story story, Booked booked, JsonNode shown) {
        this.story = story;
        this.booked = booked;
        this.phone = story.phones.of(story.roster.login(booked.therapistId()));
        this.shown = shown;
        this.minutes = shown.path("minutes").asInt();
    }

    /** The therapist stands at the door at the booked time; a visit that the phone's day does not show cannot be given. */
    static HomeVisit arrive(Story story, Booked booked) {
        story.clock.forwardTo(booked.start());
        Phone phone = story.phones.of(story.roster.login(booked.therapistId()));
        JsonNode shown = Story.elements(phone.day(booked.date()).expect(200).at("/visits"))
                .filter(visit -> visit.path("visitId").asText().equals(booked.visitId()))
                .findFirst()
                .orElseThrow(() -> new StepFailed("The therapist's day does not show the visit"));
        Story.check(!shown.at("/patient/addressLines").isEmpty(), "The therapist must see the address");
        Story.check(
                shown.path("bedRest").equals(BooleanNode.FALSE),
                "R24: the day must show that the patient left the bed");
        story.roster.checkMayComeHome(booked.therapistId());
        return new HomeVisit(story, booked, shown);
    }

    /** The session as the phone shows it: steps, areas, what is never done, and the rules it stands under. */
    JsonNode session(SessionCheck check) {
        JsonNode session =
                phone.session(shown.path("sessionId").asText()).expect(200).body();
        check.holds(session);
        Story.check(session.path("minutes").asInt() == minutes, "R12: the visit must be as long as its session");
        Story.check(
                session.path("setting").asText().equals("HOME")
                        && !session.path("bedRest").asBoolean(),
                "R25: the patient is at home and out of bed");
        return session;
    }

    /** @return the version after the start, as an ETag */
    String start() {
        Map<String, Object> body = Map.of("at", booked.start().toString(), "conscious", "YES", "checks", allNo());
        return phone.command(booked.visitId(), "start", etag(), body)
                .expect(200)
                .etag();
    }

    void complete(String etag, List<String> areas) {
        Instant finish = booked.start().plusSeconds(60L * minutes);
        story.clock.forwardTo(finish);
        phone.command(
                        booked.visitId(),
                        "complete",
                        etag,
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
    }

    void stopAtTheDoor(String sign) {
        phone.command(
                        booked.visitId(),
                        "stop",
                        etag(),
                        Map.of(
                                "at", story.clock.now().toString(),
                                "beforeStart", true,
                                "findings", List.of(Map.of("code", sign, "answer", "YES"))))
                .expect(200);
    }

    private List<Map<String, String>> allNo() {
        return Story.elements(shown.path("checks"))
                .map(check -> Map.of("code", check.path("code").asText(), "answer", "NO"))
                .toList();
    }

    /** The version that the phone showed: what changed since then must stop the therapist (412). */
    private String etag() {
        return "\"" + shown.path("version").asLong() + "\"";
    }
}
