package health.homeward.dispatch.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.visit.VisitState.Obstacle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reasons against a visit as JSON in one column: they are read and written together, never searched. */
final class ObstaclesText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ObstaclesText() {}

    static String write(List<Obstacle> obstacles) {
        try {
            return JSON.writeValueAsString(obstacles.stream().map(Line::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Reasons have no JSON form", e);
        }
    }

    static List<Obstacle> read(String text) {
        try {
            return JSON.readValue(text, new TypeReference<List<Line>>() {}).stream()
                    .map(Line::obstacle)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept reasons are unreadable", e);
        }
    }

    /** One reason as it is kept. */
    record Line(UUID therapist, String rule, String code, String sentence) {
        static Line of(Obstacle obstacle) {
            Reason reason = obstacle.reason();
            return new Line(obstacle.therapistId().orElse(null), reason.rule(), reason.code(), reason.sentence());
        }

        Obstacle obstacle() {
            return new Obstacle(Optional.ofNullable(therapist), new Reason(rule, code, sentence));
        }
    }
}
