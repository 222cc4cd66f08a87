package health.homeward.teaching.domain.care;

/** Whether the course of massage goes on, waits, or is over. */
public enum CourseState {
    RUNNING,
    PAUSED,
    ENDED
}
