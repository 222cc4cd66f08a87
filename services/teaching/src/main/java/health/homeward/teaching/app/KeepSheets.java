package health.homeward.teaching.app;

import health.homeward.outbox.Transaction;
import health.homeward.teaching.domain.care.Care;
import health.homeward.teaching.domain.permission.Permission;
import health.homeward.teaching.domain.permission.Situation;
import health.homeward.teaching.domain.sheet.Sheet;
import health.homeward.teaching.domain.sheet.Upkeep;
import health.homeward.teaching.store.Sheets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** After every change: each caregiver's sheet says what the permission says, and goes where there is none. */
@ApplicationScoped
class KeepSheets {
    private final Circle circle;
    private final Sheets sheets;
    private final IssueSheet issueSheet;

    KeepSheets(Circle circle, Sheets sheets, IssueSheet issueSheet) {
        this.circle = circle;
        this.sheets = sheets;
        this.issueSheet = issueSheet;
    }

    Uni<Void> of(Transaction tx, Care care) {
        return circle.around(tx, care)
                .chain(people -> people.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : sheets.latest(tx, care.patientId()).chain(latest -> keepAll(tx, people, latest)));
    }

    private Uni<Void> keepAll(Transaction tx, List<Situation> people, Map<UUID, Sheet> latest) {
        Uni<Void> chain = Uni.createFrom().voidItem();
        for (var person : people) {
            var sheet = Optional.ofNullable(latest.get(person.caregiver().caregiverId()));
            chain = chain.chain(() -> keep(tx, person, sheet));
        }
        return chain;
    }

    private Uni<Void> keep(Transaction tx, Situation person, Optional<Sheet> latest) {
        var current = latest.filter(Sheet::counts);
        var permission = Permission.in(person);
        return switch (Upkeep.decide(current.map(Sheet::content), permission, person.today())) {
            case Upkeep.LeaveAsIs leave -> Uni.createFrom().voidItem();
            case Upkeep.TakeAway away -> issueSheet.takeAway(tx, current.orElseThrow(), away.cause());
            case Upkeep.Issue issue -> issueSheet.instead(tx, person, latest, issue);
        };
    }
}
