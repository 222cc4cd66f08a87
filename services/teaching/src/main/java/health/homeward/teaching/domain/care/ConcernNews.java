package health.homeward.teaching.domain.care;

/** What came in through the caregiver's own page. */
public sealed interface ConcernNews extends News {

    /** Something is wrong or in doubt: hold at once and let the neurologist decide (R42). */
    record Raised(OpenConcern concern) implements ConcernNews {
        @Override
        public Care toldTo(Care care) {
            return care.worriedBy(concern);
        }
    }
}
