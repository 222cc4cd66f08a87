package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.Rule;
import java.time.LocalDate;
import java.util.List;

/** One thing the screening found: the rule, the evidence, a sentence for a clinician, and what would lift it. */
public record Finding(
        Mark mark, FindingKind kind, FindingStatus status, List<Evidence> evidence, Words words, LocalDate recheckBy) {

    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** What a clinician reads, and further rules that say the same. */
    public record Words(String sentence, String liftedBy, List<Rule> alsoUnder) {}

    static Finding ofFact(FindingKind kind, Mark mark, String field, String sentence, String liftedBy) {
        return ofFacts(kind, mark, List.of(field), new Words(sentence, liftedBy, List.of()));
    }

    /** Where facts contradict one another, each is evidence. */
    static Finding ofFacts(FindingKind kind, Mark mark, List<String> fields, Words words) {
        return new Finding(
                mark,
                kind,
                FindingStatus.OPEN,
                fields.stream().map(Evidence::fact).toList(),
                words,
                null);
    }

    /** A warning may be overridden too, so that the reason for going on in spite of it is kept. */
    Finding weighedBy(Judgement judgement, LocalDate today) {
        boolean overridden = isOpen()
                && kind == FindingKind.WARNING
                && !evidence.isEmpty()
                && references().stream().allMatch(reference -> judgement.overrides(code(), reference, today));
        return overridden ? new Finding(mark, kind, FindingStatus.OVERRIDDEN, evidence, words, recheckBy) : this;
    }

    public Rule rule() {
        return mark.rule();
    }

    public String code() {
        return mark.code();
    }

    public boolean isOpen() {
        return status == FindingStatus.OPEN;
    }

    /** Whether nothing may be granted while it stands. */
    public boolean standsInTheWay() {
        return isOpen() && kind.standsInTheWay();
    }

    /** Whether a neurologist's NO settles it: a hold, a question such as a readmission's, or one that nobody has asked. */
    public boolean isAnswerable() {
        boolean raised = evidence.stream().anyMatch(Evidence::raisesConcern);
        return isOpen()
                && switch (kind) {
                    case HOLD, WARNING -> raised;
                    case MISSING -> !raised && evidence.stream().anyMatch(Evidence::leavesOpen);
                    case BLOCKED -> false;
                };
    }

    /** Whether the evidence says yes and is not mere doubt or silence. */
    public boolean isCertain() {
        return kind != FindingKind.MISSING && mark.rule() != Rule.R42
                || evidence.stream().anyMatch(item -> item.answer() == Answer.YES);
    }

    /** The evidence's references, so that a decision can name what it covers. */
    public List<String> references() {
        return evidence.stream().map(Evidence::reference).toList();
    }

    @Override
    public String toString() {
        return "Finding[" + mark.rule() + " " + kind + " " + status + ", redacted]";
    }
}
