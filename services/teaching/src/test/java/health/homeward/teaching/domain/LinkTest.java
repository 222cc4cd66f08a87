package health.homeward.teaching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.teaching.domain.link.Link;
import health.homeward.teaching.domain.link.Secret;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
    private static final Instant MADE = Instant.parse("2026-03-10T09:00:00Z");
    private static final Instant ENDS = Instant.parse("2026-03-20T09:00:00Z");
    private final Link link = new Link(
            UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), MADE, ENDS, Optional.empty());

    @Test
    void a_secret_has_256_bits_and_is_never_the_same_twice() {
        var random = new SecureRandom();
        var secret = Secret.fresh(random);
        assertThat(Base64.getUrlDecoder().decode(secret.text())).hasSize(32);
        assertThat(secret.text()).isNotEqualTo(Secret.fresh(random).text());
        assertThat(Secret.read(secret.text())).contains(secret);
    }

    @Test
    void a_secret_is_kept_as_a_hash_and_never_printed() {
        var secret = Secret.fresh(new SecureRandom());
        assertThat(secret.hash()).hasSize(32);
        assertThat(secret.toString()).doesNotContain(secret.text());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "short", "ñññññññññññññññññññññññññññññññññññññññññññ", "a b", "../../../../../etc/passwd"})
    void what_cannot_be_a_secret_is_not_looked_up(String text) {
        assertThat(Secret.read(text)).isEmpty();
    }

    @Test
    void opens_until_its_last_moment_and_not_in_it() {
        assertThat(link.opensAt(ENDS.minusMillis(1))).isTrue();
        assertThat(link.opensAt(ENDS)).isFalse();
    }

    @Test
    void a_revoked_link_stays_closed_and_keeps_the_first_moment() {
        var revoked = link.revoked(MADE);
        assertThat(revoked.opensAt(MADE.plusSeconds(1))).isFalse();
        assertThat(revoked.revoked(ENDS).revokedAt()).contains(MADE);
    }
}
