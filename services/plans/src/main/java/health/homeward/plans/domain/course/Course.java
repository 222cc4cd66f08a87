package health.homeward.plans.domain.course;

import java.util.List;

/** A course of massage in its state; only an open one can be given, and only a paused one resumed. */
public sealed interface Course {

    Body body();

    /** Not finished: sessions are still to come. */
    sealed interface Open extends Course {
        Open with(Body changed);
    }

    /** Nothing given yet. */
    record Planned(Body body) implements Open {
        @Override
        public Open with(Body changed) {
            return running(changed);
        }
    }

    /** Under way. */
    record Active(Body body) implements Open {
        @Override
        public Open with(Body changed) {
            return running(changed);
        }
    }

    /** Under one hold or several: nothing is given until all are lifted (R7, R32). */
    record Paused(Body body, List<Hold> holds) implements Open {
        @Override
        public Open with(Body changed) {
            return new Paused(changed, holds);
        }
    }

    /** All procedures were given (R14). */
    record Completed(Body body, Recall recall) implements Course {}

    /** Broken off, for a reason (R14); the recall has no window when nothing was given. */
    record Ended(Body body, EndReason reason, Recall recall) implements Course {}

    static Open running(Body body) {
        return body.sessions().anyRecorded() ? new Active(body) : new Planned(body);
    }
}
