package health.homeward.teaching.domain.concern;

/** Sure or not sure: both hold the massage (R42). */
public enum Answer {
    YES,
    UNSURE
}
