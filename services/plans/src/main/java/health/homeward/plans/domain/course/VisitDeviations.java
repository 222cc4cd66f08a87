package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.compile.Dosage;
import health.homeward.plans.domain.compile.Terms;
import health.homeward.plans.domain.regimen.Requirement;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where a visit that has already happened departs from the rules; it cannot be undone, only written down. */
final class VisitDeviations {

    private VisitDeviations() {}

    static List<Reason> of(Course.Open course, Session session, Treatment treatment) {
        Instant start = treatment.startedAt();
        boolean held = course instanceof Course.Paused paused
                && paused.holds().stream().anyMatch(hold -> !start.isBefore(hold.since()));
        List<Area> leftOut = course.body().terms().leftOutOf(session.plan().content());
        return Stream.of(
                        when(held, "R7", "GIVEN_UNDER_HOLD", "The visit began while the course was on hold."),
                        longerThanTheFirst(course.body(), treatment),
                        when(
                                treatment.minutes() > session.plan().minutes(),
                                course.body().terms().dosage().ramp().rules().step(),
                                "LONGER_THAN_PLANNED",
                                "More minutes were given than planned."),
                        outsideItsHours(course.body().terms(), session, start),
                        when(
                                treatment.areas().stream().anyMatch(leftOut::contains),
                                "R37",
                                "AREA_LEFT_OUT",
                                "An area was worked on that is left out because of damaged skin."),
                        notReached(session, treatment, leftOut),
                        begunElsewhere(course.body().terms(), treatment),
                        levelTooLow(course, session, treatment),
                        lessThanTheLeast(course.body().terms().dosage(), treatment))
                .flatMap(reasons -> reasons)
                .toList();
    }

    /** R11: the first procedure has a bound of its own, beside that of each step. */
    private static Stream<Reason> longerThanTheFirst(Body body, Treatment treatment) {
        Dosage dosage = body.terms().dosage();
        boolean first = body.sessions().of(Session.Done.class).findAny().isEmpty();
        boolean bounded = !dosage.startsFull() && !dosage.ramp().constant();
        return when(
                first && bounded && treatment.minutes() > dosage.ramp().start(),
                dosage.ramp().rules().first(),
                "LONGER_THAN_PLANNED",
                "The first procedure lasted more than %d minutes."
                        .formatted(dosage.ramp().start()));
    }

    /** Before the gate it is too early for any massage (R5, R9, R10); the hours of a day have a beginning and an end (R17). */
    private static Stream<Reason> outsideItsHours(Terms terms, Session session, Instant start) {
        boolean beforeGate = start.isBefore(terms.clearance().window().gate());
        boolean beforeHours = start.isBefore(terms.day().opens(session.plan().date()));
        boolean afterHours = !start.isBefore(terms.day().closes(session.plan().date()));
        return Stream.of(
                        when(
                                beforeGate,
                                terms.clearance().gateRule(terms.regimen()),
                                "BEFORE_ITS_WINDOW",
                                "The visit began before any massage may begin."),
                        when(beforeHours, "R17", "BEFORE_ITS_WINDOW", "The visit began before the hours of its day."),
                        when(afterHours, "R17", "AFTER_ITS_WINDOW", "The visit began after the hours of its day."))
                .flatMap(reasons -> reasons);
    }

    /** R18: of where it began is known only that it was nowhere where it begins; where nothing is told, nothing is noted. */
    private static Stream<Reason> begunElsewhere(Terms terms, Treatment treatment) {
        return when(
                terms.regimen().asks(Requirement.AFFECTED_SIDE)
                        && !treatment.areas().isEmpty()
                        && Collections.disjoint(
                                treatment.areas(), terms.regimen().progression().openers()),
                "R18",
                "NOT_BEGUN_WITH_AN_UPPER_JOINT",
                "Neither the shoulder nor the thigh was worked on, and a session begins with one of them.");
    }

    /** R32: where what was borne is less than any session has, the next one is not shorter and somebody must decide. */
    private static Stream<Reason> lessThanTheLeast(Dosage dosage, Treatment treatment) {
        int least = dosage.minutesAt(0);
        return when(
                treatment.result().newPain() && treatment.minutes() < least,
                "R32",
                "LESS_BORNE_THAN_THE_LEAST",
                "New pain came within %d min, and no session has less than %d: who prescribed it decides whether it goes on."
                        .formatted(treatment.minutes(), least));
    }

    private static Stream<Reason> levelTooLow(Course.Open course, Session session, Treatment treatment) {
        return LevelRules.against(
                        treatment.by().level(), session.plan(), course.body().terms())
                .stream()
                .map(rule -> new Reason(
                        rule, "LEVEL_TOO_LOW", "The therapist's level was below what the session asks for."));
    }

    private static Stream<Reason> notReached(Session session, Treatment treatment, List<Area> leftOut) {
        return treatment.areas().stream()
                .filter(Objects::nonNull)
                .filter(area -> !leftOut.contains(area))
                .filter(area -> !session.plan().content().worksOn(area))
                .map(area -> new Reason(
                        "R19", "AREA_NOT_REACHED", "The %s is not part of this session.".formatted(area.words())));
    }

    private static Stream<Reason> when(boolean departs, String rule, String code, String sentence) {
        return departs ? Stream.of(new Reason(rule, code, sentence)) : Stream.empty();
    }
}
