package health.homeward.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.testing.KafkaTester;
import health.homeward.testing.LocalStackResource;
import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = {
            @ResourceArg(name = "service", value = "clearance"),
            @ResourceArg(name = "keycloak", value = "false")
        })
class RelayTest {
    private static final Actor NURSE = new Actor("enclar", "nurse", "coordinator");

    @Inject
    Transactions transactions;

    @Inject
    Notes notes;

    @Inject
    Pool pool;

    private final KafkaTester kafka = new KafkaTester();
    private final UUID patient = UUID.randomUUID();

    @Test
    void a_committed_event_arrives_with_its_CloudEvents_headers() throws Throwable {
        inTransaction(tx -> tx.publish(OutgoingEvent.v1("NoteWritten", patient, Map.of("word", "hello"))));

        var record = arrived(patient, 1).getFirst();

        assertThat(record.key()).isEqualTo(patient.toString());
        assertThat(record.type()).isEqualTo("health.homeward.clearance.NoteWritten.v1");
        assertThat(record.subject()).isEqualTo(patient.toString());
        assertThat(record.hospital()).isEqualTo("enclar");
        assertThat(record.headers().get("ce_specversion")).isEqualTo("1.0");
        assertThat(new JsonObject(record.body()).getString("word")).isEqualTo("hello");
    }

    @Test
    void an_event_of_a_transaction_that_rolled_back_never_arrives() throws Throwable {
        try {
            inTransaction(tx -> tx.publish(OutgoingEvent.v1("NoteWritten", patient, Map.of("word", "never")))
                    .chain(() -> Uni.createFrom().failure(new IllegalStateException("rolled back"))));
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("rolled back");
        }
        inTransaction(tx -> tx.publish(OutgoingEvent.v1("NoteWritten", patient, Map.of("word", "after"))));

        assertThat(arrived(patient, 1))
                .extracting(record -> new JsonObject(record.body()).getString("word"))
                .containsExactly("after");
    }

    @Test
    void one_patients_events_arrive_in_the_order_of_their_commits() throws Throwable {
        for (int i = 0; i < 40; i++) {
            Map<String, Integer> payload = Map.of("n", i);
            inTransaction(tx -> tx.publish(OutgoingEvent.v1("NoteWritten", patient, payload)));
        }

        assertThat(arrived(patient, 40))
                .extracting(record -> new JsonObject(record.body()).getInteger("n"))
                .containsExactlyElementsOf(IntStream.range(0, 40).boxed().toList());
    }

    @Test
    void events_of_one_transaction_arrive_in_the_order_in_which_they_were_published() throws Throwable {
        List<OutgoingEvent> events = IntStream.range(0, 40)
                .mapToObj(n -> OutgoingEvent.v1("NoteWritten", patient, Map.of("n", n)))
                .toList();
        inTransaction(tx -> tx.publishAll(events));

        assertThat(arrived(patient, 40))
                .extracting(record -> new JsonObject(record.body()).getInteger("n"))
                .containsExactlyElementsOf(IntStream.range(0, 40).boxed().toList());
    }

    @Test
    void a_row_that_commits_after_a_later_one_is_still_sent() throws Throwable {
        SqlConnection slow = pool.getConnectionAndAwait();
        slow.query("begin").executeAndAwait();
        slow.preparedQuery("""
                        insert into outbox (event_id, type, version, hospital, patient_id, occurred_at, payload)
                        values (gen_random_uuid(), 'NoteWritten', 1, 'enclar', $1, now(), '{"word":"slow"}')""").executeAndAwait(Tuple.of(patient));
        UUID other = UUID.randomUUID();
        inTransaction(tx -> tx.publish(OutgoingEvent.v1("NoteWritten", other, Map.of("word", "quick"))));
        arrived(other, 1);

        slow.query("commit").executeAndAwait();
        slow.closeAndAwait();

        assertThat(arrived(patient, 1)).hasSize(1);
    }

    @Test
    void two_replicas_share_the_buckets_and_the_survivor_takes_all() {
        BucketLocks second = new BucketLocks(pool);
        List<Integer> all = Relay.allBuckets();

        Awaitility.await()
                .until(() -> second.share(bucket -> {}).await().indefinitely().size() == all.size() / 2);
        second.close().await().indefinitely();

        BucketLocks third = new BucketLocks(pool);
        Awaitility.await()
                .until(() -> third.share(bucket -> {}).await().indefinitely().size() == all.size() / 2);
        third.close().await().indefinitely();
    }

    @Test
    void rows_of_another_hospital_are_invisible_and_cannot_be_written() throws Throwable {
        inTransaction(
                tx -> notes.persist(new NoteRow("enclar", patient, "mine")).replaceWithVoid());

        long seenByOther = VertxContextSupport.subscribeAndAwait(() ->
                transactions.in(new Actor("valira", "nurse", "coordinator"), tx -> notes.count("patientId", patient)));
        assertThat(seenByOther).isZero();

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> inTransaction(tx -> notes.persist(new NoteRow("valira", patient, "not mine"))
                                .replaceWithVoid())))
                .hasStackTraceContaining("row-level security");
    }

    private void inTransaction(java.util.function.Function<Transaction, Uni<Void>> work) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> transactions.in(NURSE, work));
    }

    private List<ReceivedEvent> arrived(UUID about, int count) {
        return Awaitility.await()
                .until(
                        () -> kafka.all("clearance").stream()
                                .filter(event -> event.key().equals(about.toString()))
                                .toList(),
                        events -> events.size() >= count);
    }
}
