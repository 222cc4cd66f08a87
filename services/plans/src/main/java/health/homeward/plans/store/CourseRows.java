package health.homeward.plans.store;

import com.fasterxml.jackson.core.type.TypeReference;
import health.homeward.plans.domain.compile.Break;
import health.homeward.plans.domain.compile.Situation;
import health.homeward.plans.domain.compile.Terms;
import health.homeward.plans.domain.course.Body;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.EndReason;
import health.homeward.plans.domain.course.Hold;
import health.homeward.plans.domain.course.KnownCourse;
import health.homeward.plans.domain.course.Recall;
import health.homeward.plans.domain.course.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Turns courses into rows and back. */
@ApplicationScoped
class CourseRows {
    private final Documents documents;

    CourseRows(Documents documents) {
        this.documents = documents;
    }

    void write(KnownCourse stored, CourseRow row) {
        Body body = stored.course().body();
        row.version = stored.version();
        row.terms = documents.write(body.terms());
        row.situation = documents.write(body.situation());
        row.memory = documents.write(body.memory());
        row.lastProcedure = body.sessions().lastTreatedOn(body.terms().day()).orElse(null);
        row.holds = "[]";
        row.endReason = null;
        writeRecall(new Recall(null, Recall.Status.NONE), row);
        switch (stored.course()) {
            case Course.Planned _ -> row.state = "PLANNED";
            case Course.Active _ -> row.state = "ACTIVE";
            case Course.Paused paused -> {
                row.state = "PAUSED";
                row.holds = documents.write(paused.holds());
            }
            case Course.Completed done -> {
                row.state = "COMPLETED";
                writeRecall(done.recall(), row);
            }
            case Course.Ended ended -> {
                row.state = "ENDED";
                row.endReason = ended.reason().name();
                writeRecall(ended.recall(), row);
            }
        }
    }

    private static void writeRecall(Recall recall, CourseRow row) {
        row.recallFrom = recall.window() == null ? null : recall.window().from();
        row.recallUntil = recall.window() == null ? null : recall.window().until();
        row.recallStatus = recall.status().name();
    }

    KnownCourse read(CourseRow row, Sessions sessions) {
        Body body = new Body(
                row.id,
                documents.read(row.terms, Terms.class),
                documents.read(row.situation, Situation.class),
                sessions,
                documents.read(row.memory, Body.Memory.class));
        return new KnownCourse(course(row, body), row.patientId, row.version, row.plannedAt, row.prescribedBy);
    }

    private Course course(CourseRow row, Body body) {
        return switch (row.state) {
            case "PLANNED" -> new Course.Planned(body);
            case "ACTIVE" -> new Course.Active(body);
            case "PAUSED" -> new Course.Paused(body, documents.readList(row.holds, new TypeReference<List<Hold>>() {}));
            case "COMPLETED" -> new Course.Completed(body, recall(row));
            case "ENDED" -> new Course.Ended(body, EndReason.valueOf(row.endReason), recall(row));
            default -> throw new IllegalStateException("No such state of a course");
        };
    }

    private static Recall recall(CourseRow row) {
        Break window = row.recallFrom == null ? null : new Break(row.recallFrom, row.recallUntil);
        return new Recall(window, Recall.Status.valueOf(row.recallStatus));
    }
}
