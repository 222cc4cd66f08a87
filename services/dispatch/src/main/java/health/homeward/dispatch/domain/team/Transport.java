package health.homeward.dispatch.domain.team;

/** How a therapist travels between homes; decides the speed that a travel time is estimated with. */
public enum Transport {
    CAR,
    BICYCLE,
    ON_FOOT,
    TRANSIT
}
