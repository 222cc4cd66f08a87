package health.homeward.plans.domain.conformance;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one rule has come to in one course: its status, what it rests on, the evidence in sentences, and every deviation. */
public record RuleConformance(
        SourceRule rule, RuleStatus status, Basis basis, List<String> evidence, List<Deviation> deviations) {

    /** @param looked one verdict a look; none at all means that nothing could yet keep or break the rule */
    static RuleConformance of(SourceRule rule, Basis basis, List<Verdict> looked) {
        Judgement judged = Judgement.of(basis, looked);
        return new RuleConformance(rule, judged.status(), basis, judged.evidence(), judged.deviations());
    }

    /** One look at each of these. */
    static <T> RuleConformance each(SourceRule rule, Basis basis, List<? extends T> all, Function<T, Verdict> look) {
        return of(rule, basis, all.stream().<Verdict>map(look).toList());
    }

    static RuleConformance notYetDue(SourceRule rule, Basis basis, String why) {
        return new RuleConformance(rule, RuleStatus.NOT_YET_DUE, basis, List.of(why), List.of());
    }

    /** The same judgement with a sentence more. */
    RuleConformance noting(String sentence) {
        return new RuleConformance(
                rule,
                status,
                basis,
                Stream.concat(evidence.stream(), Stream.of(sentence)).toList(),
                deviations);
    }
}
