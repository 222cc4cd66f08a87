package health.homeward.plans.domain.conformance;

import java.util.List;
import java.util.stream.Stream;

/** What looking at a course has come to: the status, what it rests on, the evidence in sentences, and every deviation. */
record Judgement(RuleStatus status, Basis basis, List<String> evidence, List<Deviation> deviations) {

    /** @param looked one verdict a look; none at all means that nothing could yet keep or break the rule */
    static Judgement of(Basis basis, List<Verdict> looked) {
        List<Deviation> deviations = of(Verdict.Departed.class, looked)
                .map(Verdict.Departed::deviation)
                .toList();
        List<String> missing = of(Verdict.Unrecorded.class, looked)
                .map(Verdict.Unrecorded::sentence)
                .distinct()
                .toList();
        int kept = (int) of(Verdict.Kept.class, looked).count();
        String summary = Evidence.of(basis, looked.size(), kept, deviations.size());
        return new Judgement(
                status(deviations, missing, kept),
                basis,
                Stream.concat(Stream.of(summary), missing.stream()).toList(),
                deviations);
    }

    private static RuleStatus status(List<Deviation> deviations, List<String> missing, int kept) {
        if (!deviations.isEmpty()) {
            return RuleStatus.DEVIATED;
        }
        if (!missing.isEmpty()) {
            return RuleStatus.NOT_RECORDED;
        }
        return kept > 0 ? RuleStatus.KEPT : RuleStatus.NOT_YET_DUE;
    }

    private static <T extends Verdict> Stream<T> of(Class<T> kind, List<Verdict> looked) {
        return looked.stream().filter(kind::isInstance).map(kind::cast);
    }
}
