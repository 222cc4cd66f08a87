package health.homeward.journey.simulate.life;

import health.homeward.clearance.domain.decision.CaseEvent;
import health.homeward.clearance.domain.decision.CaseIds;
import health.homeward.clearance.domain.decision.CaseState;
import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.Command;
import health.homeward.clearance.domain.decision.Decide;
import health.homeward.clearance.domain.decision.Decision;
import health.homeward.clearance.domain.decision.Grant;
import health.homeward.clearance.domain.decision.Happened;
import health.homeward.clearance.domain.decision.Origin;
import health.homeward.clearance.domain.decision.Reason;
import health.homeward.clearance.domain.decision.Ruling;
import health.homeward.clearance.domain.facts.StatedFacts;
import health.homeward.clearance.domain.screening.ClinicalSettings;
import health.homeward.journey.simulate.oracle.Moment;
import health.homeward.journey.simulate.oracle.Truth;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** The neurologist's desk: holds the clearance case of the course that is sought, and tells the ward what was decided. */
final class Desk {
    private final World world;
    private final Consumer<Moment> seen;
    private final Neurologist neurologist;
    private final java.util.UUID actor;

    private ClearanceCase known;
    private int attempts;
    private String lastObstacle = "nobody decided";

    Desk(World world, Consumer<Moment> seen) {
        this.world = world;
        this.seen = seen;
        this.neurologist = new Neurologist(world);
        this.actor = world.dice.id();
    }

    ClearanceCase known() {
        return known;
    }

    /** The rule that the last refusal named first. */
    String lastObstacle() {
        return lastObstacle;
    }

    void open(Instant now) {
        opened(
                Decide.open(
                        ids(),
                        world.referred,
                        Origin.event(health.homeward.clearance.domain.screening.Reporter.HOSPITAL, world.dice.id()),
                        now),
                now);
    }

    /** R16: a course that is due gets a case of its own, and the old one ends. */
    boolean reopen(Instant now) {
        if (known.state().isOver()) {
            return false;
        }
        var origin = Origin.event(health.homeward.clearance.domain.screening.Reporter.RULE, world.dice.id());
        opened(Decide.reopen(ids(), known, origin, now), now);
        return true;
    }

    private void opened(CaseEvent.CaseOpened event, Instant now) {
        known = ClearanceCase.opened(event);
        attempts = 0;
        lastObstacle = "nobody decided";
        seen.accept(new Moment.Opened(now, world.truth, known));
    }

    private CaseIds ids() {
        return new CaseIds(world.dice.id(), world.referralId, world.patientId, "simulated");
    }

    Origin self() {
        return Origin.neurologist(actor, world.dice.id());
    }

    /** Looks at the case once a day, as long as something is to be decided. */
    void round(Instant now, Ward ward) {
        switch (known.asOf(now).state()) {
            case CaseState.Pending _, CaseState.Deferred _ -> decide(now, ward);
            case CaseState.Expired _ -> grant(now, ward);
            case CaseState.Suspended _ -> resume(now, ward);
            case CaseState.Granted(Grant grant) -> renew(grant, now, ward);
            case CaseState.Refused _, CaseState.Concluded _, CaseState.Withdrawn _ -> {}
        }
    }

    private void decide(Instant now, Ward ward) {
        Dice dice = world.dice;
        attempts++;
        if (dice.chance(attempts > 12 ? 0.15 : 0.005)) {
            tell(new Command.RefuseClearance(self(), "simulated"), world.truth, now, ward);
        } else if (dice.chance(0.03)) {
            var until = world.today(now).plusDays(dice.between(0, 3));
            tell(new Command.DeferClearance(self(), until, "simulated"), world.truth, now, ward);
        } else {
            state(now, ward);
            grant(now, ward);
        }
    }

    private void state(Instant now, Ward ward) {
        StatedFacts stated = neurologist.states(known.dossier().facts(), now);
        if (!stated.isNothing() && world.dice.chance(0.5)) {
            tell(new Command.StateFacts(self(), stated, List.of()), Stating.on(world.truth, stated), now, ward);
        }
    }

    private void grant(Instant now, Ward ward) {
        StatedFacts stated = neurologist.states(known.dossier().facts(), now);
        Ruling ruling = neurologist.rules(known, now);
        var command = new Command.GrantClearance(self(), stated, ruling, neurologist.wishes(known, now));
        tell(command, Stating.on(world.truth, stated), now, ward);
    }

    private void resume(Instant now, Ward ward) {
        if (world.dice.chance(0.7)) {
            Ruling ruling = neurologist.rules(known, now);
            var stated = known.dossier().facts().presentation().conscious()
                                    != health.homeward.clearance.domain.facts.YesNo.YES
                            && world.dice.chance(0.5)
                    ? StatedFacts.conscious(health.homeward.clearance.domain.facts.YesNo.YES)
                    : StatedFacts.NOTHING;
            var until = world.dice.chance(0.3) ? world.today(now).plusDays(world.dice.between(20, 120)) : null;
            tell(
                    new Command.ResumeClearance(self(), stated, ruling, until, "simulated"),
                    Stating.on(world.truth, stated),
                    now,
                    ward);
        }
    }

    private void renew(Grant grant, Instant now, Ward ward) {
        boolean ending = !world.today(now).plusDays(14).isBefore(grant.validUntil());
        if (ending && ward.open() && world.dice.chance(0.3)) {
            grant(now, ward);
        }
    }

    /** @param truth what is said of the patient once the command is accepted */
    void tell(Command command, Truth truth, Instant now, Ward ward) {
        ClearanceCase before = known;
        Decision decision = Decide.decide(before, command, now, ClinicalSettings.DEFAULT);
        List<CaseEvent> events = List.of();
        switch (decision) {
            case Decision.Accepted accepted -> {
                events = accepted.events();
                known = before.after(events);
                world.truth = truth;
            }
            case Decision.Refused refused -> obstacle(refused.reasons());
        }
        seen.accept(new Moment.Ruled(now, truth, command, decision, known));
        Happened.follow(before, events).forEach(happened -> announce(happened, now, ward));
    }

    private void obstacle(List<Reason> reasons) {
        Reason first = reasons.getFirst();
        lastObstacle = first.rule().isNumbered() ? first.rule().name() : first.code();
    }

    private void announce(Happened happened, Instant now, Ward ward) {
        switch (happened.event()) {
            case CaseEvent.ClearanceGranted e -> ward.granted(e.grant(), happened.after(), now);
            case CaseEvent.ClearanceAmended e -> ward.granted(e.grant(), happened.after(), now);
            case CaseEvent.ClearanceSuspended e -> ward.suspended(e, now);
            case CaseEvent.ClearanceResumed e -> ward.resumed(e.grant().validUntil(), now);
            case CaseEvent.ClearanceWithdrawn e -> ward.withdrawn(e.reason(), now);
            case CaseEvent.CaseOpened _,
                    CaseEvent.FactsChanged _,
                    CaseEvent.FindingsReported _,
                    CaseEvent.FindingsAnswered _,
                    CaseEvent.ClearanceDeferred _,
                    CaseEvent.ClearanceRefused _,
                    CaseEvent.CaseReopened _,
                    CaseEvent.CaseConcluded _ -> {}
        }
    }
}
