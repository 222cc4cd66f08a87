package health.homeward.journey.simulate.oracle;

import health.homeward.clearance.domain.facts.Onset;
import health.homeward.plans.domain.Allergies;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.StrokeType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What has been said of a patient by now, whatever the product made of it; the oracle measures the product by this. */
public record Truth(ZoneId zone, Attack attack, Presence presence, Health health) {

    public record Attack(StrokeType type, Onset onset, Side side) {}

    public record Presence(Fact conscious, Mobility mobility, Setting setting, Instant since, Fact consents) {}

    public record Health(
            Fact heartDisease, Fact organDysfunction, Allergies allergies, Fact anticoagulant, Fact calm) {}

    public Truth with(Attack changed) {
        return new Truth(zone, changed, presence, health);
    }

    public Truth with(Presence changed) {
        return new Truth(zone, attack, changed, health);
    }

    public Truth with(Health changed) {
        return new Truth(zone, attack, presence, changed);
    }

    /** D0: the instant, or the end of the date where the patient lives; nobody knows it otherwise, nor where it is told twice. */
    public Optional<Instant> dayZero() {
        return switch (attack.onset()) {
            case Onset.At(Instant instant) -> Optional.of(instant);
            case Onset.On(LocalDate date) -> Optional.of(startOf(date.plusDays(1)));
            case Onset.Unknown(), Onset.Twice _ -> Optional.empty();
        };
    }

    /** Day k opens at D0 + (k−1)·24 h. */
    Optional<Instant> opensDay(int day) {
        return dayZero().map(zero -> zero.plus(Duration.ofHours(24L * (day - 1))));
    }

    /** R5, R9: nothing before this, whoever asks. */
    public Optional<Instant> gate() {
        return opensDay(attack.type() == StrokeType.HAEMORRHAGIC ? 6 : 2);
    }

    Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    @Override
    public String toString() {
        return "Truth[redacted]";
    }
}
