package health.homeward.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A working day is longer than the five minutes of an access token: here every token counts as about to expire. */
@QuarkusTest
@TestProfile(RefreshTest.AlwaysAboutToExpire.class)
class RefreshTest extends FieldTest {

    /** Renews ten minutes before the end of a token that lives for five. */
    public static class AlwaysAboutToExpire implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.token.refresh-token-time-skew", "10M");
        }
    }

    @Test
    void the_session_goes_on_with_a_new_access_token_and_without_a_new_login() {
        SignedIn marta = SignedIn.fresh("therapist.marta", "/");
        for (int call = 0; call < 2; call++) {
            marta.call()
                    .redirects()
                    .follow(false)
                    .get("/api/days/2026-03-02")
                    .then()
                    .statusCode(200);
        }
        assertThat(Fakes.asked())
                .hasSize(2)
                .extracting(asked -> ((Map<?, ?>) asked.get("token")).get("jti"))
                .doesNotHaveDuplicates();
    }
}
