package health.homeward.plans.rest.page;

import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.domain.compile.Content;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.regimen.Item;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that the page of a compiled course shows, in the words it shows it in. */
public record CourseSheet(
        List<Fact> facts,
        List<Said> standing,
        List<Said> warnings,
        RampChart chart,
        List<SessionRow> sessions,
        Around around,
        Legend legend) {

    /** What goes with every session: laid out, checked and asked before, and never done. */
    public record Around(List<Said> supplies, List<Said> checklist, List<Said> questions, List<Said> never) {

        Stream<List<Said>> all() {
            return Stream.of(supplies, checklist, questions, never);
        }
    }

    static CourseSheet of(Compilation.Compiled compiled, Standing standing) {
        List<SessionPlan> sessions = compiled.sessions();
        List<Fact> facts = CourseFacts.of(compiled);
        List<Said> warnings = Said.reasons(compiled.warnings());
        Around around = around(sessions);
        return new CourseSheet(
                facts,
                standing.said(),
                warnings,
                RampChart.of(sessions, compiled.terms().dosage().ramp()),
                SessionRow.of(standing, compiled.terms().day().zone()),
                around,
                Legend.of(rules(
                        facts,
                        Stream.concat(Stream.of(standing.said(), warnings), around.all()),
                        standing.sessions())));
    }

    private static Around around(List<SessionPlan> sessions) {
        return new Around(
                items(sessions, Content.Lists::supplies),
                items(sessions, Content.Lists::checklist),
                items(sessions, Content.Lists::questions),
                sessions.stream()
                        .flatMap(session -> session.content().lists().forbidden().stream())
                        .distinct()
                        .map(never -> new Said(
                                never.rule(), never.technique().name(), Words.capital(Words.of(never.technique()))))
                        .toList());
    }

    private static List<Said> items(List<SessionPlan> sessions, Function<Content.Lists, List<Item>> list) {
        return Said.items(sessions.stream()
                .flatMap(session -> list.apply(session.content().lists()).stream())
                .toList());
    }

    private static Set<String> rules(List<Fact> facts, Stream<List<Said>> said, List<SessionPlan> sessions) {
        return Stream.of(
                        facts.stream().flatMap(fact -> fact.rules().stream()),
                        said.flatMap(List::stream).map(Said::rule),
                        SessionRow.rules(sessions).stream())
                .flatMap(rules -> rules)
                .collect(Collectors.toSet());
    }
}
