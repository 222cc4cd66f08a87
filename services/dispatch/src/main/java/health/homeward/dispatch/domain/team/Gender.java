package health.homeward.dispatch.domain.team;

/** FHIR's administrative gender, needed because a patient may wish for a therapist of one. */
public enum Gender {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
