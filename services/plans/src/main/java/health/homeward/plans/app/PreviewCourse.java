package health.homeward.plans.app;

import health.homeward.outbox.Transaction;
import health.homeward.plans.domain.compile.Compilation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Shows the course that an order would give, and writes nothing. */
@ApplicationScoped
public class PreviewCourse {
    private final Examination examination;

    PreviewCourse(Examination examination) {
        this.examination = examination;
    }

    /** Empty when the hospital has no such clearance; the same order gives the same ids. */
    public Uni<Optional<Compilation>> handle(Transaction tx, CourseOrder order) {
        UUID courseId = UUID.nameUUIDFromBytes(("preview/" + order.clearanceId()).getBytes(StandardCharsets.US_ASCII));
        return examination.of(tx, order, courseId);
    }
}
