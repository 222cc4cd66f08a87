package health.homeward.plans.domain.regimen;

/** Conditions for which the source has massage prescribed (L36–L54, L241–L256; R74), under stable codes. */
public enum Indication {
    STROKE,
    OSTEOCHONDROSIS,
    SCOLIOSIS,
    KYPHOSIS,
    SPINAL_MALFORMATION,
    PROTRUSION,
    SPONDYLOARTHROSIS,
    INTERVERTEBRAL_HERNIA,
    NEURALGIA,
    /** A physician confirms it first: a vessel tumour is listed by the source without a word of caution. */
    HAEMANGIOMA,
    LUMBOSACRAL_PAIN,
    INTERCOSTAL_COMPRESSION,
    PAST_INJURY,
    POST_OPERATIVE,
    CHRONIC_BACK_FATIGUE,
    PIRIFORMIS_SYNDROME,
    CHRONIC_PAIN,
    RADICULITIS,
    CHRONIC_FATIGUE,
    DEPRESSIVE_STATE,
    OVERWORK,
    MUSCLE_PAIN_OF_KNOWN_CAUSE,
    NERVOUS_DISORDER,
    NERVOUS_OVERLOAD,
    CHRONIC_HEADACHE,
    DIGESTIVE_DYSFUNCTION,
    OBESITY,
    RECOVERY_FROM_INJURY;

    /** R74: this indication asks for a physician's confirmation. */
    public boolean asksConfirmation() {
        return this == HAEMANGIOMA;
    }
}
