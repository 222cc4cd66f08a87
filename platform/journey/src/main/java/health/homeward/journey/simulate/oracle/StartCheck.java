package health.homeward.journey.simulate.oracle;

import health.homeward.plans.domain.StrokeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** When massage may begin: day 2 (R5, R8), day 6 with day 8 proposed (R9), a neurologist's date (R10). */
final class StartCheck {
    private StartCheck() {}

    /** What the table makes of the facts; empty where nobody can date it. */
    static Optional<Instant> expected(Truth truth, LocalDate chosen) {
        StrokeType type = truth.attack().type();
        boolean needsDate = type == StrokeType.SUBARACHNOID || type == StrokeType.UNKNOWN;
        if (truth.dayZero().isEmpty() || needsDate && chosen == null) {
            return Optional.empty();
        }
        Instant gate = truth.gate().orElseThrow();
        if (chosen != null) {
            Instant begins = truth.startOf(chosen);
            return Optional.of(begins.isAfter(gate) ? begins : gate);
        }
        return type == StrokeType.HAEMORRHAGIC ? truth.opensDay(8) : Optional.of(gate);
    }

    static void earliest(Truth truth, LocalDate chosen, Instant earliest, Ledger ledger) {
        Optional<Instant> expected = expected(truth, chosen);
        ledger.expect(
                expected.isPresent(),
                "R10",
                () -> "A start was given for a stroke of type " + truth.attack().type() + " that cannot be dated.");
        expected.ifPresent(instant -> ledger.expect(
                instant.equals(earliest),
                rule(truth.attack().type()),
                () -> "The start is given as " + earliest + ", the table makes it " + instant + "."));
    }

    static String rule(StrokeType type) {
        return switch (type) {
            case ISCHAEMIC -> "R5";
            case HAEMORRHAGIC -> "R9";
            case SUBARACHNOID, UNKNOWN -> "R10";
        };
    }
}
