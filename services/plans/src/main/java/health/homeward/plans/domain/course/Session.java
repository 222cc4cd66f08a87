package health.homeward.plans.domain.course;

import health.homeward.plans.domain.compile.SessionPlan;
import java.time.Instant;

/** One session in its state; what is finished never changes again, so only open ones can be planned anew. */
public sealed interface Session {

    SessionPlan plan();

    /** Still to be given. */
    sealed interface Open extends Session {
        Open with(SessionPlan changed);
    }

    /** Somebody has laid hands on the patient. */
    sealed interface Treated extends Session {
        Treatment treatment();
    }

    record Planned(SessionPlan plan) implements Open {
        @Override
        public Planned with(SessionPlan changed) {
            return new Planned(changed);
        }
    }

    record Held(SessionPlan plan) implements Open {
        @Override
        public Held with(SessionPlan changed) {
            return new Held(changed);
        }
    }

    record Done(SessionPlan plan, Treatment treatment) implements Treated {}

    record Stopped(SessionPlan plan, Treatment treatment) implements Treated {}

    record Missed(SessionPlan plan, MissCause cause, Instant at) implements Session {}

    record Cancelled(SessionPlan plan) implements Session {}

    /** Only presumed from silence or from an alarm: a record that comes later replaces it. */
    default boolean provisional() {
        return switch (this) {
            case Missed missed -> missed.cause() == MissCause.NOT_RECORDED;
            case Stopped stopped -> stopped.treatment().by().source() == Treatment.Source.SAFETY_STOP;
            case Planned _, Held _, Done _, Cancelled _ -> false;
        };
    }
}
