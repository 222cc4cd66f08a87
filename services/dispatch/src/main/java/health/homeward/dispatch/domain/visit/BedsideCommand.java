package health.homeward.dispatch.domain.visit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a therapist records at the patient's home. */
public sealed interface BedsideCommand {

    /** Begin, with the therapist's own screen of this day (R43) and the patient conscious (R6). */
    record Start(Instant at, Answer conscious, Map<Sign, Answer> checks) implements BedsideCommand {
        public Start {
            checks = Map.copyOf(checks);
        }
    }

    /** The session ended and this was given. */
    record Complete(Given given) implements BedsideCommand {}

    /** The session was not given, for no reason of safety. */
    record Miss(Instant at, MissReason reason) implements BedsideCommand {}

    /** A sign against massage was found, before hands were on or while they were. */
    record Stop(UUID stopId, Instant at, boolean beforeStart, List<Finding> findings, Partial partial)
            implements BedsideCommand {
        public Stop {
            findings = List.copyOf(findings);
        }
    }

    /** What had been given when a session was stopped, as far as the therapist says. */
    record Partial(Optional<Integer> minutes, Set<Area> areas) {
        public Partial {
            areas = Set.copyOf(areas);
        }
    }
}
