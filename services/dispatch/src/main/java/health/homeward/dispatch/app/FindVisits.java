package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.Home;
import health.homeward.dispatch.domain.Price;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.store.Homes;
import health.homeward.dispatch.store.Patients;
import health.homeward.dispatch.store.Prices;
import health.homeward.dispatch.store.Therapists;
import health.homeward.dispatch.store.VisitLists;
import health.homeward.dispatch.store.Visits;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds visits for those who may see them; a therapist sees own ones only. */
@ApplicationScoped
public class FindVisits {

    private final Visits visits;
    private final VisitLists lists;
    private final Therapists therapists;
    private final Homes homes;
    private final Patients patients;
    private final Prices prices;

    FindVisits(Visits visits, VisitLists lists, Therapists therapists, Homes homes, Patients patients, Prices prices) {
        this.visits = visits;
        this.lists = lists;
        this.therapists = therapists;
        this.homes = homes;
        this.patients = patients;
        this.prices = prices;
    }

    /** What to look for; null leaves a mark open. */
    public record Search(LocalDate date, UUID patientId, String state) {}

    /** From where on, and how many at most; null begins at the beginning. */
    public record Part(LocalDate afterDate, UUID afterId, int most) {}

    /** A visit with the patient's home, where known, whether the patient's hours had to be assumed, and what it cost. */
    public record Found(Visit visit, Optional<Home> home, boolean hoursAssumed, Optional<Price> price) {}

    /** @param ownLogin the therapist whose visits alone may be seen, or empty for everybody's */
    public Uni<List<Visit>> page(Search search, Part part, Optional<String> ownLogin, Transaction tx) {
        var after = part.afterId() == null ? null : new VisitLists.After(part.afterDate(), part.afterId());
        if (ownLogin.isEmpty()) {
            return lists.page(search(search, null), after, part.most(), tx);
        }
        return therapists
                .byLogin(ownLogin.get(), tx)
                .chain(own -> own.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : lists.page(search(search, own.get().value().id()), after, part.most(), tx));
    }

    /** @param ownLogin the therapist whose visits alone may be seen, or empty for everybody's */
    public Uni<Optional<Found>> one(UUID id, Optional<String> ownLogin, Transaction tx) {
        return visits.find(id, tx)
                .chain(found -> found.isEmpty() || ownLogin.isEmpty()
                        ? Uni.createFrom().item(found)
                        : therapists
                                .byLogin(ownLogin.get(), tx)
                                .map(own -> found.filter(visit -> own.isPresent()
                                        && visit.slot()
                                                .filter(slot -> slot.therapistId()
                                                        .equals(own.get()
                                                                .value()
                                                                .id()))
                                                .isPresent())))
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : withHome(found.get(), tx).map(Optional::of));
    }

    private Uni<Found> withHome(Visit visit, Transaction tx) {
        return homes.find(visit.patientId(), tx)
                .chain(home -> patients.of(Set.of(visit.patientId()), tx).chain(known -> prices.of(visit.id(), tx)
                        .map(price -> new Found(
                                visit,
                                home,
                                known.containsKey(visit.patientId())
                                        && known.get(visit.patientId()).hours().isEmpty(),
                                price))));
    }

    private static VisitLists.Search search(Search search, UUID therapistId) {
        return new VisitLists.Search(search.date(), search.patientId(), therapistId, search.state());
    }
}
