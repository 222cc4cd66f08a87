package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.regimen.AfterStroke;
import health.homeward.plans.domain.regimen.Regimen;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Turns a regimen and a prescription into a whole course, or says everything that speaks against it. Pure and total. */
public final class CourseCompiler {
    private static final List<CompileRule> UNDATED =
            all(List.of(DateRules::reckonable), PrescriptionRules.ALL, AdditionRules.ALL, ClearanceRules.ALL);

    private static final List<CompileRule> DATED =
            all(CalendarRules.ALL, SpreadRules.ALL, HistoryRules.ALL, PackRules.ALL);

    private CourseCompiler() {}

    /** Session ids follow from {@code courseId}, so that the same input gives the same course. */
    public static Compilation compile(
            Regimen regimen,
            PatientFacts facts,
            Clearance clearance,
            Prescription prescription,
            UUID courseId,
            Instant now) {
        Case prescribed = asked(regimen, facts, clearance, prescription, now);
        List<Reason> reasons = reasons(prescribed);
        return reasons.isEmpty() ? compiled(prescribed, courseId) : new Compilation.Refused(reasons);
    }

    /** Everything that speaks against it, without laying anything out. */
    public static List<Reason> refusals(
            Regimen regimen, PatientFacts facts, Clearance clearance, Prescription prescription, Instant now) {
        return reasons(asked(regimen, facts, clearance, prescription, now));
    }

    /**
     * A course as near to a refused prescription as its regimen can lay out, so that what is told of it can be judged besides;
     * it is no plan, and no gate moves its hours. Empty where no dates can be laid out.
     */
    public static Optional<Compilation.Compiled> sketched(
            Regimen regimen,
            PatientFacts facts,
            Clearance clearance,
            Prescription refused,
            UUID courseId,
            Instant now) {
        Case asked = asked(regimen, facts, clearance, refused, now);
        if (!isReckonable(asked) || !asked.canBeDated()) {
            return Optional.empty();
        }
        Prescription nearest = NearestPrescription.of(refused, regimen);
        return Optional.of(compiled(asked(regimen, facts, clearance.ungated(), nearest, now), courseId));
    }

    /** A stroke that is told tames any other regimen. */
    private static Case asked(
            Regimen regimen, PatientFacts facts, Clearance clearance, Prescription prescription, Instant now) {
        Regimen lawful = clearance.isAfterStroke() ? AfterStroke.of(regimen) : regimen;
        return new Case(lawful, facts, clearance, prescription, now);
    }

    private static boolean isReckonable(Case c) {
        return DateRules.reckonable(c).findAny().isEmpty();
    }

    /** Rules that count days are asked only about days that can be counted. */
    private static List<Reason> reasons(Case c) {
        return (isReckonable(c) ? Stream.concat(UNDATED.stream(), DATED.stream()) : UNDATED.stream())
                .flatMap(rule -> rule.examine(c))
                .toList();
    }

    @SafeVarargs
    private static List<CompileRule> all(List<CompileRule>... rules) {
        return Stream.of(rules).flatMap(List::stream).toList();
    }

    private static Compilation.Compiled compiled(Case c, UUID courseId) {
        Terms terms = new Terms(
                c.regimen(),
                c.clearance(),
                c.prescription(),
                dosage(c),
                c.facts().day(),
                c.facts().packs());
        List<SessionPlan> sessions = Layout.of(courseId, terms, c.facts().situation(), c.dates());
        return new Compilation.Compiled(terms, c.facts().situation(), sessions, Warnings.of(c));
    }

    private static Dosage dosage(Case c) {
        var ramp = c.regimen().dose().ramp();
        int perStep = ramp.proceduresPerStep(c.plannedByRequiredDay());
        return new Dosage(ramp, c.prescription().dosing().targetMinutes(), perStep, c.startsFull());
    }
}
