package health.homeward.plans.rest;

import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.domain.course.EndReason;
import health.homeward.plans.domain.course.Hold;
import health.homeward.plans.domain.course.MissCause;
import health.homeward.plans.domain.course.Retelling.Happening;
import health.homeward.plans.domain.course.Treatment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads what has happened to a previewed course as the reports that the other services would have sent. */
record PlanPreviewHistory(PlanPreviewRequest body, ZoneId zone, Clearance clearance) {
    private static final UUID THERAPIST =
            UUID.nameUUIDFromBytes("plan-preview/therapist".getBytes(StandardCharsets.US_ASCII));
    private static final UUID CAUSE = UUID.nameUUIDFromBytes("plan-preview/cause".getBytes(StandardCharsets.US_ASCII));

    List<Happening> happenings() {
        return Stream.concat(
                        body.given().stream().map(this::session),
                        body.happened().stream().map(this::event))
                .toList();
    }

    private Happening session(PlanPreviewRequest.PastSession past) {
        return switch (past.outcome()) {
            case GIVEN -> given(past, Treatment.Outcome.FULL);
            case SHORTENED -> given(past, Treatment.Outcome.REDUCED);
            case STOPPED -> given(past, Treatment.Outcome.STOPPED);
            case MISSED ->
                new Happening.Missed(past.date(), dayOf(past), past.missed() == null ? MissCause.OTHER : past.missed());
        };
    }

    private Instant dayOf(PlanPreviewRequest.PastSession past) {
        return past.startedAt() == null ? past.date().atStartOfDay(zone).toInstant() : past.startedAt();
    }

    private Happening given(PlanPreviewRequest.PastSession past, Treatment.Outcome outcome) {
        return new Happening.Given(new Happening.Report(
                past.date(),
                dayOf(past),
                past.startedAt(),
                past.minutes(),
                past.areas() == null ? List.of() : past.areas(),
                new Treatment.Result(outcome, past.newPain()),
                new Treatment.By(
                        THERAPIST, past.level() == null ? Level.EXPERIENCED : past.level(), Treatment.Source.VISIT)));
    }

    private Happening event(PlanPreviewRequest.PastEvent past) {
        return new Happening.Other(past.at(), command(past));
    }

    private Clearance resumed(PlanPreviewRequest.PastEvent past) {
        return past.areasLeftOut() == null ? clearance : clearance.leavingOut(past.areasLeftOut());
    }

    private Command command(PlanPreviewRequest.PastEvent past) {
        return switch (past.kind()) {
            case CLEARANCE_SUSPENDED ->
                new Command.Pause(new Hold(
                        Hold.Kind.CLEARANCE,
                        past.rule() == null ? "R7" : past.rule(),
                        past.code() == null ? "SUSPENDED" : past.code(),
                        past.at(),
                        CAUSE));
            case CLEARANCE_RESUMED -> new Command.ClearanceRenewed(resumed(past), true);
            case RESUMED_BY_NEUROLOGIST -> new Command.Resume();
            case BED_REST_BEGAN -> new Command.ChangeMobility(Mobility.BED_REST);
            case BED_REST_ENDED -> new Command.ChangeMobility(Mobility.OUT_OF_BED);
            case DISCHARGED -> new Command.Move(Setting.HOME, past.at());
            case READMITTED -> new Command.Move(Setting.HOSPITAL, past.at());
            case SIDE_CORRECTED ->
                new Command.CorrectSide(past.side() == null ? Side.UNKNOWN : past.side(), past.at(), CAUSE);
            case ENDED -> new Command.End(past.reason() == null ? EndReason.NEUROLOGIST : past.reason());
        };
    }
}
