package health.homeward.journey.simulate.life;

import health.homeward.clearance.domain.facts.StatedFacts;
import health.homeward.journey.simulate.oracle.Truth;
import health.homeward.plans.domain.Allergies;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.StrokeType;

/** What is true once somebody has stated facts. */
final class Stating {
    private Stating() {}

    static Truth on(Truth truth, StatedFacts stated) {
        var attack = truth.attack();
        var presence = truth.presence();
        var health = truth.health();
        return truth.with(new Truth.Attack(
                        named(StrokeType.class, stated.strokeType(), attack.type()),
                        stated.onset() == null ? attack.onset() : stated.onset(),
                        named(Side.class, stated.affectedSide(), attack.side())))
                .with(new Truth.Presence(
                        named(Fact.class, stated.conscious(), presence.conscious()),
                        named(Mobility.class, stated.mobility(), presence.mobility()),
                        presence.setting(),
                        presence.since(),
                        presence.consents()))
                .with(new Truth.Health(
                        named(Fact.class, stated.heartDisease(), health.heartDisease()),
                        named(Fact.class, stated.organDysfunction(), health.organDysfunction()),
                        named(Allergies.class, stated.allergies(), health.allergies()),
                        health.anticoagulant(),
                        health.calm()));
    }

    private static <E extends Enum<E>> E named(Class<E> kind, Enum<?> stated, E before) {
        return stated == null ? before : Enum.valueOf(kind, stated.name());
    }
}
