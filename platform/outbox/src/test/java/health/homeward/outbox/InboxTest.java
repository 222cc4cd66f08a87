package health.homeward.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.testing.KafkaTester;
import health.homeward.testing.LocalStackResource;
import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = {
            @ResourceArg(name = "service", value = "clearance"),
            @ResourceArg(name = "keycloak", value = "false")
        })
class InboxTest {
    @Inject
    Transactions transactions;

    @Inject
    Notes notes;

    @Inject
    NotesFromIntake handler;

    @Inject
    ParkedRetry parkedRetry;

    @Inject
    Pool pool;

    private final KafkaTester kafka = new KafkaTester();
    private final UUID patient = UUID.randomUUID();

    @AfterEach
    void heal() {
        handler.poison().clear();
    }

    @Test
    void an_event_delivered_twice_is_handled_once() throws Throwable {
        UUID event = UUID.randomUUID();
        say(patient, event, "once");
        say(patient, event, "once");
        say(patient, UUID.randomUUID(), "then");

        Awaitility.await().until(() -> words(patient).contains("then"));
        assertThat(words(patient)).containsExactlyInAnyOrder("once", "then");
    }

    @Test
    void behind_a_poisoned_event_its_patient_waits_and_others_flow() throws Throwable {
        handler.poison().add("poison");
        UUID poisoned = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        say(patient, poisoned, "poison");
        say(patient, UUID.randomUUID(), "behind");
        say(other, UUID.randomUUID(), "flows");

        Awaitility.await().until(() -> words(other).contains("flows"));
        Awaitility.await().until(() -> parked(patient) == 2);
        assertThat(words(patient)).isEmpty();
        assertThat(deadLetter().id()).isEqualTo(poisoned.toString());

        handler.poison().clear();
        int healed = VertxContextSupport.subscribeAndAwait(parkedRetry::replay);

        assertThat(healed).isGreaterThanOrEqualTo(2);
        assertThat(words(patient)).containsExactlyInAnyOrder("poison", "behind");
        assertThat(parked(patient)).isZero();
    }

    @Test
    void an_event_of_a_type_that_is_of_no_use_is_read_over_without_a_trace() throws Throwable {
        UUID useless = UUID.randomUUID();
        kafka.publishAs(useless, "intake", "OfNoUse", patient, "enclar", "}not even json{");
        UUID useful = UUID.randomUUID();
        say(patient, useful, "then");

        Awaitility.await().until(() -> words(patient).contains("then"));
        assertThat(remembered(useful)).isTrue();
        assertThat(remembered(useless)).isFalse();
        assertThat(parked(patient)).isZero();
    }

    @Test
    void a_body_that_is_no_JSON_is_parked() throws Throwable {
        kafka.publishAs(UUID.randomUUID(), "intake", "NoteSaid", patient, "enclar", "}not json{");

        Awaitility.await().until(() -> parked(patient) == 1);
    }

    @Test
    void a_record_without_CloudEvents_headers_goes_to_the_dead_letter_topic_alone() throws Throwable {
        kafka.publish("intake", patient.toString(), Map.of(), "stray".getBytes());
        say(patient, UUID.randomUUID(), "later");

        assertThat(deadLetter().body()).isEqualTo("stray");
        Awaitility.await().until(() -> words(patient).contains("later"));
        assertThat(parked(patient)).isZero();
    }

    private void say(UUID about, UUID event, String word) {
        kafka.publishAs(event, "intake", "NoteSaid", about, "enclar", "{\"word\":\"" + word + "\"}");
    }

    private List<String> words(UUID about) throws Exception {
        try {
            return VertxContextSupport.subscribeAndAwait(() ->
                    transactions.in(new Actor("enclar", "nurse", "coordinator"), tx -> notes.list("patientId", about)
                            .map(rows -> rows.stream().map(row -> row.body).toList())));
        } catch (Throwable failure) {
            throw new Exception(failure);
        }
    }

    private boolean remembered(UUID event) {
        return pool.preparedQuery("select exists (select 1 from inbox where event_id = $1)")
                .executeAndAwait(Tuple.of(event))
                .iterator()
                .next()
                .getBoolean(0);
    }

    private long parked(UUID about) {
        return pool.preparedQuery("select count(*) from parked_event where patient_id = $1")
                .executeAndAwait(Tuple.of(about))
                .iterator()
                .next()
                .getLong(0);
    }

    private ReceivedEvent deadLetter() {
        return kafka.await(
                "clearance.dead-letter", event -> event.key().equals(patient.toString()), Duration.ofSeconds(20));
    }
}
