package health.homeward.teaching.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.teaching.domain.Area;
import health.homeward.teaching.domain.Position;
import health.homeward.teaching.domain.Side;
import health.homeward.teaching.domain.Technique;
import health.homeward.teaching.domain.care.CourseNews;
import health.homeward.teaching.domain.care.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What teaching reads of StageReached; an area or movement that it does not know opens nothing. */
@JsonIgnoreProperties(ignoreUnknown = true)
record StageReachedV1(
        UUID courseId,
        Instant reachedAt,
        LocalDate date,
        Integer stage,
        List<String> areas,
        String affectedSide,
        List<String> positions,
        Boolean bedRest,
        List<String> techniques) {

    CourseNews news() {
        return new CourseNews.Climbed(
                Bodies.required(courseId, "courseId"),
                reached(),
                CourseV1.bedRest(bedRest, Bodies.required(reachedAt, "reachedAt")));
    }

    private Stage reached() {
        return new Stage(
                Bodies.required(stage, "stage"),
                Codes.known(Area.class, areas),
                Codes.known(Position.class, positions),
                Codes.known(Technique.class, techniques),
                Codes.one(Side.class, affectedSide).orElse(Side.UNKNOWN),
                Bodies.required(date, "date"));
    }
}
