package health.homeward.plans.domain.conformance;

import static health.homeward.plans.domain.conformance.SourceRule.R10;
import static health.homeward.plans.domain.conformance.SourceRule.R5;
import static health.homeward.plans.domain.conformance.SourceRule.R8;
import static health.homeward.plans.domain.conformance.SourceRule.R9;

import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.compile.StartWindow;
import health.homeward.plans.domain.course.Body;
import health.homeward.plans.domain.course.Session;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** When the first session was given: not before the gate that the clearance names (R5, R9, R10), and when recommended (R8). */
final class StartRules {
    static final List<Judge> ALL = List.of(StartRules::gate_R5, StartRules::ofItsType);

    private StartRules() {}

    static Stream<RuleConformance> gate_R5(CourseRecord record) {
        return Stream.of(notBeforeGate(R5, record));
    }

    private static Stream<RuleConformance> ofItsType(CourseRecord record) {
        boolean first = record.body().kind() == CourseKind.FIRST;
        return switch (record.terms().clearance().bedside().strokeType()) {
            case ISCHAEMIC -> first ? Stream.of(byDayFour_R8(record)) : Stream.empty();
            case HAEMORRHAGIC -> Stream.of(afterScarring_R9(record));
            case SUBARACHNOID, UNKNOWN -> Stream.of(notBeforeGate(R10, record));
        };
    }

    private static RuleConformance byDayFour_R8(CourseRecord record) {
        return first(R8, record, first -> {
            Instant until = window(record).recommendedUntil();
            return until == null || !first.treatment().startedAt().isAfter(until)
                    ? Verdict.KEPT
                    : Verdict.departed(late(record, first, until));
        });
    }

    /** Whoever let the recommended days pass: the order itself, whatever kept the sessions before from being given, or a hold. */
    private static Deviation late(CourseRecord record, Session.Treated first, Instant until) {
        String sentence = "Massage began after the recommended days, which ended at %s.".formatted(until);
        var start = record.terms().prescription().startDate();
        if (record.terms().day().opens(start).isAfter(until)) {
            return Deviation.in(first, record.neurologist(), "PRESCRIBED_LATER", sentence);
        }
        Stream<Deviation> missed = record.missed().stream()
                .map(left -> Deviation.in(
                        first, By.missing(left.cause()), left.cause().name(), sentence));
        Stream<Deviation> held = record.holds().stream()
                .map(Body.Interruption::hold)
                .filter(hold -> hold.since().isBefore(first.treatment().startedAt()))
                .map(hold -> Deviation.in(first, By.NOBODY_RECORDED, hold.code(), sentence));
        return Stream.concat(missed, held).findFirst().orElse(Deviation.in(first, "GIVEN_LATE", sentence));
    }

    private static RuleConformance afterScarring_R9(CourseRecord record) {
        RuleConformance judged = notBeforeGate(R9, record);
        Instant proposed = window(record).recommendedFrom();
        boolean early = proposed != null
                && record.treated().stream()
                        .limit(1)
                        .anyMatch(first -> first.treatment().startedAt().isBefore(proposed));
        return early && judged.status() == RuleStatus.KEPT
                ? judged.noting("It began before the proposed day, as the neurologist chose.")
                : judged;
    }

    private static RuleConformance notBeforeGate(SourceRule rule, CourseRecord record) {
        return first(rule, record, first -> {
            Instant gate = window(record).earliest();
            return gate == null
                    ? new Verdict.Unrecorded("The clearance names no earliest start.")
                    : Verdict.unless(
                            first.treatment().startedAt().isBefore(gate),
                            () -> Deviation.in(
                                    first,
                                    "BEFORE_EARLIEST_START",
                                    "The first session began at %s, before %s, from when the clearance as it stands now allows it."
                                            .formatted(first.treatment().startedAt(), gate)));
        });
    }

    private static RuleConformance first(
            SourceRule rule, CourseRecord record, Function<Session.Treated, Verdict> look) {
        return RuleConformance.each(
                rule, Basis.RECORD, record.treated().stream().limit(1).toList(), look);
    }

    private static StartWindow window(CourseRecord record) {
        return record.terms().clearance().window();
    }
}
