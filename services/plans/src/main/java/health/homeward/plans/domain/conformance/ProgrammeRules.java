package health.homeward.plans.domain.conformance;

import static health.homeward.plans.domain.conformance.SourceRule.R1;
import static health.homeward.plans.domain.conformance.SourceRule.R3;

import health.homeward.plans.domain.AuthorRole;
import health.homeward.plans.domain.Goal;
import health.homeward.plans.domain.compile.Prescription;
import java.util.List;
import java.util.stream.Stream;

/** What the programme itself owes: its author (R1) and goals that do not clash (R3). */
final class ProgrammeRules {
    static final List<Judge> ALL = List.of(ProgrammeRules::authors_R1, ProgrammeRules::goals_R3);

    private ProgrammeRules() {}

    static Stream<RuleConformance> authors_R1(CourseRecord record) {
        boolean neurologist =
                programme(record).authors().stream().anyMatch(author -> author.role() == AuthorRole.NEUROLOGIST);
        return order(
                R1,
                !neurologist,
                Deviation.of(
                        By.NOBODY_RECORDED, "NO_NEUROLOGIST", "No neurologist is among the authors of the programme."));
    }

    static Stream<RuleConformance> goals_R3(CourseRecord record) {
        List<Prescription.Aim> aims = programme(record).goals();
        boolean clash = aims.stream()
                .filter(aim -> aim.goal() == Goal.SPASM_REDUCTION)
                .anyMatch(down -> aims.stream().anyMatch(up -> up.goal() == Goal.MUSCLE_TONE && sameGroup(down, up)));
        return order(
                R3,
                clash,
                Deviation.of(
                        record.neurologist(),
                        "GOALS_CLASH",
                        "Less spasm and more tone are both aimed at for one muscle group."));
    }

    private static Stream<RuleConformance> order(SourceRule rule, boolean departs, Deviation deviation) {
        return Stream.of(RuleConformance.of(rule, Basis.ORDER, List.of(Verdict.unless(departs, () -> deviation))));
    }

    private static boolean sameGroup(Prescription.Aim one, Prescription.Aim other) {
        return one.muscleGroup() == null
                || other.muscleGroup() == null
                || one.muscleGroup().equals(other.muscleGroup());
    }

    private static Prescription.Programme programme(CourseRecord record) {
        return record.terms().prescription().programme();
    }
}
