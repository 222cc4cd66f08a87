package health.homeward.outbox;

import java.util.Objects;

/**
 * Who acts, and for which hospital: a person with a token, a hospital system, or a service that reacts to an event.
 *
 * @param hospital the hospital whose rows the actor may see; row level security is set to it
 * @param id       the token's subject, or the name of the acting service
 * @param role     the role under which the actor acts, kept in the audit trail
 */
public record Actor(String hospital, String id, String role) {
    public Actor {
        Objects.requireNonNull(hospital, "An actor acts for a hospital");
        Objects.requireNonNull(id, "An actor has an id");
        Objects.requireNonNull(role, "An actor has a role");
    }

    /** A service that reacts to an event on behalf of the hospital that the event belongs to. */
    public static Actor service(String name, String hospital) {
        return new Actor(hospital, name, "service");
    }
}
