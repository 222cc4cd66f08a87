package health.homeward.clearance.domain.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The same word as if no override had run out: what lapsed with a grant's last day is no news against it. */
    public Judgement withoutExpiries() {
        return new Judgement(
                denials, overrides.stream().map(Overriding::withoutExpiry).toList(), chosenStart);
    }

    /** The last day on which all that is overridden stays so, or null when that is the grant's own last day. */
    public LocalDate lastCoveredDay(Set<String> codes) {
        return codes.stream()
                .map(this::lastDayOf)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Of several overrides of one finding the longest counts; empty when one of them has no end of its own. */
    private Optional<LocalDate> lastDayOf(String code) {
        return overridesOf(code).anyMatch(known -> known.expiresOn() == null)
                ? Optional.empty()
                : overridesOf(code).map(Overriding::expiresOn).max(LocalDate::compareTo);
    }

    boolean answers(String code, Evidence evidence, LocalDate today) {
        return denies(code, evidence.reference()) || overrides(code, evidence.reference(), today);
    }

    /** Whether the neurologist treats in spite of this evidence, on that day (R35). */
    boolean overrides(String code, String reference, LocalDate today) {
        return overridesOf(code)
                .anyMatch(known -> known.lasts(today) && known.evidence().contains(reference));
    }

    /** How many sites its overrides name at most. */
    long sitesNamed(String code) {
        return overridesOf(code)
                .mapToLong(known -> known.justification().sites())
                .max()
                .orElse(0);
    }

    /** Whether a neurologist has answered this report with NO. */
    public boolean denied(Report report) {
        return denies(report.code(), report.reference());
    }

    boolean denies(String code, String reference) {
        return denials.stream()
                .anyMatch(known -> known.code().equals(code) && known.evidence().contains(reference));
    }

    private Stream<Overriding> overridesOf(String code) {
        return overrides.stream().filter(known -> known.code().equals(code));
    }
}
