package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/** What the chapters share: the means to act, and what has become known of the patient so far. */
final class Story {
    static final String HIS = "enclar-his";
    static final String NEUROLOGIST = "neurologist.enclar";
    static final String COORDINATOR = "coordinator.enclar";
    static final String DISPATCHER = "dispatcher.enclar";
    static final ZoneId ZONE = ZoneId.of("Europe/Andorra");

    final Api api;
    final Phones phones;
    final Bus bus;
    final SharedClock clock;
    final Board board;
    final Bundle bundle;
    final Roster roster;
    final Optional<KnownPatient> known;

    String referralId;
    String patientId;
    String caregiverId;
    String clearanceId;
    String courseId;
    LocalDate firstProcedure;
    List<Finding> toOverride = List.of();
    final int procedures = 20;

    Story(Means means, Board board, Bundle bundle, Roster roster) {
        this.api = means.api();
        this.phones = means.phones();
        this.bus = means.bus();
        this.clock = means.clock();
        this.board = board;
        this.bundle = bundle;
        this.roster = roster;
        this.known = KnownPatient.of(bundle);
    }

    /** The first fact about this patient since the mark. */
    Bus.Fact fact(int since, String type) {
        return bus.await(since, type, fact -> fact.patientId().equals(patientId));
    }

    List<Bus.Fact> facts(int since, String type, int count) {
        return bus.awaitAll(since, type, fact -> fact.patientId().equals(patientId), count);
    }

    /** Asks again until the answer is there; a service learns of a fact some milliseconds after it was published. */
    static Reply until(Supplier<Reply> question, java.util.function.Predicate<Reply> answered, String what) {
        long end = System.nanoTime() + java.time.Duration.ofSeconds(30).toNanos();
        Reply reply = question.get();
        while (!answered.test(reply)) {
            if (System.nanoTime() > end) {
                throw new StepFailed(what
                        + " did not come about within 30 s; last answer %d %s"
                                .formatted(
                                        reply.status(),
                                        reply.text()
                                                .substring(
                                                        0,
                                                        Math.min(
                                                                400,
                                                                reply.text().length()))));
            }
            java.util.concurrent.locks.LockSupport.parkNanos(3_000_000);
            reply = question.get();
        }
        return reply;
    }

    Reply course() {
        return api.get(NEUROLOGIST, "plans", "/courses/" + courseId).expect(200);
    }

    JsonNode session(int n) {
        return elements(course().at("/sessions"))
                .filter(session -> session.path("n").asInt() == n)
                .findFirst()
                .orElseThrow(() -> new StepFailed("The course has no session " + n));
    }

    /** How many procedures were really given. */
    int given() {
        return course().at("/given").asInt();
    }

    /** The first session that is still to come. */
    JsonNode nextSession() {
        return elements(course().at("/sessions"))
                .filter(session -> session.path("state").asText().equals("PLANNED"))
                .findFirst()
                .orElseThrow(() -> new StepFailed("No session is left"));
    }

    static java.util.stream.Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static List<String> texts(JsonNode array) {
        return elements(array).map(JsonNode::asText).toList();
    }

    static Instant instant(JsonNode node) {
        return Instant.parse(node.asText());
    }

    static void check(boolean true_, String otherwise) {
        if (!true_) {
            throw new StepFailed(otherwise);
        }
    }
}
