package health.homeward.plans.rest;

import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.domain.course.Happening;
import health.homeward.plans.domain.course.Hold;
import health.homeward.plans.domain.course.LevelWithdrawal;
import health.homeward.plans.domain.course.MissCause;
import health.homeward.plans.domain.course.Treatment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads what has happened to a previewed course as the reports that the other services would have sent. */
record PlanPreviewHistory(PlanPreviewHistoryDoubts told, Clearance clearance) {
    /** One and the same therapist gave every session of which nobody says who did. */
    private static final UUID THERAPIST =
            UUID.nameUUIDFromBytes("plan-preview/therapist".getBytes(StandardCharsets.US_ASCII));

    private static final UUID CAUSE = UUID.nameUUIDFromBytes("plan-preview/cause".getBytes(StandardCharsets.US_ASCII));

    List<Happening> happenings() {
        return Stream.concat(
                        told.credibleSessions().stream().map(this::session),
                        told.credibleEvents().stream().map(this::event))
                .toList();
    }

    private Happening session(PastSession past) {
        return switch (past.outcome()) {
            case GIVEN -> given(past, Treatment.Outcome.FULL);
            case SHORTENED -> given(past, Treatment.Outcome.REDUCED);
            case STOPPED -> given(past, Treatment.Outcome.STOPPED);
            case MISSED ->
                new Happening.Missed(
                        past.date(), past.startedAt(), past.missed() == null ? MissCause.OTHER : past.missed());
        };
    }

    private Happening given(PastSession past, Treatment.Outcome outcome) {
        return new Happening.Given(new Happening.Report(
                past.date(),
                past.startedAt(),
                past.minutes(),
                past.areas() == null ? List.of() : past.areas(),
                new Treatment.Result(outcome, past.newPain()),
                new Treatment.By(therapist(past.therapistId()), past.level(), Treatment.Source.VISIT)));
    }

    private static UUID therapist(UUID told) {
        return told == null ? THERAPIST : told;
    }

    private Happening event(PastEvent past) {
        return switch (past.kind()) {
            case LEVEL_WITHDRAWN -> new Happening.LevelWithdrawn(withdrawal(past));
            case CLEARANCE_SUSPENDED -> did(past, new Command.Pause(suspension(past)));
            case CLEARANCE_RESUMED -> did(past, new Command.ClearanceRenewed(resumed(past), true));
            case RESUMED_BY_NEUROLOGIST -> did(past, new Command.Resume());
            case BED_REST_BEGAN -> did(past, new Command.ChangeMobility(Mobility.BED_REST));
            case BED_REST_ENDED -> did(past, new Command.ChangeMobility(Mobility.OUT_OF_BED));
            case DISCHARGED -> did(past, new Command.Move(Setting.HOME, past.at()));
            case READMITTED -> did(past, new Command.Move(Setting.HOSPITAL, past.at()));
            case SIDE_CORRECTED ->
                did(past, new Command.CorrectSide(past.side() == null ? Side.UNKNOWN : past.side(), past.at(), CAUSE));
            case ENDED -> did(past, new Command.End(past.reason()));
        };
    }

    private static Happening did(PastEvent past, Command command) {
        return new Happening.Other(past.at(), command);
    }

    private static LevelWithdrawal withdrawal(PastEvent past) {
        Level left = past.level() == null ? Level.NOVICE : past.level();
        return new LevelWithdrawal(therapist(past.therapistId()), past.at(), left);
    }

    private static Hold suspension(PastEvent past) {
        return new Hold(
                Hold.Kind.CLEARANCE,
                past.rule() == null ? "R7" : past.rule(),
                past.code() == null ? "SUSPENDED" : past.code(),
                past.at(),
                CAUSE);
    }

    private Clearance resumed(PastEvent past) {
        Clearance decided = clearance.on(sideKnownAt(past.at()));
        return past.areasLeftOut() == null ? decided : decided.leavingOut(past.areasLeftOut());
    }

    /** A decision knows of what was corrected before it. */
    private Side sideKnownAt(Instant at) {
        return told.credibleEvents().stream()
                .filter(event -> event.kind() == PastEvent.Kind.SIDE_CORRECTED
                        && !event.at().isAfter(at))
                .max(Comparator.comparing(PastEvent::at))
                .map(event -> event.side() == null ? Side.UNKNOWN : event.side())
                .orElse(clearance.bedside().affectedSide());
    }
}
