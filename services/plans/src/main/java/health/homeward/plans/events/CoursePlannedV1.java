package health.homeward.plans.events;

import health.homeward.plans.app.Told;
import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.course.Body;
import health.homeward.plans.domain.course.CourseEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Wire form of a course planned. */
record CoursePlannedV1(
        UUID courseId,
        UUID clearanceId,
        UUID referralId,
        UUID patientId,
        String hospital,
        long version,
        CourseKind kind,
        Instant plannedAt,
        Frequency frequency,
        Side affectedSide,
        String timeZone,
        boolean bedRest,
        String regimen,
        List<SessionV1> sessions) {

    static CoursePlannedV1 of(Told told, CourseEvent.CoursePlanned event) {
        Body body = told.course().body();
        var subject = body.terms().clearance().subject();
        return new CoursePlannedV1(
                body.courseId(),
                subject.clearanceId(),
                subject.referralId(),
                told.patientId(),
                told.place().hospital(),
                told.version(),
                body.kind(),
                told.place().at(),
                body.terms().prescription().days().frequency(),
                body.side(),
                body.terms().day().zone().getId(),
                body.situation().inBed(),
                body.terms().regimen().code(),
                SessionV1.of(event.sessions()));
    }
}
