package health.homeward.plans.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A session as it stands in the database, its content frozen once it is finished.
 *
 * @param content what it consists of, as JSON; null in a change that leaves it as it is kept
 * @param record  what was done, or why it was missed, as JSON; null while it is open
 */
record SessionRow(
        UUID id,
        int number,
        int procedure,
        String state,
        LocalDate date,
        Instant earliest,
        Instant latest,
        String content,
        String record) {

    @Override
    public String toString() {
        return "SessionRow[" + id + "]";
    }
}
