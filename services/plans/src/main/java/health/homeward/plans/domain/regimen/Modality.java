package health.homeward.plans.domain.regimen;

/** Types of therapeutic massage in the source (L82–L88, R75); only the classical one is compiled here. */
public enum Modality {
    CLASSICAL,
    POINT,
    VIBROMASSAGE,
    HYDROMASSAGE,
    CUPPING
}
