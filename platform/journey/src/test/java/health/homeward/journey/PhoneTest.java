package health.homeward.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The phone finds its way through a login by itself, takes turns among replicas, and notices one that remembers alone. */
class PhoneTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Set<String> sessions = FakeField.sessions();
    private final FakeField one = new FakeField(sessions);
    private final FakeField other = new FakeField(sessions);

    @AfterEach
    void stop() {
        one.close();
        other.close();
    }

    @Test
    void the_first_call_signs_in_and_every_replica_knows_the_session() {
        assertThat(phone("right&secret", one, other).day(DAY).status()).isEqualTo(200);
        assertThat(one.calls).contains("GET /api/days/" + DAY, "GET /api/me");
        assertThat(other.calls).contains("login a=1&b=2", "GET /api/me");
    }

    @Test
    void calls_take_turns_among_the_replicas() {
        Phone phone = phone("right&secret", one, other);
        phone.day(DAY);
        one.calls.clear();
        other.calls.clear();
        for (int call = 0; call < 4; call++) {
            phone.day(DAY).expect(200);
        }
        assertThat(one.calls).hasSize(2);
        assertThat(other.calls).hasSize(2);
    }

    @Test
    void a_session_that_ended_is_renewed_and_the_command_goes_again_under_the_same_key() {
        Phone phone = phone("right&secret", one);
        phone.day(DAY);
        sessions.clear();
        assertThat(phone.command("v", "start", "\"1\"", Map.of()).status()).isEqualTo(200);
        assertThat(one.keys).hasSize(2);
        assertThat(one.keys.getFirst()).isEqualTo(one.keys.getLast());
    }

    @Test
    void a_replica_that_keeps_sessions_to_itself_is_noticed() {
        try (FakeField alone = new FakeField(FakeField.sessions())) {
            Phone phone = phone("right&secret", one, alone);
            assertThatThrownBy(() -> phone.day(DAY))
                    .isInstanceOf(StepFailed.class)
                    .hasMessageContaining("GET /api/me answered 401");
        }
    }

    @Test
    void a_login_that_does_not_lead_back_is_a_failed_step() {
        assertThatThrownBy(() -> phone("wrong", one).day(DAY))
                .isInstanceOf(StepFailed.class)
                .hasMessageContaining("led therapist.marta not back to the page");
    }

    private static Phone phone(String password, FakeField... replicas) {
        List<String> all = List.of(replicas).stream().map(FakeField::url).toList();
        AtomicInteger turn = new AtomicInteger();
        FieldReplicas field = new FieldReplicas(all, service -> all.get(turn.getAndIncrement() % all.size()));
        return new Phone("therapist.marta", field, password);
    }
}
