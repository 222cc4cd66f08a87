package health.homeward.plans.app;

import health.homeward.outbox.Actor;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Who acts, as an id that a programme's authors carry. */
final class Actors {

    private Actors() {}

    static UUID idOf(Actor actor) {
        try {
            return UUID.fromString(actor.id());
        } catch (IllegalArgumentException noUuid) {
            return UUID.nameUUIDFromBytes(actor.id().getBytes(StandardCharsets.UTF_8));
        }
    }
}
