package health.homeward.intake.app;

import health.homeward.intake.domain.Reason;
import health.homeward.intake.domain.Referral;
import java.util.List;
import java.util.UUID;

/** What became of a command. */
public sealed interface Outcome {

    /**
     * @param after   the referral as it is now
     * @param changed names of what is different; empty when all was so before
     */
    record Done(Referral after, List<String> changed) implements Outcome {}

    /** @param twin the open referral that stands in the way, or null */
    record Refused(List<Reason> reasons, UUID twin) implements Outcome {}

    /** There is no such referral in the caller's hospital. */
    record NotFound() implements Outcome {}
}
