package health.homeward.clearance.domain.facts;

/** How a hospital's record names a condition: SNOMED or ICD10, its code, and the resource that holds it. */
public record Coded(String system, String code, String evidence) {}
