package health.homeward.outbox;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Notes implements PanacheRepositoryBase<NoteRow, UUID> {}
