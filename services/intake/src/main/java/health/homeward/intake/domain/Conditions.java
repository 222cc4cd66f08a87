package health.homeward.intake.domain;

import java.util.ArrayList;
import java.util.List;

/** All conditions of a patient, each either a finding or another one, none of them twice. */
public record Conditions(List<Finding> findings, List<OtherCondition> others) {
    public static final Conditions NONE = new Conditions(List.of(), List.of());

    public Conditions {
        findings = List.copyOf(findings);
        others = List.copyOf(others);
    }

    public Conditions with(Judgement judgement) {
        List<Finding> allFindings = new ArrayList<>(findings);
        judgement.findings().stream()
                .filter(added -> allFindings.stream().noneMatch(added::repeats))
                .forEach(allFindings::add);
        List<OtherCondition> allOthers = new ArrayList<>(others);
        judgement.other().ifPresent(allOthers::add);
        return new Conditions(allFindings, allOthers);
    }

    /** A report replaces what was said before of the same code and is not over. */
    public Conditions reported(Judgement judgement) {
        List<Finding> kept = findings.stream()
                .filter(known -> known.course().status() == ClinicalStatus.RESOLVED
                        || judgement.findings().stream().noneMatch(known::concernsSame))
                .toList();
        return new Conditions(kept, others).with(judgement);
    }

    /** Conditions that are there, or may be, and that nobody has judged. */
    public int unjudged() {
        return (int) others.stream().filter(OtherCondition::open).count();
    }
}
