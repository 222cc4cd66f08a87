package health.homeward.plans.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Tells the clock at which courses of which hospitals it has to look; it learns nothing else about them. */
@ApplicationScoped
public class DueCourses {

    /** Where to look. */
    public record Due(String hospital, UUID courseId) {}

    public Uni<List<Due>> at(Instant now, int most, Mutiny.Session session) {
        return session.createNativeQuery("select hospital, id from courses_to_look_at(?1, ?2)", Object[].class)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, most)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Due((String) row[0], (UUID) row[1]))
                        .toList());
    }
}
