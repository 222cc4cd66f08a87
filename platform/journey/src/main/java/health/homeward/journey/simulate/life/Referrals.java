package health.homeward.journey.simulate.life;

import health.homeward.clearance.domain.facts.Background;
import health.homeward.clearance.domain.facts.ClinicalStatus;
import health.homeward.clearance.domain.facts.Coded;
import health.homeward.clearance.domain.facts.Condition;
import health.homeward.clearance.domain.facts.Consent;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Onset;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Period;
import health.homeward.clearance.domain.facts.Person;
import health.homeward.clearance.domain.facts.Presentation;
import health.homeward.clearance.domain.facts.Stroke;
import health.homeward.clearance.domain.facts.Vitals;
import health.homeward.clearance.domain.facts.YesNo;
import health.homeward.journey.simulate.oracle.Truth;
import health.homeward.plans.domain.Allergies;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.StrokeType;
import health.homeward.plans.domain.pack.RulePack;
import health.homeward.plans.domain.pack.RulePacks;
import health.homeward.plans.domain.regimen.Regimen;
import health.homeward.plans.domain.regimen.Regimens;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Refers a patient whom the dice have made: any stroke, any precision, any zone, any day of three years. */
final class Referrals {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Andorra"),
            ZoneId.of("Europe/Lisbon"),
            ZoneId.of("America/New_York"),
            ZoneId.of("America/Sao_Paulo"),
            ZoneId.of("Asia/Beirut"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Pacific/Auckland"));
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final List<Contraindication> RARE = List.of(
            Contraindication.THROMBOSIS,
            Contraindication.ONCOLOGY,
            Contraindication.CYST,
            Contraindication.RHYTHM_DISTURBANCE,
            Contraindication.CHRONIC_HEART_DISEASE,
            Contraindication.CHRONIC_LUNG_DISEASE,
            Contraindication.KIDNEY_FAILURE,
            Contraindication.VARICOSE_VEINS,
            Contraindication.FEVER,
            Contraindication.SKIN_DAMAGE,
            Contraindication.POST_OPERATIVE_NOT_HEALED,
            Contraindication.NERVOUS_SYSTEM);

    private Referrals() {}

    static World refer(Dice dice) {
        LocalDate dayOne = FIRST_DAY.plusDays(dice.between(0, 3 * 365));
        World world = new World(dice, dayOne, regimen(dice), packs(dice));
        ZoneId zone = dice.oneOf(ZONES);
        world.truth = new Truth(zone, attack(dice, dayOne, zone), presence(dice), health(dice));
        world.referred = facts(world.truth, dice, dayOne);
        return world;
    }

    private static Regimen regimen(Dice dice) {
        return Regimens.all()
                .get(dice.chance(0.8) ? 0 : dice.between(1, Regimens.all().size() - 1));
    }

    /** A hospital in three has switched packs on; few wait a month. */
    private static List<RulePack> packs(Dice dice) {
        if (!dice.chance(0.33)) {
            return List.of();
        }
        return RulePacks.all().stream()
                .filter(pack -> dice.chance(pack.code().equals("CONSERVATIVE") ? 0.08 : 0.5))
                .toList();
    }

    private static Truth.Attack attack(Dice dice, LocalDate dayOne, ZoneId zone) {
        LocalDate date = dayOne.minusDays(dice.weighed(new int[] {40, 30, 15}, 0, 1, 2, dice.between(3, 25)));
        Instant struck = date.atTime(dice.between(0, 5), dice.between(0, 59))
                .atZone(zone)
                .toInstant();
        Onset onset = dice.weighed(new int[] {55, 40}, new Onset.At(struck), new Onset.On(date), Onset.UNKNOWN);
        StrokeType type = dice.weighed(
                new int[] {70, 19, 5},
                StrokeType.ISCHAEMIC,
                StrokeType.HAEMORRHAGIC,
                StrokeType.SUBARACHNOID,
                StrokeType.UNKNOWN);
        Side side = dice.weighed(new int[] {44, 44, 8}, Side.LEFT, Side.RIGHT, Side.BILATERAL, Side.UNKNOWN);
        return new Truth.Attack(type, onset, side);
    }

    private static Truth.Presence presence(Dice dice) {
        return new Truth.Presence(
                dice.weighed(new int[] {90, 4}, Fact.YES, Fact.NO, Fact.UNKNOWN),
                dice.weighed(new int[] {45, 45}, Mobility.BED_REST, Mobility.OUT_OF_BED, Mobility.UNKNOWN),
                dice.weighed(new int[] {82}, Setting.HOSPITAL, Setting.HOME),
                Instant.EPOCH,
                dice.weighed(new int[] {96, 2}, Fact.YES, Fact.NO, Fact.UNKNOWN));
    }

    private static Truth.Health health(Dice dice) {
        return new Truth.Health(
                dice.weighed(new int[] {65, 15}, Fact.NO, Fact.YES, Fact.UNKNOWN),
                dice.weighed(new int[] {70, 10}, Fact.NO, Fact.YES, Fact.UNKNOWN),
                dice.weighed(new int[] {70, 10}, Allergies.NONE, Allergies.KNOWN, Allergies.UNKNOWN),
                dice.weighed(new int[] {50, 30}, Fact.NO, Fact.YES, Fact.UNKNOWN),
                dice.weighed(new int[] {85, 8}, Fact.YES, Fact.NO, Fact.UNKNOWN));
    }

    private static PatientFacts facts(Truth truth, Dice dice, LocalDate dayOne) {
        var background = truth.health();
        var presence = truth.presence();
        return new PatientFacts(
                new Person(dice.between(18, 101), consent(presence.consents()), truth.zone()),
                stroke(truth.attack()),
                new Presentation(
                        YesNo.valueOf(presence.conscious().name()),
                        presence.conscious() == Fact.YES && dice.chance(0.3) ? 13 : null,
                        health.homeward.clearance.domain.facts.Mobility.valueOf(
                                presence.mobility().name()),
                        health.homeward.clearance.domain.facts.Setting.valueOf(
                                presence.setting().name()),
                        vitals(truth, dice, dayOne)),
                new Background(
                        YesNo.valueOf(background.anticoagulant().name()),
                        YesNo.valueOf(background.heartDisease().name()),
                        YesNo.valueOf(background.organDysfunction().name()),
                        health.homeward.clearance.domain.facts.Allergies.valueOf(
                                background.allergies().name())),
                conditions(dice, dayOne));
    }

    private static Consent consent(Fact consents) {
        return switch (consents) {
            case YES -> Consent.GIVEN;
            case NO -> Consent.REFUSED;
            case UNKNOWN -> Consent.UNKNOWN;
        };
    }

    static Stroke stroke(Truth.Attack attack) {
        return new Stroke(
                health.homeward.clearance.domain.facts.StrokeType.valueOf(
                        attack.type().name()),
                attack.onset(),
                health.homeward.clearance.domain.facts.Side.valueOf(
                        attack.side().name()));
    }

    private static Vitals vitals(Truth truth, Dice dice, LocalDate dayOne) {
        Instant at = dayOne.atTime(6, 0).atZone(truth.zone()).toInstant();
        return dice.chance(0.3)
                ? new Vitals(new BigDecimal(dice.weighed(new int[] {50, 40}, "36.8", "37.5", "37.6")), at, 140, 85)
                : Vitals.UNKNOWN;
    }

    private static List<Condition> conditions(Dice dice, LocalDate dayOne) {
        List<Condition> conditions = new ArrayList<>();
        if (dice.chance(0.3)) {
            conditions.add(condition(Contraindication.HIGH_BLOOD_PRESSURE, dice, dayOne));
        }
        while (dice.chance(0.12)) {
            conditions.add(condition(dice.oneOf(RARE), dice, dayOne));
        }
        return conditions;
    }

    static Condition condition(Contraindication known, Dice dice, LocalDate today) {
        return new Condition(
                known,
                new Coded("SNOMED", "simulated-" + known.ordinal(), "Condition/" + known.ordinal()),
                dice.weighed(
                        new int[] {80, 10}, ClinicalStatus.ACTIVE, ClinicalStatus.RESOLVED, ClinicalStatus.UNKNOWN),
                new Period(today.minusDays(dice.between(0, 400)), null),
                dice.chance(0.5) ? "neck" : null);
    }
}
