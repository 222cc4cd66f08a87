package health.homeward.intake.rest.fhir;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;

/** Turns what the parser stumbles over into warnings with their place, and lets it go on. */
final class LenientReading extends LenientErrorHandler implements IParserErrorHandler {
    private final String path;
    private final Notes notes;

    LenientReading(String path, Notes notes) {
        super(false);
        this.path = path;
        this.notes = notes;
        setErrorOnInvalidValue(false);
        setErrorOnInvalidExtension(false);
    }

    @Override
    public void invalidValue(IParseLocation location, String value, String error) {
        notes.warn(at(location, null), "The value cannot be read and was left out.");
    }

    @Override
    public void unknownElement(IParseLocation location, String element) {
        notes.warn(at(location, element), "FHIR R4 knows no such element here; it was left out.");
    }

    @Override
    public void unknownAttribute(IParseLocation location, String attribute) {
        notes.warn(at(location, attribute), "FHIR R4 knows no such attribute here; it was left out.");
    }

    @Override
    public void unexpectedRepeatingElement(IParseLocation location, String element) {
        notes.warn(at(location, element), "This may stand here once only; the first was read.");
    }

    @Override
    public void incorrectJsonType(
            IParseLocation location,
            String element,
            ValueType expected,
            ScalarType expectedScalar,
            ValueType found,
            ScalarType foundScalar) {
        notes.warn(at(location, element), "This has another JSON type than FHIR R4 gives it.");
    }

    private String at(IParseLocation location, String element) {
        String parent = location == null ? null : location.getParentElementName();
        return path + (parent == null ? "" : "." + parent) + (element == null ? "" : "." + element);
    }
}
