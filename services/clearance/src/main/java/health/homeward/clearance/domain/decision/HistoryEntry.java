package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.screening.Mark;
import java.time.Instant;
import java.util.List;

/**
 * One line of a case's history: who did what, when, under which rules (R7, R35).
 *
 * @param version the case's version after it
 * @param note    the reason in a clinician's words, or the names of facts that changed, or null
 */
public record HistoryEntry(long version, Instant at, String action, Origin origin, List<Mark> marks, String note) {
    public HistoryEntry {
        marks = List.copyOf(marks);
    }

    static HistoryEntry of(long version, CaseEvent event) {
        return switch (event) {
            case CaseEvent.CaseOpened e -> line(version, e, marks(Rule.R43, "SCREENED"), null);
            case CaseEvent.FactsChanged e -> line(version, e, List.of(), String.join(", ", e.fields()));
            case CaseEvent.FindingsReported e ->
                line(
                        version,
                        e,
                        e.reports().stream()
                                .map(report -> new Mark(report.ground().rule(), report.code()))
                                .toList(),
                        null);
            case CaseEvent.FindingsAnswered e ->
                line(
                        version,
                        e,
                        e.denials().stream()
                                .map(denial -> new Mark(Rule.R42, denial.code()))
                                .toList(),
                        "answered NO");
            case CaseEvent.ClearanceGranted e ->
                line(version, e, with("GRANTED", e.grant()), LeftOutCheck.noted(reasons(e), permissions(e.grant())));
            case CaseEvent.ClearanceAmended e -> line(version, e, marks(Rule.R7, "AMENDED"), null);
            case CaseEvent.ClearanceDeferred e -> line(version, e, e.marks(), e.note());
            case CaseEvent.ClearanceRefused e -> line(version, e, e.marks(), e.note());
            case CaseEvent.CaseReopened e -> line(version, e, List.of(), null);
            case CaseEvent.ClearanceSuspended e ->
                line(version, e, e.reasons().stream().map(CaseEvent.Held::mark).toList(), e.note());
            case CaseEvent.ClearanceResumed e ->
                line(version, e, resumed(e.grant()), LeftOutCheck.noted(e.note(), permissions(e.grant())));
            case CaseEvent.CaseConcluded e -> line(version, e, List.of(), null);
            case CaseEvent.ClearanceWithdrawn e -> line(version, e, List.of(), e.note());
        };
    }

    private static HistoryEntry line(long version, CaseEvent event, List<Mark> marks, String note) {
        return new HistoryEntry(version, event.at(), event.getClass().getSimpleName(), event.origin(), marks, note);
    }

    private static List<Mark> marks(Rule rule, String code) {
        return List.of(new Mark(rule, code));
    }

    private static List<Mark> with(String code, Grant grant) {
        return java.util.stream.Stream.of(
                        marks(Rule.R7, code), grant.terms().overrides(), LeftOutCheck.marks(permissions(grant)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mark> resumed(Grant grant) {
        return java.util.stream.Stream.concat(
                        marks(Rule.R7, "RESUMED").stream(), LeftOutCheck.marks(permissions(grant)).stream())
                .toList();
    }

    private static Permissions permissions(Grant grant) {
        return grant.terms().permissions();
    }

    /** Why each finding was overridden, as the neurologist put it (R35). */
    private static String reasons(CaseEvent.ClearanceGranted event) {
        String reasons = event.judgement().overrides().stream()
                .map(known -> known.code() + ": " + known.justification().reason())
                .distinct()
                .collect(java.util.stream.Collectors.joining("; "));
        return reasons.isEmpty() ? null : reasons;
    }

    @Override
    public String toString() {
        return "HistoryEntry[" + version + " " + action + "]";
    }
}
