package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.compile.DayWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a ward's record must satisfy (R6, R7, R11, R12, R17, R19, R24, R25, R37, R43, R57); each gives its own reason. */
final class WardRules {
    /** Wards' clocks run a little ahead, and a record may be written while the session still runs. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private static final Duration STILL_RUNNING = Duration.ofMinutes(60);

    private WardRules() {}

    static List<Reason> session(Course.Open course, Session session, Instant at) {
        return Stream.of(
                        open_R17(session),
                        onTheWard_R25(session),
                        notUnderHold_R7(course, at),
                        cleared_R7(course, session),
                        inOrder_R12(course, session))
                .flatMap(reasons -> reasons)
                .toList();
    }

    static List<Reason> treatment(Course.Open course, Session session, Command.RecordGiven record, Instant now) {
        Treatment treatment = record.treatment();
        return Stream.of(
                        conscious_R6(record.conscious()),
                        screened_R43(session, record.answers()),
                        level_R24(session, treatment),
                        onItsDay_R17(course, session, treatment),
                        onceADay_R17(course, session, treatment),
                        times_R43(treatment, now),
                        minutes_R12(course, session, treatment),
                        areas_R19_R37(course, session, treatment))
                .flatMap(reasons -> reasons)
                .toList();
    }

    static List<Reason> notBeforeItsDay(Course.Open course, Session session, Instant now) {
        boolean reached =
                !course.body().terms().day().dateOf(now).isBefore(session.plan().date());
        return unless(
                        reached,
                        "R17",
                        "BEFORE_ITS_DAY",
                        "The session of %s cannot be missed before its day."
                                .formatted(session.plan().date()))
                .toList();
    }

    private static Stream<Reason> open_R17(Session session) {
        boolean open = session instanceof Session.Open || session.provisional();
        return unless(
                open,
                "R17",
                "ALREADY_RECORDED",
                "Session %d is recorded already; what is finished does not change."
                        .formatted(session.plan().number()));
    }

    private static Stream<Reason> onTheWard_R25(Session session) {
        return unless(
                session.plan().content().setting() == Setting.HOSPITAL,
                "R25",
                "HOME_SESSION",
                "The session is given at home: its visit is recorded by the therapist.");
    }

    private static Stream<Reason> notUnderHold_R7(Course.Open course, Instant at) {
        return course instanceof Course.Paused paused
                ? paused.holds().stream()
                        .filter(hold -> !at.isBefore(hold.since()))
                        .map(hold -> new Reason(
                                hold.rule(),
                                "UNDER_HOLD",
                                "The course is on hold since %s (%s): nothing is given."
                                        .formatted(hold.since(), hold.code())))
                : Stream.empty();
    }

    private static Stream<Reason> cleared_R7(Course.Open course, Session session) {
        LocalDate until = course.body().terms().clearance().window().validUntil();
        return unless(
                !session.plan().date().isAfter(until),
                "R7",
                "CLEARANCE_EXPIRED",
                "The clearance ended on %s, before this session.".formatted(until));
    }

    private static Stream<Reason> inOrder_R12(Course.Open course, Session session) {
        return course.body()
                .sessions()
                .of(Session.Planned.class)
                .filter(earlier -> earlier.plan().date().isBefore(session.plan().date()))
                .limit(1)
                .map(earlier -> new Reason(
                        "R12",
                        "EARLIER_SESSION_OPEN",
                        "Session %d of %s has no record yet: record it first, as given or as missed."
                                .formatted(
                                        earlier.plan().number(), earlier.plan().date())));
    }

    private static Stream<Reason> conscious_R6(Fact conscious) {
        return unless(
                conscious == Fact.YES, "R6", "NOT_CONSCIOUS", "A session is given only to a patient who is conscious.");
    }

    /** R42, R43: every question of the screen is answered with a plain no. */
    private static Stream<Reason> screened_R43(Session session, List<Command.Answer> answers) {
        return session.plan().content().lists().questions().stream()
                .filter(question -> answers.stream()
                                .noneMatch(answer ->
                                        answer.code().equals(question.code()) && answer.reply() == Command.Reply.NO)
                        || answers.stream()
                                .anyMatch(answer ->
                                        answer.code().equals(question.code()) && answer.reply() != Command.Reply.NO))
                .map(question -> new Reason(
                        question.rule(),
                        question.code(),
                        "Not answered with no before the session (R43): %s".formatted(question.sentence())));
    }

    private static Stream<Reason> level_R24(Session session, Treatment treatment) {
        boolean inBed = session.plan().content().rules().contains("R24");
        return unless(
                treatment.by().level().covers(session.plan().content().level()),
                inBed ? "R24" : "R57",
                "LEVEL_TOO_LOW",
                "The session asks for a therapist of level %s."
                        .formatted(session.plan().content().level().name().toLowerCase()));
    }

    private static Stream<Reason> onItsDay_R17(Course.Open course, Session session, Treatment treatment) {
        DayWindow day = course.body().terms().day();
        boolean early = treatment.startedAt().isBefore(session.plan().slot().earliest());
        boolean late = day.dateOf(treatment.startedAt()).isAfter(session.plan().date());
        return Stream.concat(
                unless(
                        !early,
                        "R17",
                        "BEFORE_ITS_WINDOW",
                        "Session %d may begin on %s, not before."
                                .formatted(
                                        session.plan().number(),
                                        session.plan()
                                                .slot()
                                                .earliest()
                                                .atZone(day.zone())
                                                .toLocalDateTime())),
                unless(
                        !late,
                        "R17",
                        "AFTER_ITS_DAY",
                        "Session %d belongs to %s: record it as missed and give the next one."
                                .formatted(
                                        session.plan().number(), session.plan().date())));
    }

    private static Stream<Reason> onceADay_R17(Course.Open course, Session session, Treatment treatment) {
        DayWindow day = course.body().terms().day();
        return course.body().sessions().treated().stream()
                .filter(other -> other.plan().number() != session.plan().number())
                .filter(other -> day.dateOf(other.treatment().startedAt()).equals(day.dateOf(treatment.startedAt())))
                .limit(1)
                .map(other -> new Reason(
                        "R17",
                        "SECOND_ON_A_DAY",
                        "Session %d was given on the same day."
                                .formatted(other.plan().number())));
    }

    private static Stream<Reason> times_R43(Treatment treatment, Instant now) {
        boolean inOrder = !treatment.finishedAt().isBefore(treatment.startedAt());
        boolean happened = !treatment.startedAt().isAfter(now.plus(CLOCK_SKEW))
                && !treatment.finishedAt().isAfter(now.plus(STILL_RUNNING));
        return Stream.concat(
                unless(inOrder, "R43", "FINISHED_BEFORE_STARTED", "The session ends before it begins."),
                unless(happened, "R43", "IN_THE_FUTURE", "A session is recorded once it is given, not before."));
    }

    private static Stream<Reason> minutes_R12(Course.Open course, Session session, Treatment treatment) {
        int planned = session.plan().minutes();
        long lasted =
                Duration.between(treatment.startedAt(), treatment.finishedAt()).toMinutes();
        return Stream.of(
                        unless(
                                treatment.minutes() <= planned,
                                planned == course.body().terms().dosage().ramp().start() ? "R11" : "R12",
                                "TOO_LONG",
                                "%d minutes are planned, %d were recorded.".formatted(planned, treatment.minutes())),
                        unless(
                                treatment.stopped() || treatment.minutes() > 0,
                                "R11",
                                "NO_MINUTES",
                                "A procedure that was given has at least one minute."),
                        unless(
                                lasted < 0 || treatment.minutes() <= lasted,
                                "R11",
                                "MORE_MINUTES_THAN_TIME",
                                "%d minutes do not fit between start and end.".formatted(treatment.minutes())))
                .flatMap(reasons -> reasons);
    }

    private static Stream<Reason> areas_R19_R37(Course.Open course, Session session, Treatment treatment) {
        List<Area> leftOut = course.body().terms().leftOutOf(session.plan().content());
        return treatment.areas().stream()
                .filter(Objects::nonNull)
                .filter(area -> !session.plan().content().worksOn(area))
                .map(area -> leftOut.contains(area)
                        ? new Reason(
                                "R37",
                                "AREA_LEFT_OUT",
                                "The %s is left out because of damaged skin.".formatted(area.words()))
                        : new Reason(
                                "R19",
                                "AREA_NOT_REACHED",
                                "The %s is not part of this session.".formatted(area.words())));
    }

    private static Stream<Reason> unless(boolean holds, String rule, String code, String sentence) {
        return holds ? Stream.empty() : Stream.of(new Reason(rule, code, sentence));
    }
}
