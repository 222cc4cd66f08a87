package health.homeward.teaching.domain.care;

/** A fact from elsewhere that changes what a caregiver may do; each kind knows what it changes and nothing more. */
public sealed interface News permits ReferralNews, ClearanceNews, CourseNews, ConcernNews {
    Care toldTo(Care care);
}
