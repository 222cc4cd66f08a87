package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.facts.YesNo;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether the heart and the inner organs let the patient lie on the stomach (R21, R22); unknown does not. */
public record Prone(YesNo heartDisease, YesNo organDysfunction) {

    /** A recorded disease outweighs a stated NO, and an override of R35 does not take it away. */
    public static Prone of(PatientFacts facts, List<Finding> findings) {
        return new Prone(
                either(facts.background().heartDisease(), findings, Contraindication::isHeartDisease),
                either(facts.background().organDysfunction(), findings, Contraindication::isOrganDysfunction));
    }

    public boolean allowed() {
        return heartDisease == YesNo.NO && organDysfunction == YesNo.NO;
    }

    /** The rules that forbid it: R21 for the heart, R22 for the organs, both where neither is sound for certain. */
    public List<Rule> against() {
        return Stream.of(heartDisease == YesNo.NO ? null : Rule.R21, organDysfunction == YesNo.NO ? null : Rule.R22)
                .filter(Objects::nonNull)
                .toList();
    }

    private static YesNo either(YesNo stated, List<Finding> findings, Predicate<Contraindication> kind) {
        if (found(findings, kind, finding -> finding.kind() == FindingKind.BLOCKED)) {
            return YesNo.YES;
        }
        return stated == YesNo.NO && found(findings, kind, Prone::isUndecidedDoubt) ? YesNo.UNKNOWN : stated;
    }

    /**
     * Who treats in spite of a doubt has not said that there is no disease; who answers it with NO has. What nobody has asked is
     * as unknown.
     */
    private static boolean isUndecidedDoubt(Finding finding) {
        boolean doubt = finding.kind() == FindingKind.HOLD || finding.kind() == FindingKind.MISSING;
        return doubt && finding.status() != FindingStatus.ANSWERED;
    }

    private static boolean found(
            List<Finding> findings, Predicate<Contraindication> kind, Predicate<Finding> weighing) {
        return findings.stream()
                .filter(weighing)
                .flatMap(finding -> DatesScreen.concerned(finding).stream())
                .anyMatch(kind);
    }
}
