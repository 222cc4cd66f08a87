package health.homeward.plans.domain.compile;

import static health.homeward.plans.domain.compile.PrescriptionRules.refuse;
import static health.homeward.plans.domain.compile.PrescriptionRules.unless;

import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.regimen.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the calendar says against a prescription: the gate (R5, R9, R10), cover (R7), and the ramp's second week (R12). */
final class CalendarRules {
    static final List<CompileRule> ALL = List.of(
            CalendarRules::notInThePast_R17,
            CalendarRules::gate_R5,
            CalendarRules::cover_R7,
            CalendarRules::secondWeek_R12);

    private CalendarRules() {}

    static Stream<Reason> notInThePast_R17(Case c) {
        if (!c.prescription().days().anyDayOpen()) {
            return Stream.empty();
        }
        return unless(
                fits(c, c.now()),
                "R17",
                "START_IN_THE_PAST",
                "The first session would lie on %s, whose hours have no room for its %d minutes any more."
                        .formatted(c.firstDate(), c.firstMinutes()));
    }

    static Stream<Reason> gate_R5(Case c) {
        Instant gate = c.clearance().window().earliest();
        boolean gated =
                c.regimen().asks(Requirement.START_WINDOW) || c.clearance().isDatedByNeurologist();
        if (gate == null && !gated) {
            return Stream.empty();
        }
        if (gate == null) {
            return refuse(
                    "R10", "NO_START_DATE", "The clearance names no earliest start: a neurologist has to give a date.");
        }
        if (!c.prescription().days().anyDayOpen()) {
            return Stream.empty();
        }
        return unless(
                fits(c, gate),
                c.clearance().gateRule(c.regimen()),
                "BEFORE_EARLIEST_START",
                "The course may not begin before %s (%s); the first session would lie on %s, whose hours end at %s."
                        .formatted(
                                gate.atZone(c.facts().day().zone()).toLocalDateTime(),
                                c.facts().day().zone(),
                                c.firstDate(),
                                c.facts().day().until()));
    }

    static Stream<Reason> cover_R7(Case c) {
        LocalDate until = c.clearance().window().validUntil();
        if (until == null || !c.canBeDated()) {
            return unless(until != null, "R7", "NO_VALIDITY", "The clearance names no last day.");
        }
        LocalDate last = c.dates().getLast();
        return unless(
                !last.isAfter(until),
                "R7",
                "CLEARANCE_TOO_SHORT",
                "The clearance ends on %s, the last procedure would fall on %s.".formatted(until, last));
    }

    /** R12: when the ramp cannot reach the required minutes by the second week's end, the prescriber is asked. */
    static Stream<Reason> secondWeek_R12(Case c) {
        boolean asked = c.canBeDated() && !c.prescription().dosing().slowRampAccepted() && !c.startsFull();
        return asked
                ? RampRules.tooSlow(c.regimen().dose().ramp(), c.prescription(), c.plannedByRequiredDay())
                : Stream.empty();
    }

    private static boolean fits(Case c, Instant notBefore) {
        Duration first = Duration.ofMinutes(c.firstMinutes());
        return !c.facts().day().closes(c.firstDate()).minus(first).isBefore(notBefore);
    }
}
