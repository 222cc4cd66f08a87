package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.compile.Clearance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What may happen to a course. Orders can be refused; reports of what has happened already are only taken down. */
public sealed interface Command {

    /** The same command with who ordered it, where the course remembers that. */
    default Command by(UUID actor) {
        return this;
    }

    /** The ward gave a session and says what the patient's state was before it (R6, R43). */
    record RecordGiven(int number, Treatment treatment, Fact conscious, List<Answer> answers) implements Command {}

    /** An answer to one of the bedside questions. */
    record Answer(String code, Reply reply) {}

    /** What was answered; whatever is not a plain no keeps the hands off (R42). */
    enum Reply {
        YES,
        NO,
        UNSURE,
        NOT_ASKED
    }

    /** The ward did not give a session. */
    record RecordMissed(int number, MissCause cause) implements Command {}

    /** A visit was carried out; begun after a clean screen (R43) as far as is known. */
    record ReportVisit(UUID sessionId, Treatment treatment, boolean screened) implements Command {
        public ReportVisit(UUID sessionId, Treatment treatment) {
            this(sessionId, treatment, false);
        }
    }

    /** A visit came to nothing, or was called off for safety at the door. */
    record ReportMissed(UUID sessionId, MissCause cause, Instant at) implements Command {}

    /** The days of sessions passed without a record; after some grace they are taken as missed. */
    record PresumeMissed(Duration grace) implements Command {}

    /** Something forbids to go on. */
    record Pause(Hold hold) implements Command {}

    /** The clearance has new terms, and holds again after a suspension if it was resumed. */
    record ClearanceRenewed(Clearance clearance, boolean resumed) implements Command {}

    /** The neurologist lets a course go on that was held here (R32, a corrected side). */
    record Resume() implements Command {}

    /** The patient was discharged or readmitted (R25). */
    record Move(Setting to, Instant at) implements Command {}

    /** Bed rest began or ended (R24). */
    record ChangeMobility(Mobility mobility) implements Command {}

    /** The hospital corrected which side is affected. */
    record CorrectSide(Side side, Instant at, UUID causeId) implements Command {}

    /** The neurologist changes frequency or target; null leaves as it is. */
    record Adjust(Frequency frequency, Integer targetMinutes, boolean slowRampAccepted, UUID by) implements Command {
        public Adjust(Frequency frequency, Integer targetMinutes, boolean slowRampAccepted) {
            this(frequency, targetMinutes, slowRampAccepted, null);
        }

        @Override
        public Command by(UUID actor) {
            return new Adjust(frequency, targetMinutes, slowRampAccepted, actor);
        }
    }

    /** The course is broken off (R14), by a person of this hospital or, where null, by what another service told. */
    record End(EndReason reason, UUID by) implements Command {
        public End(EndReason reason) {
            this(reason, null);
        }

        @Override
        public Command by(UUID actor) {
            return new End(reason, actor);
        }
    }

    /** The clock looks whether the patient is to be called back (R15). */
    record LookForRecall() implements Command {}

    /** A next course has been planned: the call is answered. */
    record AnswerRecall() implements Command {}

    /** The clock looks whether the clearance has run out under a running course (R7). */
    record LookForExpiry() implements Command {}
}
