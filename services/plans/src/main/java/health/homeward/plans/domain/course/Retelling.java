package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.compile.Terms;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lives a course again through what is said to have happened to it, up to now; pure, and it refuses what cannot have been. */
public final class Retelling {
    /** Of a course that nobody has spoken of for longer than a year the rest of the silence counts as one. */
    private static final int DAYS_LIVED_SINGLY = 366;

    private final List<Reason> reasons = new ArrayList<>();
    private final List<Reason> notes = new ArrayList<>();
    private final List<LevelWithdrawal> withdrawals;
    private final Duration grace;
    private final Instant now;
    private Course course;
    private Instant told = Instant.MIN;

    private Retelling(Course planned, List<LevelWithdrawal> withdrawals, Duration grace, Instant now) {
        this.course = planned;
        this.withdrawals = withdrawals;
        this.grace = grace;
        this.now = now;
    }

    /** What became of it. */
    public sealed interface Retold {
        /** Notes are deviations of what was given, each with the rule it departs from. */
        record Told(Course course, List<Reason> notes, List<LevelWithdrawal> withdrawals) implements Retold {}

        record Refused(List<Reason> reasons) implements Retold {}
    }

    /** @param grace how long after its hours a session without a word counts as missed */
    public static Retold of(Course planned, List<Happening> happenings, Duration grace, Instant now) {
        Retelling retelling = new Retelling(planned, withdrawals(happenings), grace, now);
        Terms terms = planned.body().terms();
        happenings.stream()
                .sorted(Comparator.comparing(happening -> happening.at(terms)))
                .forEach(happening -> retelling.tell(happening, happening.at(terms)));
        retelling.catchUp();
        return retelling.reasons.isEmpty()
                ? new Retold.Told(retelling.course, retelling.notes, retelling.withdrawals)
                : new Retold.Refused(retelling.reasons);
    }

    /** Known from the start: of a session often only the day is told, and its hour decides whether it came after. */
    private static List<LevelWithdrawal> withdrawals(List<Happening> happenings) {
        return happenings.stream()
                .filter(Happening.LevelWithdrawn.class::isInstance)
                .map(Happening.LevelWithdrawn.class::cast)
                .map(Happening.LevelWithdrawn::withdrawal)
                .sorted(Comparator.comparing(LevelWithdrawal::since))
                .toList();
    }

    private void tell(Happening happening, Instant at) {
        lookForExpiry(at);
        lookForSilence(at.isAfter(now) ? now : at);
        told = at;
        switch (happening) {
            case Happening.Given given -> given(given.report());
            case Happening.Missed missed -> missed(missed, at.isAfter(now) ? now : at);
            case Happening.LevelWithdrawn _ -> {}
            case Happening.Other other -> decide(other.command(), at);
        }
    }

    /** It may be called off before its window. */
    private void missed(Happening.Missed missed, Instant at) {
        onItsDay(missed.date())
                .map(this::nextInOrder)
                .ifPresent(session ->
                        decide(new Command.ReportMissed(session.plan().id(), missed.cause(), at), at));
    }

    private void given(Happening.Report report) {
        onItsDay(report.date()).map(this::nextInOrder).ifPresent(session -> {
            Treatment treatment = report.of(session);
            if (treatment.startedAt().isAfter(now)) {
                reasons.add(new Reason(
                        "R17", "SESSION_IN_FUTURE", "The session of %s is still to come.".formatted(report.date())));
                return;
            }
            decide(new Command.ReportVisit(session.plan().id(), asHeld(treatment)), treatment.finishedAt());
        });
    }

    /** With the level that the therapist really held then. */
    private Treatment asHeld(Treatment told) {
        Treatment held = told;
        for (LevelWithdrawal withdrawal : withdrawals) {
            held = withdrawal.onto(held);
        }
        return held;
    }

    /** Under a hold the days go by and the step stays (R12): whatever day it fell on, it was the next session in order. */
    private Session nextInOrder(Session session) {
        if (!(session instanceof Session.Held)) {
            return session;
        }
        List<Session.Open> open = course.body().sessions().open();
        List<LocalDate> dates =
                new ArrayList<>(open.stream().map(one -> one.plan().date()).toList());
        dates.remove(session.plan().date());
        dates.addFirst(session.plan().date());
        course = ((Course.Open) course).with(Replan.redate(course.body(), dates));
        return course.body().sessions().byId(open.getFirst().plan().id()).orElseThrow();
    }

    private Optional<Session> onItsDay(LocalDate date) {
        Optional<Session> found = course.body().sessions().all().stream()
                .filter(session -> session instanceof Session.Open || session.provisional())
                .filter(session -> session.plan().date().equals(date))
                .findFirst();
        if (found.isEmpty() || !(course instanceof Course.Open)) {
            reasons.add(new Reason("R17", "NO_SESSION_ON_DATE", "No session lay open on %s.".formatted(date)));
            return Optional.empty();
        }
        return found;
    }

    private void decide(Command command, Instant at) {
        switch (CourseDecider.decide(course, command, at)) {
            case Decision.Accepted accepted -> {
                course = accepted.course();
                notes.addAll(accepted.notes());
            }
            case Decision.Refused refused -> reasons.addAll(refused.reasons());
        }
    }

    /** R7: the clock notices at the end of the last day, or right after what was told later and let the course go on. */
    private void lookForExpiry(Instant until) {
        var terms = course.body().terms();
        LocalDate last = terms.clearance().window().validUntil();
        if (last == null) {
            return;
        }
        Instant over = last.plusDays(1).atStartOfDay(terms.day().zone()).toInstant();
        if (!over.isAfter(until)) {
            lookForSilence(over);
            decide(new Command.LookForExpiry(), over.isAfter(told) ? over : told);
        }
    }

    /** R12: days of which nothing is told were not given, whatever comes after them; the clock noticed each when it was over. */
    private void lookForSilence(Instant until) {
        for (int looks = 0; looks < DAYS_LIVED_SINGLY; looks++) {
            Instant over = nextSilence().filter(at -> !at.isAfter(until)).orElse(null);
            if (over == null) {
                return;
            }
            decide(new Command.PresumeMissed(grace), over);
        }
        decide(new Command.PresumeMissed(grace), until);
    }

    /** The first instant at which a planned session without a word counts as missed; no earlier than what was told last. */
    private Optional<Instant> nextSilence() {
        return course instanceof Course.Open
                ? course.body()
                        .sessions()
                        .of(Session.Planned.class)
                        .map(planned ->
                                planned.plan().slot().latest().plus(grace).plusMillis(1))
                        .min(Comparator.naturalOrder())
                        .map(over -> over.isBefore(told) ? told : over)
                : Optional.empty();
    }

    /** What the clock would have noticed since. */
    private void catchUp() {
        lookForExpiry(now);
        lookForSilence(now);
        decide(new Command.LookForRecall(), now);
    }
}
