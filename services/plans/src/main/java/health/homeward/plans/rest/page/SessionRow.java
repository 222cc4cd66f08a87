package health.homeward.plans.rest.page;

import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.compile.Content;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.regimen.Item;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One session of the table: when, what became of it, how long, its steps, by whom and where, with what, and why. */
public record SessionRow(
        int n,
        String date,
        String became,
        int courseDay,
        String hours,
        int minutes,
        List<StepRun> runs,
        String therapist,
        String setting,
        String supplies,
        String rules) {

    static List<SessionRow> of(Standing standing, ZoneId zone) {
        LocalDate first = standing.sessions().getFirst().date();
        return standing.sessions().stream()
                .map(session -> of(session, standing.became().getOrDefault(session.id(), ""), first, zone))
                .toList();
    }

    /** Every rule that made any of the sessions what it is. */
    static Set<String> rules(List<SessionPlan> sessions) {
        return sessions.stream()
                .flatMap(session -> session.content().rules().stream())
                .collect(Collectors.toSet());
    }

    static int courseDay(LocalDate date, LocalDate first) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, date)) + 1;
    }

    private static SessionRow of(SessionPlan session, String became, LocalDate first, ZoneId zone) {
        Content content = session.content();
        return new SessionRow(
                session.number(),
                Words.day(session.date()),
                became,
                courseDay(session.date(), first),
                Words.hour(session.slot().earliest(), zone) + "–"
                        + Words.hour(session.slot().latest(), zone),
                session.minutes(),
                StepRun.of(content.steps()),
                therapist(content.level()),
                Words.of(content.setting()),
                content.lists().supplies().stream().map(SessionRow::supply).collect(Collectors.joining(", ")),
                RuleBook.marked(content.rules()));
    }

    private static String supply(Item item) {
        return Words.of(item.code()) + "\u00a0" + RuleBook.marked(List.of(item.rule()));
    }

    private static String therapist(Level level) {
        return switch (level) {
            case NOVICE -> "any therapist";
            case EXPERIENCED -> "experienced therapist";
            case HIGH -> "highly qualified therapist";
        };
    }

    /** How many lines of the table the session takes. */
    public int lines() {
        return runs.size();
    }

    public StepRun firstRun() {
        return runs.getFirst();
    }

    public List<StepRun> otherRuns() {
        return runs.subList(1, runs.size());
    }
}
