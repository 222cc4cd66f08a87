package health.homeward.clearance.domain.facts;

/** What massage is given for (R74): lines 38–54 and 243–254 of the source. */
public enum Indication {
    OSTEOCHONDROSIS,
    SCOLIOSIS,
    KYPHOSIS,
    SPINAL_DEFORMITY,
    PROTRUSION,
    SPONDYLOARTHROSIS,
    DISC_HERNIA,
    NEURALGIA,
    /** A tumour of vessels, which the source names without a word of care: a physician confirms it. */
    HAEMANGIOMA,
    STROKE,
    LUMBOSACRAL_PAIN,
    INTERCOSTAL_COMPRESSION,
    PAST_SPINAL_INJURY,
    POST_OPERATIVE,
    CHRONIC_BACK_FATIGUE,
    PIRIFORMIS_SYNDROME,
    CHRONIC_PAIN,
    CHRONIC_FATIGUE,
    DEPRESSIVE_STATE,
    OVERWORK,
    MUSCLE_PAIN_OF_KNOWN_CAUSE,
    NERVOUS_DISTURBANCE,
    NERVOUS_OVERLOAD,
    CHRONIC_HEADACHE,
    DIGESTIVE_DYSFUNCTION,
    OBESITY,
    RECOVERY_FROM_INJURY;

    public boolean asksPhysician() {
        return this == HAEMANGIOMA;
    }
}
