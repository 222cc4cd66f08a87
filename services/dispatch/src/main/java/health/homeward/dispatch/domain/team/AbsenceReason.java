package health.homeward.dispatch.domain.team;

/** Why a therapist is away, as a code only: the details are nobody's business here. */
public enum AbsenceReason {
    SICK,
    HOLIDAY,
    TRAINING,
    OTHER
}
