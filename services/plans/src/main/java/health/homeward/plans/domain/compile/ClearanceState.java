package health.homeward.plans.domain.compile;

/** What the neurologist's decision is now; only a granted one covers a session (R7). */
public enum ClearanceState {
    GRANTED,
    SUSPENDED,
    DEFERRED,
    REFUSED,
    WITHDRAWN
}
