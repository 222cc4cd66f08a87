package health.homeward.journey.simulate.oracle;

import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.StrokeType;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.compile.TreatmentDays;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.Decision;
import health.homeward.plans.domain.course.Hold;
import health.homeward.plans.domain.course.Session;
import health.homeward.plans.domain.course.Treatment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Follows one course from its order to its end and holds each of its states against the table. */
final class CourseWatch {
    private final Moment.Order order;
    private final CaseWatch cleared;
    private final Ledger ledger;
    private final Holds holds;
    private int perStep;
    private Clearance clearance;
    private TreatmentDays days;
    private int target;
    private boolean formulaHolds;
    /** What was examined need not be again, as long as session and circumstances are the very same. */
    private final Map<UUID, SessionPlan> examined = new HashMap<>();

    private Aims composedFor;

    CourseWatch(Moment.Ordered ordered, CaseWatch cleared, Ledger ledger) {
        this.order = ordered.order();
        this.cleared = cleared;
        this.ledger = ledger;
        this.holds = new Holds(ordered.truth().attack().side(), stroke());
        this.clearance = order.clearance();
        this.days = order.prescription().days();
        this.target = order.prescription().dosing().targetMinutes();
        this.formulaHolds = stroke() && !startsFull();
    }

    private boolean stroke() {
        return order.regimen().code().equals(Bounds.STROKE);
    }

    /** A stroke that was told keeps its rules in any regimen. */
    private boolean hadStroke() {
        return stroke()
                || clearance.bedside().strokeType() != StrokeType.UNKNOWN
                || clearance.window().onset() != null;
    }

    private boolean startsFull() {
        return order.prescription().startsFull();
    }

    void compiled(Moment.Ordered ordered, Compilation.Compiled compiled) {
        List<SessionPlan> plans = compiled.sessions();
        perStep = Minutes.proceduresPerStep(Calendar.withinFourteenDays(Calendar.dates(order.prescription())));
        Sheet sheet = new Sheet(List.of(), List.of(), plans);
        int ordering = order.prescription().procedures();
        ledger.expect(
                plans.size() == ordering, Bounds.of(order.regimen().code()).rule(), () -> "Not all are planned.");
        ledger.expect(
                plans.stream().map(SessionPlan::date).toList().equals(Calendar.dates(order.prescription())),
                "R61",
                () -> "The dates are not those of the prescribed rhythm.");
        running(sheet, aims(ordered.truth()));
        minutes(sheet, aims(ordered.truth()));
    }

    void changed(Moment.Changed changed) {
        FrozenCheck.finished(changed.before(), changed.after(), ledger);
        if (!changed.accepted() || changed.before() == changed.after() && !(changed.after() instanceof Course.Open)) {
            return;
        }
        boolean open = changed.before() instanceof Course.Open;
        if (open) {
            command(changed);
        }
        Sheet sheet = Sheet.of(changed.after());
        Aims aims = aims(changed.truth());
        if (open && given(changed.command())) {
            recorded(changed, sheet);
        }
        held(changed.after());
        if (changed.before() != changed.after()) {
            state(changed, sheet, aims);
        }
    }

    private void state(Moment.Changed changed, Sheet sheet, Aims aims) {
        EndCheck.over(changed, sheet, aims, ledger);
        if (stroke()) {
            AlertCheck.behind(sheet, changed.truth(), changed.alert(), ledger);
        }
        if (changed.after() instanceof Course.Open) {
            minutes(sheet, aims);
        }
        if (changed.after() instanceof Course.Planned || changed.after() instanceof Course.Active) {
            running(sheet, aims);
            if (changed.before() instanceof Course.Paused) {
                DatesCheck.resumed(Sheet.of(changed.before()).coming(), sheet.coming(), changed.at(), ledger);
            }
        }
    }

    private void minutes(Sheet sheet, Aims aims) {
        if (!stroke()) {
            Bounds bounds = Bounds.of(order.regimen().code());
            boolean hurt = sheet.hurt();
            sheet.coming()
                    .forEach(plan -> ledger.expect(
                            plan.minutes() == target
                                    || hurt && plan.minutes() >= bounds.shortest() && plan.minutes() < target,
                            bounds.rule(),
                            () -> "Minutes are not as ordered, and nothing hurt (R54)."));
            return;
        }
        RampCheck.steps(sheet, aims, startsFull(), ledger);
        if (formulaHolds) {
            RampCheck.formula(sheet, perStep, target, ledger);
        }
    }

    private void running(Sheet sheet, Aims aims) {
        DatesCheck.coming(sheet.coming(), days, aims, ledger);
        if (!aims.same(composedFor)) {
            composedFor = aims;
            examined.clear();
        }
        for (SessionPlan plan : sheet.coming()) {
            if (examined.put(plan.id(), plan) != plan) {
                new SessionCheck(plan.content(), plan.procedure(), aims, ledger).run();
            }
            place(plan, aims.truth());
        }
    }

    /** R2, R24, R25: coming sessions are where the patient is, and bed rest has its firm bed. */
    private void place(SessionPlan plan, Truth truth) {
        boolean moved = plan.slot().latest().isAfter(truth.presence().since());
        Setting setting = plan.content().setting();
        ledger.expect(
                !moved || setting == truth.presence().setting(),
                "R25",
                () -> "A coming session is planned at " + setting);
        boolean inBed = truth.presence().mobility() != Mobility.OUT_OF_BED;
        ledger.expect(
                !hadStroke() || inBed == plan.content().rules().contains("R24"),
                "R24",
                () -> "Bed rest is not as reported.");
        ledger.expect(
                setting != Setting.HOME || plan.content().rules().contains("R2"),
                "R2",
                () -> "A home visit without R2.");
    }

    private void held(Course after) {
        switch (after) {
            case Course.Paused paused ->
                ledger.expect(
                        holds.any(),
                        "R7",
                        () -> "The course rests under " + paused.holds() + " though all was lifted.");
            case Course.Planned _, Course.Active _ -> {
                ledger.expect(!holds.any(), rule(), () -> "The course goes on under " + holds + ".");
                ledger.expect(
                        after.body().sessions().all().stream().noneMatch(Session.Held.class::isInstance),
                        "R7",
                        () -> "The course goes on and sessions are held.");
            }
            case Course.Completed _, Course.Ended _ -> {}
        }
    }

    private String rule() {
        if (holds.holds(Hold.Kind.HOME)) {
            return "R25";
        }
        return holds.holds(Hold.Kind.PAIN) ? "R32" : holds.holds(Hold.Kind.SIDE) ? "R18" : "R36";
    }

    private static boolean given(Command command) {
        return command instanceof Command.RecordGiven || command instanceof Command.ReportVisit;
    }

    private void recorded(Moment.Changed changed, Sheet sheet) {
        if (!Sheet.of(changed.before()).treated().equals(sheet.treated())) {
            holds.recorded(sheet.treated(), changed.at());
        }
    }

    private void command(Moment.Changed changed) {
        switch (changed.command()) {
            case Command.RecordGiven record -> {
                underHold(changed, record.treatment(), false);
                RecordCheck.taken(changed, record, ledger);
                shaken(
                        changed.before()
                                .body()
                                .sessions()
                                .number(record.number())
                                .orElseThrow(),
                        record.treatment());
            }
            case Command.ReportVisit visit ->
                changed.before().body().sessions().byId(visit.sessionId()).ifPresent(session -> {
                    boolean taken = session instanceof Session.Open || session.provisional();
                    if (taken) {
                        underHold(changed, visit.treatment(), true);
                        formulaHolds &= !holds.at(visit.treatment().startedAt());
                        shaken(session, visit.treatment());
                    }
                });
            case Command.Pause pause -> holds.suspended(pause.hold().since());
            case Command.ClearanceRenewed renewed -> {
                clearance = renewed.clearance();
                holds.renewed(
                        renewed, changed.truth().dateOf(changed.at()), !backUndecided(changed.truth()), changed.at());
                holds.placed(notForHome(changed));
            }
            case Command.Resume _ -> {
                ledger.expect(!cleared.suspended(), "R7", () -> "Resumed under a suspended clearance.");
                ledger.expect(
                        !holds.holds(Hold.Kind.HOME) || !notForHome(changed),
                        "R25",
                        () -> "Resumed wholly at home, in bed or without the clearance's word.");
                holds.placed(notForHome(changed));
                holds.resumed(changed.at());
            }
            case Command.CorrectSide correct -> holds.corrected(correct.side(), correct.at());
            case Command.LookForExpiry _ ->
                holds.looked(
                        changed.truth().dateOf(changed.at()), clearance.window().validUntil(), changed.at());
            case Command.Adjust adjust -> adjusted(adjust);
            case Command.Move _ -> holds.moved(notForHome(changed), changed.at());
            case Command.ChangeMobility change -> {
                boolean untouched = Sheet.of(changed.before()).treated().isEmpty();
                if (untouched && change.mobility() != Mobility.OUT_OF_BED) {
                    holds.moved(notForHome(changed), changed.at());
                } else {
                    holds.placed(notForHome(changed));
                }
            }
            case Command.RecordMissed _,
                    Command.ReportMissed _,
                    Command.PresumeMissed _,
                    Command.End _,
                    Command.LookForRecall _,
                    Command.AnswerRecall _ -> {}
        }
    }

    /** R25: nothing was given on the ward, and the patient is at home in bed or without the neurologist's word for it. */
    private boolean notForHome(Moment.Changed changed) {
        var presence = changed.truth().presence();
        boolean whollyAtHome = presence.setting() == Setting.HOME
                && Sheet.of(changed.before()).treated().stream()
                        .allMatch(treated -> treated.plan().content().setting() == Setting.HOME);
        boolean allowed = presence.mobility() == Mobility.OUT_OF_BED
                && clearance.permissions().homeOnly();
        return hadStroke() && whollyAtHome && !allowed;
    }

    /** R20, R23: with both sides affected the neurologist has chosen, and prone only where it is allowed throughout. */
    private boolean backUndecided(Truth truth) {
        Position chosen = clearance.permissions().bilateralBack();
        boolean prone = chosen == Position.PRONE;
        Aims aims = aims(truth);
        return stroke()
                && target >= 20
                && (chosen == null || prone && !(aims.consolidates() && aims.proneAt(1, target)));
    }

    private void adjusted(Command.Adjust adjust) {
        formulaHolds = false;
        target = adjust.targetMinutes() == null ? target : adjust.targetMinutes();
        days = adjust.frequency() == null ? days : new TreatmentDays(adjust.frequency(), days.off(), days.datesOff());
        ledger.expect(
                !stroke() || target <= Minutes.CAP && Minutes.onRamp(target),
                "R12",
                () -> "Adjusted to " + target + ".");
    }

    /** R36, R42: a ward's record is refused; a visit that has happened is taken down and noted. */
    private void underHold(Moment.Changed changed, Treatment treatment, boolean visit) {
        boolean noted = visit
                && changed.decision() instanceof Decision.Accepted accepted
                && accepted.notes().stream().anyMatch(note -> note.rule().equals("R7"));
        ledger.expect(
                !holds.at(treatment.startedAt()) || noted,
                "R36",
                () -> "Given under " + holds + " and taken as usual.");
    }

    private void shaken(Session session, Treatment treatment) {
        boolean whole = treatment.result().outcome() == Treatment.Outcome.FULL
                && !treatment.result().newPain()
                && treatment.minutes() == session.plan().minutes();
        formulaHolds &= whole && !session.provisional();
    }

    Aims aims(Truth truth) {
        boolean healthy = clearance.bedside().inside().heartDisease() == Fact.NO
                && clearance.bedside().inside().organDysfunction() == Fact.NO
                && truth.health().heartDisease() == Fact.NO
                && truth.health().organDysfunction() == Fact.NO
                && !cleared.knowsHeartDisease()
                && !cleared.knowsOrganDysfunction();
        return new Aims(order, clearance, target, truth, healthy);
    }
}
