package health.homeward.plans.domain;

/** Who draws up the individual programme (R1). */
public enum AuthorRole {
    NEUROLOGIST,
    REHABILITATION_SPECIALIST,
    KINESITHERAPIST
}
