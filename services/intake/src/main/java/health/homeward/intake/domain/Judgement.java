package health.homeward.intake.domain;

import java.util.List;
import java.util.Optional;

/** What the value sets say of one condition: findings, or another condition with the reason. */
public record Judgement(List<Finding> findings, Optional<OtherCondition> other) {
    public Judgement {
        findings = List.copyOf(findings);
    }

    /** False when the code stands in no value set. */
    public boolean judged() {
        return other.map(OtherCondition::judged).orElse(true);
    }
}
