package health.homeward.intake.rest.fhir;

/** The body is no FHIR bundle at all. */
public final class MalformedFhir extends RuntimeException {
    public MalformedFhir(String sentence) {
        super(sentence, null, false, false);
    }
}
