package health.homeward.journey.simulate;

import health.homeward.clearance.domain.decision.Command;
import health.homeward.clearance.domain.decision.Decision;
import health.homeward.clearance.domain.decision.GrantWish;
import health.homeward.clearance.domain.decision.Ruling;
import health.homeward.journey.simulate.oracle.Moment;
import java.util.List;

/** A grant that was really given, falsified: as if the neurologist had said less than what was asked (R7, R36). */
final class DoctoredGrant {
    private DoctoredGrant() {}

    static boolean answered(Moment.Ruled ruled) {
        return granted(ruled) && !grant(ruled).ruling().answers().isEmpty();
    }

    static boolean granted(Moment.Ruled ruled) {
        return ruled.command() instanceof Command.GrantClearance && ruled.decision() instanceof Decision.Accepted;
    }

    static Command.GrantClearance grant(Moment.Ruled ruled) {
        return (Command.GrantClearance) ruled.command();
    }

    static Moment.Ruled unattested(Moment.Ruled ruled) {
        var grant = grant(ruled);
        var wish = new GrantWish(false, grant.wish().validUntil(), grant.wish().permissions());
        return ruling(ruled, grant.ruling(), wish);
    }

    static Moment.Ruled unanswered(Moment.Ruled ruled) {
        var grant = grant(ruled);
        var silent =
                new Ruling(List.of(), grant.ruling().overrides(), grant.ruling().chosenStart());
        return ruling(ruled, silent, grant.wish());
    }

    static Moment.Ruled ruling(Moment.Ruled ruled, Ruling ruling, GrantWish wish) {
        var grant = grant(ruled);
        return new Moment.Ruled(
                ruled.at(),
                ruled.truth(),
                new Command.GrantClearance(grant.origin(), grant.stated(), ruling, wish),
                ruled.decision(),
                ruled.after());
    }
}
