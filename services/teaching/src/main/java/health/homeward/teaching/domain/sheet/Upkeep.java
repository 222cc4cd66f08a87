package health.homeward.teaching.domain.sheet;

import health.homeward.teaching.domain.permission.Permission;
import java.time.LocalDate;
import java.util.Optional;

/** What must be done to a caregiver's sheet so that it says what the permission says, no more and no less. */
public sealed interface Upkeep {

    /** The sheet at hand is right, or rightly missing. */
    record LeaveAsIs() implements Upkeep {}

    /** Print a new sheet; an older one that still counts is superseded for this cause. */
    record Issue(SheetContent content, Cause cause) implements Upkeep {}

    /** Take the sheet away without a new one. */
    record TakeAway(Cause cause) implements Upkeep {}

    static Upkeep decide(Optional<SheetContent> current, Permission permission, LocalDate today) {
        return switch (permission) {
            case Permission.Given given -> renewed(current, SheetContent.of(given, today));
            case Permission.NotToday no ->
                current.isPresent() ? new TakeAway(Cause.of(no.obstacles())) : new LeaveAsIs();
        };
    }

    private static Upkeep renewed(Optional<SheetContent> current, SheetContent wanted) {
        if (current.filter(wanted::tellsTheSameAs).isPresent()) {
            return new LeaveAsIs();
        }
        var sameStage = current.filter(old -> old.stageMinutes() == wanted.stageMinutes())
                .isPresent();
        return new Issue(wanted, sameStage ? Cause.CORRECTED : Cause.STAGE);
    }
}
