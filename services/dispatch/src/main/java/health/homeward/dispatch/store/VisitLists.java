package health.homeward.dispatch.store;

import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Pages of visits for those who look for them, by session date and id. */
@ApplicationScoped
public class VisitLists {

    /** What to look for; null leaves a mark open. */
    public record Search(LocalDate date, UUID patientId, UUID therapistId, String state) {}

    /** Where a page begins: after this visit. */
    public record After(LocalDate date, UUID id) {}

    public Uni<List<Visit>> page(Search search, After after, int most, Transaction tx) {
        Where where = new Where();
        where.and("sessionDate = ", search.date());
        where.and("patientId = ", search.patientId());
        where.and("therapistId = ", search.therapistId());
        where.and("state = ", search.state());
        if (after != null) {
            where.after(after);
        }
        var query = tx.session()
                .createSelectionQuery("from VisitRow" + where.text() + " order by sessionDate, id", VisitRow.class)
                .setMaxResults(most);
        for (int i = 0; i < where.values.size(); i++) {
            query.setParameter(i + 1, where.values.get(i));
        }
        return query.getResultList().map(Visits::visits);
    }

    /** Conditions with their values, numbered as they come. */
    private static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void and(String condition, Object value) {
            if (value != null) {
                values.add(value);
                conditions.add(condition + "?" + values.size());
            }
        }

        void after(After after) {
            values.add(after.date());
            values.add(after.id());
            int date = values.size() - 1;
            conditions.add("(sessionDate > ?%d or (sessionDate = ?%d and id > ?%d))".formatted(date, date, date + 1));
        }

        String text() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }
    }
}
