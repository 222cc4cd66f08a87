package health.homeward.journey.simulate.life;

import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.journey.simulate.oracle.Truth;
import health.homeward.plans.domain.pack.RulePack;
import health.homeward.plans.domain.regimen.Regimen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One patient as the world knows him; it changes as the days go by, and the product hears of it in pieces. */
final class World {
    final Dice dice;
    final Temper temper;
    final LocalDate dayOne;
    final Regimen regimen;
    final List<RulePack> packs;
    final UUID patientId;
    final UUID referralId;

    Truth truth;
    /** What the hospital's referral says now, its corrections included. */
    PatientFacts referred;
    /** Whether the referral was told to have this patient discharged or died, and nothing more happens. */
    boolean gone;

    private final Map<String, Instant> passes = new HashMap<>();
    private final Map<String, Boolean> willing = new HashMap<>();

    World(Dice dice, LocalDate dayOne, Regimen regimen, List<RulePack> packs) {
        this.dice = dice;
        this.temper = Temper.of(dice);
        this.dayOne = dayOne;
        this.regimen = regimen;
        this.packs = packs;
        this.patientId = dice.id();
        this.referralId = dice.id();
    }

    Instant at(LocalDate date, int hour, int minute) {
        return date.atTime(hour, minute).atZone(truth.zone()).toInstant();
    }

    LocalDate today(Instant now) {
        return truth.dateOf(now);
    }

    void ails(String code, Instant until) {
        passes.merge(code, until, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Whether a neurologist who looks now finds it gone. */
    boolean passed(String code, Instant now) {
        return !passes.computeIfAbsent(code, _ -> now.plusSeconds(86_400L * dice.between(0, 3)))
                .isAfter(now);
    }

    /** Whether the neurologist would treat in spite of it; a high blood pressure stops hardly anybody (R35). */
    boolean wouldOverride(String code) {
        return willing.computeIfAbsent(code, name -> dice.chance(name.equals("HIGH_BLOOD_PRESSURE") ? 0.97 : 0.6));
    }
}
