package health.homeward.dispatch.domain.visit;

/** Whether the massage caused pain that was not there before (R32). */
public enum Pain {
    NONE,
    NEW
}
