package health.homeward.plans.rest;

import static health.homeward.plans.rest.PlanPreviewDoubts.when;

import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.StrokeType;
import health.homeward.plans.domain.compile.StartWindow;
import health.homeward.plans.domain.compile.StrokeGate;
import health.homeward.plans.domain.regimen.StartDays;
import health.homeward.plans.domain.regimen.StrokeRegimen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** When a previewed course may begin: from type and onset, the decision's own start and the neurologist's date (R5, R8–R10). */
record PlanPreviewStart(PlanPreviewRequest body, ZoneId zone) {

    StartWindow window(StartDays days) {
        Optional<StrokeGate> gate = gate(days);
        return new StartWindow(
                gate.isPresent() ? earliest(gate.get()) : decided(),
                gate.map(StrokeGate::recommendedFrom).orElse(null),
                gate.map(StrokeGate::recommendedUntil).orElse(null),
                body.clearance().validUntil(),
                body.onsetDate(zone));
    }

    /** A date that lies wholly before the gate is no choice that a neurologist has: it is refused and not moved. */
    Stream<Reason> doubts() {
        LocalDate chosen = body.clearance().chosenStart();
        return gate(StrokeRegimen.STROKE.scope().start()).stream()
                .flatMap(gate -> Stream.concat(
                        chosen != null && !endOf(chosen).isAfter(gate.opens())
                                ? tooEarly(gate.type() == StrokeType.HAEMORRHAGIC)
                                : Stream.empty(),
                        Stream.concat(beforeDecided(gate), beforeDayTwo(gate))));
    }

    /** While a neurologist's date is missing no start is known; the decision's own is still one that nobody may precede. */
    private Stream<Reason> beforeDecided(StrokeGate gate) {
        Instant decided = body.clearance().earliestStart();
        LocalDate first = body.prescription().startDate();
        return when(
                gate.earliest(body.clearance().chosenStart()).isEmpty()
                        && decided != null
                        && !endOf(first).isAfter(decided),
                "R10",
                "BEFORE_EARLIEST_START",
                "The decision lets the course begin at %s at the earliest; the first session would lie on %s."
                        .formatted(decided, first));
    }

    /** Whatever date a neurologist will name, it lies behind day 2 (R5). */
    private Stream<Reason> beforeDayTwo(StrokeGate gate) {
        boolean undated =
                body.clearance().chosenStart() == null && gate.earliest(null).isEmpty();
        return undated && !endOf(body.prescription().startDate()).isAfter(gate.opens())
                ? when(
                        true,
                        "R5",
                        "START_BEFORE_DAY_2",
                        "Massage begins on the second day after the stroke at the earliest; the first session would lie before it.")
                : Stream.empty();
    }

    private static Stream<Reason> tooEarly(boolean scarring) {
        return when(
                true,
                scarring ? "R9" : "R5",
                scarring ? "START_BEFORE_DAY_6" : "START_BEFORE_DAY_2",
                scarring
                        ? "After a haemorrhagic stroke massage begins on day 6 at the earliest; the chosen date is before it."
                        : "Massage begins on the second day after the stroke at the earliest; the chosen date is before it.");
    }

    private Instant endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Without an onset these are the decision's own words; after a stroke nothing is built on them (R10). */
    private Instant decided() {
        Instant decided = body.clearance().earliestStart();
        LocalDate chosen = body.clearance().chosenStart();
        return decided != null || chosen == null
                ? decided
                : chosen.atStartOfDay(zone).toInstant();
    }

    /**
     * The latest of the decision's own start, the neurologist's date, and what type and onset allow (R5, R9, R10). Days that
     * only a neurologist may choose stay closed where no chosen date is named, whatever start the decision says.
     */
    private Instant earliest(StrokeGate gate) {
        Instant decided = body.clearance().earliestStart();
        return gate.earliest(body.clearance().chosenStart())
                .map(allowed -> decided != null && decided.isAfter(allowed) ? decided : allowed)
                .orElse(null);
    }

    private Optional<StrokeGate> gate(StartDays days) {
        var onset = body.facts().onset();
        if (onset == null || onset.instant() == null && onset.date() == null) {
            return Optional.empty();
        }
        StrokeType type = PlanPreviewFacts.or(body.facts().strokeType(), StrokeType.UNKNOWN);
        return Optional.of(
                onset.instant() == null
                        ? StrokeGate.of(type, onset.date(), zone, days)
                        : new StrokeGate(type, onset.instant(), zone, days));
    }
}
