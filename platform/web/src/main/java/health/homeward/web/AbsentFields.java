package health.homeward.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * Leaves out of every answer what is absent: the published documents give each field its form and know no null. Events
 * and stored documents are written as ever.
 */
@Provider
class AbsentFields implements ContextResolver<ObjectMapper> {
    private final ObjectMapper answers;

    AbsentFields(ObjectMapper json) {
        this.answers = leftOutBy(json);
    }

    /** The same, except that it writes no field that is null. */
    static ObjectMapper leftOutBy(ObjectMapper json) {
        return json.copy().setSerializationInclusion(JsonInclude.Include.NON_NULL);
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return answers;
    }
}
