package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.RuleOrder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A therapist's level holds no longer (R2, R24, R57, R66b): the plan stays as it is, and somebody else gives what it asks. */
public record LevelWithdrawal(UUID therapistId, Instant since, Level left) {

    /** What is left counts from then on, whatever else is said of the therapist. */
    Treatment onto(Treatment treatment) {
        var by = treatment.by();
        boolean concerns = by.therapistId().equals(therapistId)
                && !treatment.startedAt().isBefore(since)
                && (by.level() == null || by.level().covers(left));
        return concerns ? treatment.givenBy(new Treatment.By(therapistId, left, by.source())) : treatment;
    }

    /** Running numbers of the coming sessions that this therapist may not give. */
    public List<Integer> mayNotGive(Course course) {
        return course.body().sessions().open().stream()
                .filter(session -> !against(session, course).isEmpty())
                .map(session -> session.plan().number())
                .toList();
    }

    /** The rules of these sessions. */
    public List<String> rules(Course course) {
        return course.body().sessions().open().stream()
                .flatMap(session -> against(session, course).stream())
                .distinct()
                .sorted(RuleOrder.BY_NUMBER)
                .toList();
    }

    /** The same as one reason for a person, under the first of its rules. */
    public Reason reason(Course course) {
        List<String> rules = rules(course);
        return new Reason(rules.isEmpty() ? "R57" : rules.getFirst(), "LEVEL_WITHDRAWN", sentence(mayNotGive(course)));
    }

    private String sentence(List<Integer> closed) {
        String left = "Since %s a therapist is of level %s. Nothing of the plan moves. "
                .formatted(since, this.left.name().toLowerCase(Locale.ROOT));
        return closed.isEmpty()
                ? left + "No coming session asks for more."
                : left
                        + ("%d coming sessions ask for more: at home dispatch gives their visits to somebody else, on the ward"
                                        + " a record by this therapist is refused.")
                                .formatted(closed.size());
    }

    private List<String> against(Session session, Course course) {
        return LevelRules.against(left, session.plan(), course.body().terms());
    }
}
