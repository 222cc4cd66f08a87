package health.homeward.journey.simulate.oracle;

import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.domain.compile.PatientFacts;
import health.homeward.plans.domain.compile.Prescription;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.Decision;
import health.homeward.plans.domain.course.RampAlert;
import health.homeward.plans.domain.regimen.Regimen;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One thing that was asked of the product, what was true then, and what the product made of it. */
public sealed interface Moment {
    Instant at();

    Truth truth();

    /** A clearance case was opened for a course. */
    record Opened(Instant at, Truth truth, ClearanceCase opened) implements Moment {}

    /** A clearance command was decided; {@code after} is the case as it stands then. */
    record Ruled(
            Instant at,
            Truth truth,
            health.homeward.clearance.domain.decision.Command command,
            health.homeward.clearance.domain.decision.Decision decision,
            ClearanceCase after)
            implements Moment {
        boolean accepted() {
            return decision instanceof health.homeward.clearance.domain.decision.Decision.Accepted;
        }
    }

    /** A prescription was compiled, or refused. */
    record Ordered(Instant at, Truth truth, Order order, Compilation result) implements Moment {}

    /** All that a prescription is compiled from. */
    record Order(Regimen regimen, PatientFacts facts, Clearance clearance, Prescription prescription, UUID courseId) {}

    /** A command to a course was decided; the alert is what the product says of the course afterwards (R13). */
    record Changed(
            Instant at, Truth truth, Course before, Command command, Decision decision, Optional<RampAlert> alert)
            implements Moment {
        boolean accepted() {
            return decision instanceof Decision.Accepted;
        }

        Course after() {
            return decision instanceof Decision.Accepted accepted ? accepted.course() : before;
        }
    }
}
