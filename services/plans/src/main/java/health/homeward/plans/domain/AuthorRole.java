package health.homeward.plans.domain;

/** Who draws up the individual programme (R1) or prescribes a course (R60). */
public enum AuthorRole {
    NEUROLOGIST(true),
    PHYSICIAN(true),
    REHABILITATION_SPECIALIST(false),
    KINESITHERAPIST(false);

    private final boolean prescriber;

    AuthorRole(boolean prescriber) {
        this.prescriber = prescriber;
    }

    /** R60: nobody prescribes massage to himself; a doctor does. */
    public boolean mayPrescribe() {
        return prescriber;
    }
}
