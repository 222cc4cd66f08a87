package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
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

    /** How far ahead dispatch books. */
    private static final int HORIZON_DAYS = 14;

    /**
     * Every session within the horizon has its visit, and no other has; a change may still be on its way.
     *
     * @return how many
     */
    int awaitAll() {
        LocalDate last = story.clock.now().atZone(Story.ZONE).toLocalDate().plusDays(HORIZON_DAYS);
        int wanted = (int) Story.elements(story.course().at("/sessions"))
                .filter(session -> session.path("state").asText().equals("PLANNED"))
                .filter(session ->
                        !LocalDate.parse(session.path("date").asText()).isAfter(last))
                .count();
        Story.until(this::read, reply -> booked(reply).count() == wanted, wanted + " booked visits");
        return wanted;
    }

    boolean none() {
        return booked(read()).findAny().isEmpty();
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
