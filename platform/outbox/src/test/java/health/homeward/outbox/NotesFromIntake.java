package health.homeward.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Writes a note for each event; words in {@code poison} stand for a bug that a later release mends. */
@ApplicationScoped
class NotesFromIntake implements EventHandler {
    private final Set<String> poison = ConcurrentHashMap.newKeySet();

    private final Notes notes;
    private final Inbox inbox;

    NotesFromIntake(Notes notes, Inbox inbox) {
        this.notes = notes;
        this.inbox = inbox;
    }

    Set<String> poison() {
        return poison;
    }

    @Incoming("intake")
    Uni<Void> intake(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, this);
    }

    @Override
    public String source() {
        return "intake";
    }

    @Override
    public Reaction reactionTo(IncomingEvent event) {
        return event.type().equals("OfNoUse") ? Reaction.NONE : transaction -> noted(event);
    }

    private Uni<Void> noted(IncomingEvent event) {
        String word = new JsonObject(event.json()).getString("word");
        return notes.persist(new NoteRow(event.hospital(), event.patientId(), word))
                .invoke(() -> {
                    if (poison.contains(word)) {
                        throw new IllegalStateException("No reaction to this word yet");
                    }
                })
                .replaceWithVoid();
    }
}
