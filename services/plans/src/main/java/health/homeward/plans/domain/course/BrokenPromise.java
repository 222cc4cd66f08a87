package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A date that was promised to the patient and could not be kept, when that became clear, and why. */
public record BrokenPromise(LocalDate date, Instant at, Reason why) {

    /**
     * What a resumption cannot keep: days that passed under the hold, lie before the gate, or follow too soon. Where several
     * holds lay on the course, each day is put to the one that lay on it.
     */
    static List<BrokenPromise> atResumption(Body body, List<LocalDate> kept, Hold last, Instant now) {
        return broken(body, kept)
                .map(date -> new BrokenPromise(
                        date, now, why(body, date, covering(body, date).orElse(last), now)))
                .toList();
    }

    /** R10: what a later gate moves in a course that goes on. */
    static List<BrokenPromise> atLaterGate(Body body, List<LocalDate> kept, Instant now) {
        return broken(body, kept)
                .map(date -> new BrokenPromise(date, now, notYet(body, date)))
                .toList();
    }

    private static Stream<LocalDate> broken(Body body, List<LocalDate> kept) {
        return promised(body).stream().filter(date -> !kept.contains(date));
    }

    /** The first of the holds under which the day's hours ran out. */
    private static Optional<Hold> covering(Body body, LocalDate date) {
        Instant over = body.terms().day().closes(date);
        return body.memory().interruptions().stream()
                .filter(lay -> lay.hold().since().isBefore(over) && !lay.until().isBefore(over))
                .map(Body.Interruption::hold)
                .min(Comparator.comparing(Hold::since));
    }

    /** R61: another rhythm has other dates. */
    static List<BrokenPromise> atAdjustment(Body before, Body after, Instant now) {
        List<LocalDate> kept = promised(after);
        return promised(before).stream()
                .filter(date -> !kept.contains(date))
                .map(date -> new BrokenPromise(
                        date,
                        now,
                        new Reason(
                                "R61",
                                "OTHER_RHYTHM",
                                "%s is no treatment day in the changed rhythm.".formatted(date))))
                .toList();
    }

    private static List<LocalDate> promised(Body body) {
        return body.sessions().open().stream().map(open -> open.plan().date()).toList();
    }

    private static Reason why(Body body, LocalDate date, Hold hold, Instant now) {
        var terms = body.terms();
        if (!terms.day().closes(date).isAfter(now)) {
            return new Reason(
                    hold.rule(),
                    "PASSED_UNDER_HOLD",
                    "%s passed while the course was on hold (%s).".formatted(date, hold.code()));
        }
        return Dates.hasRoom(body, date, now)
                ? notYet(body, date)
                : new Reason(
                        "R17",
                        "NO_ROOM_LEFT",
                        "The hours of %s have no room left for the next session.".formatted(date));
    }

    private static Reason notYet(Body body, LocalDate date) {
        var terms = body.terms();
        if (!terms.day().closes(date).isAfter(terms.clearance().window().gate())) {
            String rule = terms.clearance().gateRule(terms.regimen());
            return new Reason(rule, "BEFORE_EARLIEST_START", "%s lies before the earliest start.".formatted(date));
        }
        return new Reason(
                "R61",
                "TOO_SOON_AFTER_THE_LAST",
                "%s follows the last procedure sooner than was prescribed.".formatted(date));
    }
}
