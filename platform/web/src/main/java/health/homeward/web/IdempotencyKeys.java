package health.homeward.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import health.homeward.outbox.Transaction;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The answers kept under their keys, written in the transaction of the command itself. */
@ApplicationScoped
class IdempotencyKeys {
    private final ObjectMapper json;
    private final ObjectMapper canonical;

    IdempotencyKeys(ObjectMapper json) {
        this.json = AbsentFields.leftOutBy(json);
        this.canonical = json.copy().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
    }

    Uni<Response> once(
            String key, String fingerprint, Transaction transaction, Function<Transaction, Uni<Answer>> work) {
        return lock(key, transaction)
                .chain(locked ->
                        locked ? find(key, transaction) : Uni.createFrom().failure(Problems.inFlight()))
                .chain(found -> found.isEmpty()
                        ? work.apply(transaction)
                                .map(this::kept)
                                .call(kept -> keep(key, fingerprint, kept, transaction))
                        : Uni.createFrom().item(() -> replayed(found.getFirst(), fingerprint)))
                .map(Kept::response);
    }

    /**
     * A lock of this transaction: whoever does not get it has a twin under way. A statement of its own, because one that also
     * looked for the kept answer could look before the twin's commit and lock after it.
     */
    private static Uni<Boolean> lock(String key, Transaction transaction) {
        String scope =
                String.join("\n", transaction.hospital(), transaction.actor().id(), key);
        return transaction
                .statements()
                .readOne("select pg_try_advisory_xact_lock(hashtextextended($1, 7))", scope)
                .map(row -> (Boolean) row[0]);
    }

    private static Uni<List<Object[]>> find(String key, Transaction transaction) {
        return transaction
                .statements()
                .read("""
                        select fingerprint, status, headers, body from idempotency_key
                        where hospital = $1 and actor = $2 and key = $3""", transaction.hospital(), transaction.actor().id(), key);
    }

    private Uni<Integer> keep(String key, String fingerprint, Kept kept, Transaction transaction) {
        return transaction
                .statements()
                .write(
                        """
                        insert into idempotency_key (hospital, actor, key, fingerprint, status, headers, body, created_at)
                        values ($1, $2, $3, $4, $5, $6, $7, now())""",
                        transaction.hospital(),
                        transaction.actor().id(),
                        key,
                        fingerprint,
                        kept.status(),
                        written(kept.headers()),
                        kept.body());
    }

    private Kept replayed(Object[] row, String fingerprint) {
        if (!fingerprint.equals(row[0])) {
            throw Problems.keyReused();
        }
        Map<String, String> headers = new LinkedHashMap<>(headers((String) row[2]));
        headers.put("Idempotency-Replayed", "true");
        return new Kept((Integer) row[1], headers, (String) row[3]);
    }

    Kept kept(Answer answer) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (answer.version() != null) {
            headers.put("ETag", ETags.of(answer.version()));
        }
        if (answer.location() != null) {
            headers.put("Location", answer.location());
        }
        if (!answer.reasons().isEmpty()) {
            headers.put("Content-Type", "application/problem+json");
            return new Kept(answer.status(), headers, written(refusal(answer)));
        }
        if (answer.body() == null) {
            return new Kept(answer.status(), headers, null);
        }
        headers.put("Content-Type", "application/json");
        return new Kept(answer.status(), headers, written(answer.body()));
    }

    private static HttpProblem refusal(Answer answer) {
        HttpProblem.Builder problem = HttpProblem.builder(Problems.refused(answer.reasons()));
        if (answer.body() instanceof Map<?, ?> members) {
            members.forEach((name, value) -> problem.with(name.toString(), value));
        }
        return problem.build();
    }

    String fingerprint(String method, String path, Object body) {
        try {
            String text = body instanceof String raw ? raw : canonical.writeValueAsString(body);
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", method, path, text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("No fingerprint for this request", e);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON form for the answer", e);
        }
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept headers are unreadable", e);
        }
    }

    /** An answer in the form in which it is kept and sent. */
    record Kept(int status, Map<String, String> headers, String body) {
        Response response() {
            Response.ResponseBuilder response = Response.status(status).entity(body);
            headers.forEach(response::header);
            return response.build();
        }

        @Override
        public String toString() {
            return "Kept " + status;
        }
    }
}
