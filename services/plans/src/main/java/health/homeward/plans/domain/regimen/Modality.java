package health.homeward.plans.domain.regimen;

/** Types of therapeutic massage in the source (L82–L88, R75); only the classical one is compiled here. */
public enum Modality {
    CLASSICAL,
    POINT,
    VIBROMASSAGE,
    HYDROMASSAGE,
    CUPPING;

    /** The rule that gives the kinds of massage their codes. */
    public static final String RULE = "R75";
}
