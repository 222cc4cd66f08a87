package health.homeward.journey.simulate.life;

import health.homeward.clearance.domain.decision.Command;
import health.homeward.clearance.domain.decision.Origin;
import health.homeward.clearance.domain.decision.Said;
import health.homeward.clearance.domain.decision.WithdrawalReason;
import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.ClinicalStatus;
import health.homeward.clearance.domain.facts.Condition;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Ground;
import health.homeward.clearance.domain.facts.Mobility;
import health.homeward.clearance.domain.facts.Onset;
import health.homeward.clearance.domain.facts.Setting;
import health.homeward.clearance.domain.facts.StatedFacts;
import health.homeward.clearance.domain.facts.Stroke;
import health.homeward.clearance.domain.facts.YesNo;
import health.homeward.clearance.domain.screening.Reporter;
import health.homeward.journey.simulate.oracle.Truth;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.StrokeType;
import health.homeward.plans.domain.course.EndReason;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** What befalls a patient between sessions: illness that anybody finds, moves, corrections, and the end. */
final class Fate {
    private static final List<String> PASSING = Arrays.stream(Contraindication.values())
            .filter(known -> known.weight() == Ground.Weight.TEMPORARY)
            .map(Contraindication::code)
            .toList();
    private static final List<Contraindication> LASTING =
            List.of(Contraindication.RHYTHM_DISTURBANCE, Contraindication.THROMBOSIS, Contraindication.KIDNEY_FAILURE);

    private final World world;
    private final Dice dice;
    private final Desk desk;
    private final Ward ward;

    Fate(World world, Desk desk, Ward ward) {
        this.world = world;
        this.dice = world.dice;
        this.desk = desk;
        this.ward = ward;
    }

    /** One day's chances, each on its own. */
    void strikes(Instant now) {
        var odds = world.temper.day();
        if (dice.chance(odds.ill())) {
            falls(now);
        }
        if (dice.chance(odds.moves())) {
            moves(now);
        }
        if (dice.chance(odds.corrected())) {
            corrected(now);
        }
        if (dice.chance(odds.adjusted())) {
            adjusted(now);
        }
        if (dice.chance(odds.over())) {
            ends(now);
        }
    }

    private void falls(Instant now) {
        switch (dice.between(0, 9)) {
            case 0 -> change(condition(now), StatedFacts.NOTHING, Command.Movement.NONE, world.truth, now);
            case 1 ->
                report(
                        List.of(new Said("NOT_CONSCIOUS", dice.oneOf(Answer.YES, Answer.UNSURE))),
                        Reporter.THERAPIST,
                        now);
            case 2 -> desk.tell(new Command.SuspendClearance(desk.self(), null, "simulated"), world.truth, now, ward);
            case 3 -> {
                var heart = new StatedFacts(null, null, null, null, null, null, YesNo.YES, null, null);
                desk.tell(
                        new Command.StateFacts(desk.self(), heart, List.of()),
                        Stating.on(world.truth, heart),
                        now,
                        ward);
            }
            default -> found(dice.oneOf(Reporter.THERAPIST, Reporter.CAREGIVER, Reporter.HOSPITAL), now);
        }
    }

    /** One of three people finds something: mostly what passes, at times what stays, or a doubt that no list names. */
    void found(Reporter by, Instant now) {
        String code = dice.weighed(
                new int[] {78, 8, 8}, dice.oneOf(PASSING), dice.oneOf(LASTING).code(), "DOUBT", "SOMETHING_ELSE");
        world.ails(code, now.plusSeconds(86_400L * dice.between(1, 5)));
        report(List.of(new Said(code, dice.chance(0.75) ? Answer.YES : Answer.UNSURE)), by, now);
    }

    void report(List<Said> answers, Reporter by, Instant now) {
        Truth truth = answers.stream()
                .filter(said -> said.code().equals("NOT_CONSCIOUS"))
                .findFirst()
                .map(said -> conscious(said.answer() == Answer.YES ? Fact.NO : Fact.UNKNOWN))
                .orElse(world.truth);
        desk.tell(new Command.ReportContraindications(origin(by), answers, now), truth, now, ward);
    }

    private Truth conscious(Fact conscious) {
        var before = world.truth.presence();
        return world.truth.with(
                new Truth.Presence(conscious, before.mobility(), before.setting(), before.since(), before.consents()));
    }

    private Condition condition(Instant now) {
        Contraindication known = dice.chance(0.5)
                ? dice.oneOf(LASTING)
                : Contraindication.of(dice.oneOf(PASSING)).orElseThrow();
        Condition any = Referrals.condition(known, dice, world.today(now));
        return new Condition(known, any.source(), ClinicalStatus.ACTIVE, any.period(), any.site());
    }

    private void change(Condition condition, StatedFacts stated, Command.Movement movement, Truth truth, Instant now) {
        var command = new Command.ReportChange(origin(Reporter.HOSPITAL), stated, condition, movement);
        if (condition != null && !desk.known().state().isOver()) {
            world.referred = world.referred.including(condition);
        }
        desk.tell(command, truth, now, ward);
        if (desk.known().state().isOver()) {
            world.truth = truth;
        }
    }

    private void moves(Instant now) {
        var before = world.truth.presence();
        if (dice.chance(0.5)) {
            boolean up = before.mobility() != health.homeward.plans.domain.Mobility.OUT_OF_BED;
            mobile(up ? Mobility.OUT_OF_BED : Mobility.BED_REST, now);
        } else {
            placed(before.setting() == health.homeward.plans.domain.Setting.HOSPITAL, now);
        }
    }

    private void mobile(Mobility to, Instant now) {
        var before = world.truth.presence();
        var mobility = health.homeward.plans.domain.Mobility.valueOf(to.name());
        var truth = world.truth.with(
                new Truth.Presence(before.conscious(), mobility, before.setting(), before.since(), before.consents()));
        change(null, StatedFacts.reported(null, to, null), Command.Movement.NONE, truth, now);
        if (ward.open()) {
            ward.told(new health.homeward.plans.domain.course.Command.ChangeMobility(mobility), now);
        }
    }

    private void placed(boolean home, Instant now) {
        var before = world.truth.presence();
        var to = home ? health.homeward.plans.domain.Setting.HOME : health.homeward.plans.domain.Setting.HOSPITAL;
        var truth =
                world.truth.with(new Truth.Presence(before.conscious(), before.mobility(), to, now, before.consents()));
        change(
                null,
                StatedFacts.reported(null, null, Setting.valueOf(to.name())),
                home ? Command.Movement.DISCHARGED : Command.Movement.READMITTED,
                truth,
                now);
        if (ward.open()) {
            ward.told(new health.homeward.plans.domain.course.Command.Move(to, now), now);
        }
    }

    /** R10: the hospital corrects type, onset or side; plans hears of a side at the same time, before or after. */
    private void corrected(Instant now) {
        var before = world.truth.attack();
        int what = dice.between(0, 2);
        var after = new Truth.Attack(
                what == 0 ? dice.oneOf(StrokeType.values()) : before.type(),
                what == 1 ? new Onset.On(world.dayOne.minusDays(dice.between(0, 4))) : before.onset(),
                what == 2 ? dice.oneOf(Side.LEFT, Side.RIGHT, Side.BILATERAL, Side.UNKNOWN) : before.side());
        var stroke = Referrals.stroke(after);
        boolean news = isNews(what, stroke, world.referred.stroke()) && !after.equals(before);
        if (!news || before.type() == StrokeType.UNKNOWN || desk.known().state().isOver()) {
            return;
        }
        boolean planFirst = dice.chance(0.5);
        boolean side = after.side() != before.side();
        Truth truth = world.truth.with(after);
        world.referred = world.referred.stroke(stroke);
        var command = new Command.CorrectReferral(origin(Reporter.HOSPITAL), world.referred);
        if (side && planFirst) {
            world.truth = truth;
            tellSide(after.side(), now);
        }
        desk.tell(command, truth, now, ward);
        if (side && !planFirst) {
            tellSide(after.side(), now);
        }
    }

    /** A referral that says again what it said before takes nothing back that a neurologist has stated since. */
    private static boolean isNews(int what, Stroke now, Stroke said) {
        return switch (what) {
            case 0 -> now.type() != said.type();
            case 1 -> !now.onset().equals(said.onset());
            default -> now.affectedSide() != said.affectedSide();
        };
    }

    private void tellSide(Side side, Instant now) {
        if (ward.open()) {
            ward.told(new health.homeward.plans.domain.course.Command.CorrectSide(side, now, dice.id()), now);
        }
    }

    private void adjusted(Instant now) {
        if (ward.open() && world.regimen.dose().ramp().step() == 5) {
            Frequency frequency = dice.chance(0.5) ? dice.oneOf(Frequency.values()) : null;
            Integer target = dice.chance(0.6) ? dice.oneOf(20, 25, 30, 35, 40, 45, 33) : null;
            ward.told(new health.homeward.plans.domain.course.Command.Adjust(frequency, target, dice.chance(0.7)), now);
        }
    }

    private void ends(Instant now) {
        if (ward.open() && dice.chance(0.3)) {
            ward.told(new health.homeward.plans.domain.course.Command.End(EndReason.NEUROLOGIST), now);
            return;
        }
        var reason = dice.oneOf(WithdrawalReason.values());
        desk.tell(new Command.WithdrawClearance(desk.self(), reason, "simulated"), world.truth, now, ward);
        world.gone = true;
    }

    private Origin origin(Reporter by) {
        return Origin.event(by, dice.id());
    }
}
