package health.homeward.teaching.app;

import health.homeward.outbox.Actor;
import health.homeward.outbox.Transaction;
import health.homeward.outbox.Transactions;
import health.homeward.teaching.domain.link.Link;
import health.homeward.teaching.domain.link.Secret;
import health.homeward.teaching.store.Doors;
import health.homeward.teaching.store.Links;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Finds the link behind a secret without a login: first its hospital, then, under that hospital's row level security, the
 * link itself. Wrong, ended and revoked come to the same nothing, and each counts as a wrong try of its sender.
 */
@ApplicationScoped
public class OpenDoor {
    private static final Actor NOBODY = new Actor("-", "public", "caregiver");

    private final Transactions transactions;
    private final Doors doors;
    private final Links links;

    OpenDoor(Transactions transactions, Doors doors, Links links) {
        this.transactions = transactions;
        this.doors = doors;
        this.links = links;
    }

    /** An open link, and as whom its holder acts. */
    public record Opened(Link link, Actor actor) {}

    public Uni<Optional<Opened>> open(Optional<Secret> secret) {
        return secret.map(this::behind).orElse(Uni.createFrom().item(Optional.empty()));
    }

    /** How often this sender was wrong in this quarter of an hour, this time included. */
    public Uni<Integer> wrong(byte[] sender) {
        return transactions.in(NOBODY, tx -> doors.wrongTry(tx, sender));
    }

    private Uni<Optional<Opened>> behind(Secret secret) {
        return transactions.in(NOBODY, tx -> doors.hospital(tx, secret)).chain(hospital -> hospital.map(
                        code -> opened(code, secret))
                .orElse(Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<Opened>> opened(String hospital, Secret secret) {
        var stranger = new Actor(hospital, "public", "caregiver");
        return transactions.in(stranger, tx -> open(tx, secret));
    }

    private Uni<Optional<Opened>> open(Transaction tx, Secret secret) {
        return links.behind(tx, secret).map(link -> link.filter(l -> l.opensAt(tx.now()))
                .map(l -> new Opened(l, new Actor(tx.hospital(), "link:" + l.linkId(), "caregiver"))));
    }
}
