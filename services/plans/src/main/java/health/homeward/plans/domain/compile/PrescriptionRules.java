package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.AuthorRole;
import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Goal;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.regimen.Dose;
import health.homeward.plans.domain.regimen.Progression;
import health.homeward.plans.domain.regimen.Ramp;
import health.homeward.plans.domain.regimen.Requirement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a prescription must say for itself: count, minutes, days, goals, authors (R1, R3, R11–R14, R16–R18, R61). */
final class PrescriptionRules {
    static final List<CompileRule> ALL = List.of(
            PrescriptionRules::procedures_R14,
            PrescriptionRules::target_R12,
            PrescriptionRules::target_R13,
            PrescriptionRules::opener_R18,
            PrescriptionRules::days_R61,
            PrescriptionRules::goals_R3,
            PrescriptionRules::authors_R1,
            PrescriptionRules::prescriber_R60,
            PrescriptionRules::consolidation_R16);

    private PrescriptionRules() {}

    static Stream<Reason> procedures_R14(Case c) {
        var dose = c.regimen().dose();
        return unless(
                dose.allows(c.prescription().procedures()),
                dose.rule(),
                "PROCEDURE_COUNT",
                "A course has from %d to %d procedures; %d were prescribed."
                        .formatted(dose.fewest(), dose.most(), c.prescription().procedures()));
    }

    static Stream<Reason> target_R12(Case c) {
        return target(c.regimen().dose(), c.prescription().dosing().targetMinutes());
    }

    static Stream<Reason> target(Dose dose, int target) {
        Ramp ramp = dose.ramp();
        if (ramp.constant()) {
            return unless(
                    target >= ramp.start() && target <= ramp.cap(),
                    dose.rule(),
                    "MINUTES_OUT_OF_BOUNDS",
                    "A session lasts from %d to %d minutes; %d were prescribed."
                            .formatted(ramp.start(), ramp.cap(), target));
        }
        if (target > ramp.cap()) {
            return refuse(
                    ramp.rules().required(),
                    "TARGET_ABOVE_CAP",
                    "A session lasts at most %d minutes; %d were prescribed.".formatted(ramp.cap(), target));
        }
        boolean onStep = target >= ramp.start() && (target - ramp.start()) % ramp.step() == 0;
        return unless(
                onStep,
                ramp.rules().step(),
                "TARGET_NOT_ON_RAMP",
                "Minutes begin at %d and rise by %d at a time; %d cannot be reached."
                        .formatted(ramp.start(), ramp.step(), target));
    }

    /** R13: a target below the required minutes is asked about and never silently served, with or without dates. */
    static Stream<Reason> target_R13(Case c) {
        boolean accepted = c.prescription().dosing().slowRampAccepted();
        return accepted
                ? Stream.empty()
                : RampRules.belowRequired(c.regimen().dose().ramp(), c.prescription());
    }

    static Stream<Reason> opener_R18(Case c) {
        Progression progression = c.regimen().progression();
        return unless(
                progression.openers().stream()
                        .anyMatch(opener -> opener == c.prescription().dosing().opener()),
                progression.openerRule(),
                "FIRST_AREA",
                "A session begins with one of these areas: %s."
                        .formatted(
                                progression.openers().stream().map(Area::words).collect(Collectors.joining(", "))));
    }

    static Stream<Reason> days_R61(Case c) {
        var days = c.prescription().days();
        return Stream.concat(
                unless(
                        c.regimen().rhythm().frequencies().contains(days.frequency()),
                        c.regimen().rhythm().rules().frequency(),
                        "FREQUENCY",
                        "This regimen is not given with %s."
                                .formatted(days.frequency().words())),
                unless(
                        days.anyDayOpen(),
                        "R61",
                        "NO_TREATMENT_DAY",
                        "Every day of the week is a day off: no procedure can be given."));
    }

    /** R3: spasm down and tone up are opposite aims for the same muscle group. */
    static Stream<Reason> goals_R3(Case c) {
        List<Prescription.Aim> aims = c.prescription().programme().goals();
        return aims.stream()
                .filter(aim -> aim.goal() == Goal.SPASM_REDUCTION)
                .filter(down -> aims.stream().anyMatch(up -> up.goal() == Goal.MUSCLE_TONE && sameGroup(down, up)))
                .findFirst()
                .stream()
                .map(
                        _ -> new Reason(
                                "R3",
                                "GOALS_CLASH",
                                "Less spasm and more tone are opposite goals for the same muscle group: name a group for each."));
    }

    static Stream<Reason> authors_R1(Case c) {
        boolean neurologist = c.prescription().programme().authors().stream()
                .anyMatch(author -> author.role() == AuthorRole.NEUROLOGIST);
        return unless(
                neurologist || !c.regimen().asks(Requirement.NEUROLOGIST_AMONG_AUTHORS),
                "R1",
                "NO_NEUROLOGIST",
                "A programme is drawn up by a team with a neurologist among its authors.");
    }

    /** Nobody prescribes for himself: a doctor is among those who drew the programme up. */
    static Stream<Reason> prescriber_R60(Case c) {
        boolean doctor = c.prescription().programme().authors().stream()
                .anyMatch(author -> author.role() != null && author.role().mayPrescribe());
        return unless(
                doctor || c.regimen().asks(Requirement.NEUROLOGIST_AMONG_AUTHORS),
                "R60",
                "NO_PRESCRIBER",
                "A course is prescribed by a doctor: none is among its authors.");
    }

    static Stream<Reason> consolidation_R16(Case c) {
        boolean asked = c.prescription().dosing().consolidation() != null;
        return unless(
                !asked || c.clearance().courseKind() == CourseKind.CONSOLIDATION,
                "R16",
                "NOT_A_CONSOLIDATION",
                "The clearance is for a first course; only a consolidating course chooses between ramp and full duration.");
    }

    private static boolean sameGroup(Prescription.Aim one, Prescription.Aim other) {
        return one.muscleGroup() == null
                || other.muscleGroup() == null
                || Objects.equals(one.muscleGroup(), other.muscleGroup());
    }

    static Stream<Reason> unless(boolean holds, String rule, String code, String sentence) {
        return holds ? Stream.empty() : refuse(rule, code, sentence);
    }

    static Stream<Reason> refuse(String rule, String code, String sentence) {
        return Stream.of(new Reason(rule, code, sentence));
    }
}
