package health.homeward.plans.domain.course;

import health.homeward.plans.domain.compile.DayWindow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The sessions of a course in the order of their numbers, and the questions the rules ask of them. */
public record Sessions(List<Session> all) {

    public Optional<Session> number(int number) {
        return all.stream().filter(session -> session.plan().number() == number).findFirst();
    }

    public Optional<Session> byId(UUID id) {
        return all.stream().filter(session -> session.plan().id().equals(id)).findFirst();
    }

    public List<Session.Open> open() {
        return of(Session.Open.class)
                .sorted(Comparator.comparing((Session.Open open) -> open.plan().date())
                        .thenComparing(open -> open.plan().number()))
                .toList();
    }

    /** In the order in which they were really given. */
    public List<Session.Treated> treated() {
        return of(Session.Treated.class)
                .sorted(Comparator.comparing(treated -> treated.treatment().startedAt()))
                .toList();
    }

    /** The n of R12 so far: a session broken off is not a procedure given. */
    public int given() {
        return (int) of(Session.Done.class).count();
    }

    public boolean anyRecorded() {
        return all.stream().anyMatch(session -> !(session instanceof Session.Open));
    }

    public Optional<LocalDate> lastTreatedOn(DayWindow day) {
        return treated().stream()
                .filter(t -> t.treatment().minutes() > 0)
                .map(t -> day.dateOf(t.treatment().startedAt()))
                .max(Comparator.naturalOrder());
    }

    public int lastNumber() {
        return all.stream().mapToInt(session -> session.plan().number()).max().orElse(0);
    }

    public Sessions replace(Session changed) {
        return map(session -> session.plan().id().equals(changed.plan().id()) ? changed : session);
    }

    public Sessions map(UnaryOperator<Session> change) {
        return new Sessions(all.stream().map(change).toList());
    }

    public Sessions plus(Session added) {
        return new Sessions(Stream.concat(all.stream(), Stream.of(added)).toList());
    }

    /** Those of this list that the other one does not have in the same form. */
    public List<Session> changedSince(Sessions before) {
        Map<UUID, Session> known = new HashMap<>();
        before.all.forEach(session -> known.put(session.plan().id(), session));
        return all.stream()
                .filter(session -> !session.equals(known.get(session.plan().id())))
                .toList();
    }

    public <T extends Session> Stream<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }
}
