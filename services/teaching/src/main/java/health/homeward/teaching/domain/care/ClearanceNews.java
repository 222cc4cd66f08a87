package health.homeward.teaching.domain.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The neurologist's word: it covers, holds or ends a course (R7, R36, R42). */
public sealed interface ClearanceNews extends News {

    /** Granted, or told anew with other terms: a hold that is in force stays in force until it is resumed. */
    record Granted(UUID clearanceId, Instant at, Optional<LocalDate> validUntil) implements ClearanceNews {
        @Override
        public Care toldTo(Care care) {
            var before = care.clearances().get(clearanceId);
            return before == null
                    ? care.cleared(clearanceId, new Clearance(Clearance.State.GRANTED, validUntil))
                            .settledUntil(at)
                    : care.cleared(clearanceId, new Clearance(before.state(), validUntil));
        }
    }

    /** The neurologist lifts the hold; a caregiver's warning raised before this word is answered by it. */
    record Resumed(UUID clearanceId, Instant at, Optional<LocalDate> validUntil) implements ClearanceNews {
        @Override
        public Care toldTo(Care care) {
            return care.cleared(clearanceId, new Clearance(Clearance.State.GRANTED, validUntil))
                    .settledUntil(at);
        }
    }

    /** A contraindication holds everything until the neurologist resumes (R36, R37, R39, R42). */
    record Held(UUID clearanceId) implements ClearanceNews {
        @Override
        public Care toldTo(Care care) {
            return care.cleared(clearanceId, known(care, clearanceId).suspended());
        }
    }

    /** The neurologist took the clearance back for good. */
    record Withdrawn(UUID clearanceId) implements ClearanceNews {
        @Override
        public Care toldTo(Care care) {
            return care.cleared(clearanceId, known(care, clearanceId).withdrawn());
        }
    }

    private static Clearance known(Care care, UUID clearanceId) {
        var before = care.clearances().get(clearanceId);
        return before == null ? new Clearance(Clearance.State.GRANTED, Optional.empty()) : before;
    }
}
