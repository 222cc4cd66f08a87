package health.homeward.dispatch.domain.visit;

/** How far a session got: all of it, less of it, or broken off (R32, R54). */
public enum Outcome {
    FULL,
    REDUCED,
    STOPPED
}
