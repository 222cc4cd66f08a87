package health.homeward.plans.events;

import health.homeward.plans.app.Told;
import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.course.CourseEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Wire form of a stage that the course has reached, with what belongs to it. */
record StageReachedV1(
        UUID courseId,
        UUID patientId,
        String hospital,
        long version,
        Instant reachedAt,
        LocalDate date,
        int stage,
        List<Area> areas,
        Side affectedSide,
        List<Position> positions,
        boolean bedRest,
        List<Technique> techniques) {

    static StageReachedV1 of(Told told, CourseEvent.StageReached event) {
        var body = told.course().body();
        return new StageReachedV1(
                body.courseId(),
                told.patientId(),
                told.place().hospital(),
                told.version(),
                told.place().at(),
                event.date(),
                event.stage(),
                event.areas(),
                body.side(),
                event.positions(),
                body.situation().inBed(),
                event.techniques());
    }
}
