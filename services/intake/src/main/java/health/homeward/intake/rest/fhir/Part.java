package health.homeward.intake.rest.fhir;

import org.hl7.fhir.r4.model.Resource;

/** One resource of a bundle, and where it stands. */
record Part<R extends Resource>(String path, String fullUrl, R resource) {

    /** The resource's reference form, such as {@code Condition/17}. */
    String reference() {
        String id = resource.getIdElement().getIdPart();
        return resource.fhirType() + "/" + (id == null ? path : id);
    }

    /** Whether a reference's text means this resource. */
    boolean isMeantBy(String reference) {
        String id = resource.getIdElement().getIdPart();
        return reference.equals(fullUrl)
                || id != null
                        && (reference.equals("urn:uuid:" + id)
                                || reference.equals(resource.fhirType() + "/" + id)
                                || reference.endsWith("/" + resource.fhirType() + "/" + id));
    }

    @Override
    public String toString() {
        return path;
    }
}
