package health.homeward.plans.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Rows of courses. */
@ApplicationScoped
class CourseTable implements PanacheRepositoryBase<CourseRow, UUID> {}
