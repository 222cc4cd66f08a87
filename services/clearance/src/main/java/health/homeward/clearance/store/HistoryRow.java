package health.homeward.clearance.store;

import health.homeward.clearance.domain.decision.HistoryEntry;
import health.homeward.clearance.domain.decision.Origin;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.screening.Mark;
import health.homeward.clearance.domain.screening.Reporter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One line of a case's history, written once. */
@Entity
@Table(name = "case_history")
class HistoryRow {
    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    long version;
    String hospital;
    Instant at;
    String action;
    String source;
    UUID actor;
    UUID cause;
    String marks;
    String note;

    HistoryRow() {}

    HistoryRow(UUID caseId, String hospital, HistoryEntry entry) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.version = entry.version();
        this.hospital = hospital;
        this.at = entry.at();
        this.action = entry.action();
        this.source = entry.origin().source().name();
        this.actor = entry.origin().actor();
        this.cause = entry.origin().cause();
        this.marks = entry.marks().stream()
                .map(mark -> mark.rule() + ":" + mark.code())
                .collect(Collectors.joining(","));
        this.note = entry.note();
    }

    HistoryEntry entry() {
        Origin origin = new Origin(Reporter.valueOf(source), actor, cause);
        return new HistoryEntry(version, at, action, origin, marks(), note);
    }

    private List<Mark> marks() {
        return Arrays.stream(marks.split(","))
                .filter(text -> !text.isEmpty())
                .map(text -> text.split(":", 2))
                .map(parts -> new Mark(Rule.valueOf(parts[0]), parts[1]))
                .toList();
    }
}
