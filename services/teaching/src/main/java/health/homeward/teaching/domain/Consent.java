package health.homeward.teaching.domain;

/** What a person has said to being taught or to the teaching; silence is UNKNOWN and never a yes. */
public enum Consent {
    GIVEN,
    REFUSED,
    UNKNOWN
}
