package health.homeward.clearance.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import health.homeward.clearance.domain.decision.CaseState;
import health.homeward.clearance.domain.facts.Onset;
import health.homeward.clearance.domain.screening.Dossier;

/** The documents that a case's row keeps: what is known, and where it stands. */
final class CaseDocuments {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Onset.class, OnsetForm.class)
            .addMixIn(CaseState.class, StateForm.class)
            .build();

    private CaseDocuments() {}

    static String write(Object document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "No JSON form for " + document.getClass().getSimpleName());
        }
    }

    static Dossier dossier(String json) {
        return read(json, Dossier.class);
    }

    static CaseState state(String json) {
        return read(json, CaseState.class);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored " + type.getSimpleName() + " is unreadable");
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Onset.At.class, name = "AT"),
        @JsonSubTypes.Type(value = Onset.On.class, name = "ON"),
        @JsonSubTypes.Type(value = Onset.Unknown.class, name = "UNKNOWN")
    })
    private interface OnsetForm {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = CaseState.Pending.class, name = "PENDING"),
        @JsonSubTypes.Type(value = CaseState.Deferred.class, name = "DEFERRED"),
        @JsonSubTypes.Type(value = CaseState.Granted.class, name = "GRANTED"),
        @JsonSubTypes.Type(value = CaseState.Expired.class, name = "EXPIRED"),
        @JsonSubTypes.Type(value = CaseState.Suspended.class, name = "SUSPENDED"),
        @JsonSubTypes.Type(value = CaseState.Refused.class, name = "REFUSED"),
        @JsonSubTypes.Type(value = CaseState.Concluded.class, name = "CONCLUDED"),
        @JsonSubTypes.Type(value = CaseState.Withdrawn.class, name = "WITHDRAWN")
    })
    private interface StateForm {}
}
