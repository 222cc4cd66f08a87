package health.homeward.clearance.domain.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where a case stands; each state is a type, so that what it allows can be read off and checked. */
public sealed interface CaseState {
    /** Screened, and waiting for a neurologist. */
    record Pending() implements CaseState {}

    /** Not yet; looked at again on a date, or when somebody does. */
    record Deferred(LocalDate until) implements CaseState {}

    /** Cleared by a neurologist (R7). */
    record Granted(Grant grant) implements CaseState {}

    /** The grant's date has passed: nothing is covered any more (R7). */
    record Expired(Grant grant) implements CaseState {}

    /** The grant rests: nothing is given. */
    record Suspended(Grant grant, Suspension suspension) implements CaseState {}

    /** A neurologist said no. */
    record Refused() implements CaseState {}

    /** Its course is over, and another case has taken its place (R16). */
    record Concluded(UUID successor) implements CaseState {}

    /** Over for good. */
    record Withdrawn(WithdrawalReason reason) implements CaseState {}

    /** The grant that was made, whether or not it holds now. */
    default Optional<Grant> grantMade() {
        return switch (this) {
            case Granted(Grant grant) -> Optional.of(grant);
            case Expired(Grant grant) -> Optional.of(grant);
            case Suspended(Grant grant, Suspension suspension) -> Optional.of(grant);
            case Pending p -> Optional.empty();
            case Deferred d -> Optional.empty();
            case Refused r -> Optional.empty();
            case Concluded c -> Optional.empty();
            case Withdrawn w -> Optional.empty();
        };
    }

    /** Whether nothing can happen to the case any more. */
    default boolean isOver() {
        return this instanceof Withdrawn || this instanceof Concluded;
    }

    /** The state's name to programs. */
    default String word() {
        return switch (this) {
            case Pending p -> "PENDING";
            case Deferred d -> "DEFERRED";
            case Granted g -> "GRANTED";
            case Expired e -> "EXPIRED";
            case Suspended s -> "SUSPENDED";
            case Refused r -> "REFUSED";
            case Concluded c -> "CONCLUDED";
            case Withdrawn w -> "WITHDRAWN";
        };
    }
}
