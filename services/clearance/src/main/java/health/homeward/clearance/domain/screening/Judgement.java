package health.homeward.clearance.domain.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the neurologist has decided on a case: holds denied, blocks overridden, and a date chosen (R9, R10) or null. */
public record Judgement(List<Denial> denials, List<Overriding> overrides, LocalDate chosenStart) {
    public static final Judgement NONE = new Judgement(List.of(), List.of(), null);

    public Judgement {
        denials = List.copyOf(denials);
        overrides = List.copyOf(overrides);
    }

    public Judgement denying(List<Denial> more) {
        return new Judgement(Stream.concat(denials.stream(), more.stream()).toList(), overrides, chosenStart);
    }

    public Judgement overriding(List<Overriding> more) {
        return new Judgement(
                denials, Stream.concat(overrides.stream(), more.stream()).toList(), chosenStart);
    }

    /** Keeps the earlier choice when none is made now. */
    public Judgement choosing(LocalDate start) {
        return start == null ? this : new Judgement(denials, overrides, start);
    }

    /** A new grant is a new look: what was overridden for the last one is decided again. */
    public Judgement withoutOverrides() {
        return new Judgement(denials, List.of(), chosenStart);
    }

    boolean answers(String code, Evidence evidence) {
        return denies(code, evidence.reference()) || overrides(code, evidence);
    }

    boolean overrides(String code, Evidence evidence) {
        return overridesOf(code).anyMatch(known -> known.evidence().contains(evidence.reference()));
    }

    boolean namesSite(String code) {
        return overridesOf(code).anyMatch(known -> known.justification().namesSite());
    }

    /** Whether a neurologist has answered this report with NO. */
    public boolean denied(Report report) {
        return denies(report.code(), report.reference());
    }

    private boolean denies(String code, String reference) {
        return denials.stream()
                .anyMatch(known -> known.code().equals(code) && known.evidence().contains(reference));
    }

    private Stream<Overriding> overridesOf(String code) {
        return overrides.stream().filter(known -> known.code().equals(code));
    }
}
