package health.homeward.field.login;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/** A page without a session goes to the login; a call of the API must get a 401 that a program understands, never a redirect. */
@Alternative
@Priority(1)
@ApplicationScoped
class SessionOrProblem implements HttpAuthenticationMechanism {
    private final OidcAuthenticationMechanism oidc;

    SessionOrProblem(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext call, IdentityProviderManager identities) {
        Uni<SecurityIdentity> identity = oidc.authenticate(call, identities);
        return Refusal.isApi(call)
                ? identity.onFailure(AuthenticationRedirectException.class)
                        .transform(AuthenticationFailedException::new)
                : identity;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext call) {
        return Refusal.isApi(call) ? Uni.createFrom().item(new ChallengeData(401)) : oidc.getChallenge(call);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext call) {
        return Refusal.isApi(call) ? Refusal.signedOut(call) : HttpAuthenticationMechanism.super.sendChallenge(call);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext call) {
        return oidc.getCredentialTransport(call);
    }
}
