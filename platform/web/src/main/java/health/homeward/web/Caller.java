package health.homeward.web;

import health.homeward.outbox.Actor;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls, as the access token says: hospital, subject, login and role. */
@RequestScoped
public class Caller {
    /** Strongest first: the audit trail names the role under which somebody could act. */
    private static final List<String> ROLES = List.of(
            "neurologist", "therapist", "dispatcher", "coordinator", "hospital-system", "auditor", "home-reader");

    private final JsonWebToken token;
    private final SecurityIdentity identity;

    Caller(JsonWebToken token, SecurityIdentity identity) {
        this.token = token;
        this.identity = identity;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the token names no hospital */
    public Actor actor() {
        return new Actor(hospital(), subject(), role());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the token names no hospital */
    public String hospital() {
        Object hospital = token.getClaim("hospital");
        if (hospital instanceof String code && !code.isBlank()) {
            return code;
        }
        throw Problems.forbidden("Your account belongs to no hospital. Ask your administrator to assign it to one.");
    }

    public String subject() {
        return token.getSubject();
    }

    /** The login name: Keycloak's preferred_username. */
    public String login() {
        return token.getClaim("preferred_username");
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    private String role() {
        return ROLES.stream().filter(identity::hasRole).findFirst().orElse("none");
    }
}
