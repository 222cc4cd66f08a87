package health.homeward.plans.rest;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.domain.course.EasingReason;
import health.homeward.plans.domain.course.MissCause;
import health.homeward.plans.domain.course.Treatment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session on the ward as the hospital records it; MISSED needs nothing but its outcome. */
@Schema(
        description =
                "A session on the ward. For MISSED only `outcome` (and `reason`); otherwise all fields, every code of the session's `screening` answered NO (R43). `shortenedBecause` says why a session was REDUCED or STOPPED (R54); without it the reason counts as not recorded.")
public record RecordRequest(
        @NotNull Outcome outcome,
        Instant startedAt,
        Instant finishedAt,
        @PositiveOrZero @Max(600) Integer minutesGiven,
        @Size(max = 20) List<@NotNull Area> areasGiven,
        Pain pain,
        @Valid TherapistRequest therapist,
        Answer conscious,
        @Size(max = 100) List<@Valid @NotNull CheckRequest> checks,
        Missed reason,
        EasingReason shortenedBecause) {

    /** How the session ended. */
    @Schema(name = "RecordOutcome")
    public enum Outcome {
        DONE,
        REDUCED,
        STOPPED,
        MISSED
    }

    /** Whether it hurt anew (R32). */
    public enum Pain {
        NONE,
        NEW
    }

    /** Whether the patient was conscious (R6). */
    public enum Answer {
        YES,
        NO
    }

    /** An answer to a question of the screen (R42, R43). */
    public enum Reply {
        YES,
        NO,
        UNSURE,
        NOT_ASKED
    }

    /** Why the ward did not give it. */
    public enum Missed {
        PATIENT_ABSENT,
        PATIENT_REFUSED,
        THERAPIST_ABSENT,
        SAFETY,
        OTHER
    }

    /** Who gave it. */
    @Schema(name = "SessionTherapist")
    public record TherapistRequest(
            @NotNull UUID id, @NotNull Level level) {}

    /** One question of the screen with its answer. */
    @Schema(name = "Check")
    public record CheckRequest(
            @NotNull @Size(max = 60) String code, @NotNull Reply answer) {}

    @AssertTrue(
            message =
                    "A session that was not missed has startedAt, finishedAt, minutesGiven, areasGiven, pain, therapist, conscious and checks.")
    @Schema(hidden = true)
    boolean isComplete() {
        return outcome == null
                || outcome == Outcome.MISSED
                || Stream.of(startedAt, finishedAt, minutesGiven, areasGiven, pain, therapist, conscious, checks)
                        .noneMatch(Objects::isNull);
    }

    @AssertTrue(message = "A session does not end before it begins.")
    @Schema(hidden = true)
    boolean isEndAfterStart() {
        return startedAt == null || finishedAt == null || !finishedAt.isBefore(startedAt);
    }

    Command command(int number) {
        return outcome == Outcome.MISSED
                ? new Command.RecordMissed(number, reason == null ? MissCause.OTHER : MissCause.valueOf(reason.name()))
                : new Command.RecordGiven(number, treatment(), Fact.valueOf(conscious.name()), answers());
    }

    private Treatment treatment() {
        var ended = outcome == Outcome.DONE ? Treatment.Outcome.FULL : Treatment.Outcome.valueOf(outcome.name());
        return new Treatment(
                startedAt,
                finishedAt,
                minutesGiven,
                List.copyOf(areasGiven),
                new Treatment.Result(ended, pain == Pain.NEW, outcome == Outcome.DONE ? null : shortenedBecause),
                new Treatment.By(therapist.id(), therapist.level(), Treatment.Source.WARD));
    }

    private List<Command.Answer> answers() {
        return checks.stream()
                .map(check -> new Command.Answer(
                        check.code(), Command.Reply.valueOf(check.answer().name())))
                .toList();
    }

    @Override
    public String toString() {
        return "RecordRequest[" + outcome + "]";
    }
}
