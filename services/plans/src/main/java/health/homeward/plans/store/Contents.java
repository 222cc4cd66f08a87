package health.homeward.plans.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import health.homeward.plans.domain.compile.Content;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Contents of sessions, written and read. Sessions of one step of the ramp consist of the same, whoever the patient is, and
 * every command reads all of its course: each text is parsed once and then found. Caffeine, because Quarkus keeps it.
 */
@ApplicationScoped
class Contents {
    private static final int KEPT = 1_000;

    private final Documents documents;
    private final Cache<String, Content> read =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Contents(Documents documents) {
        this.documents = documents;
    }

    String write(Content content) {
        return documents.write(content);
    }

    Content read(String document) {
        return read.get(document, text -> documents.read(text, Content.class));
    }
}
