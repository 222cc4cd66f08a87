package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;

/** A visit with a therapist and a time. */
record Booked(String visitId, String therapistId, Instant start) {
    static Booked of(JsonNode visit) {
        return new Booked(
                visit.path("visitId").asText(), visit.path("therapistId").asText(), Story.instant(visit.path("start")));
    }

    LocalDate date() {
        return start.atZone(Story.ZONE).toLocalDate();
    }
}
