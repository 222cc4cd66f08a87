package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The patient's visits as the dispatcher sees them. */
final class Bookings {
    private static final List<String> BOOKED = List.of("SCHEDULED", "CONFIRMED");

    private final Story story;

    Bookings(Story story) {
        this.story = story;
    }

    int count() {
        return (int) booked(read()).count();
    }

    /** The visit of a session, as soon as it is booked; an hour before the session may begin it must be. */
    Booked await(JsonNode session) {
        story.clock.forwardTo(Story.instant(session.path("earliest")).minusSeconds(3_600));
        Reply found = Story.until(
                this::read,
                reply -> of(reply, session).isPresent(),
                "The visit of session " + session.path("n").asInt());
        return of(found, session).map(Booked::of).orElseThrow();
    }

    private static Optional<JsonNode> of(Reply visits, JsonNode session) {
        return booked(visits)
                .filter(visit -> visit.path("sessionId").equals(session.path("sessionId")))
                .findFirst();
    }

    private static Stream<JsonNode> booked(Reply visits) {
        return Story.elements(visits.at("/items"))
                .filter(visit -> BOOKED.contains(visit.path("state").asText()));
    }

    private Reply read() {
        return story.api
                .get(Story.DISPATCHER, "dispatch", "/visits?patientId=" + story.patientId + "&limit=200")
                .expect(200);
    }
}
