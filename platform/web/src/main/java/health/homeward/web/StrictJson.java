package health.homeward.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A value of another kind than the API describes is refused, never read as something else: Jackson takes 5 for the 6th of January
 * 1970, "" for unknown and 1 for yes unless it is told not to, and a guess about a patient is worse than an error. Of a member told
 * twice it would keep the last, and of two values the first: what contradicts itself is refused as a whole.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
    private static final List<CoercionInputShape> NO_TEXT =
            List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);

    @Override
    public void customize(ObjectMapper json) {
        json.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        json.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.coercionConfigDefaults()
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail)
                .setAcceptBlankAsEmpty(false);
        NO_TEXT.forEach(shape -> json.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail));
        json.registerModule(new SimpleModule("ISO dates only")
                .addDeserializer(
                        Instant.class,
                        new IsoText<>(
                                Instant.class,
                                text -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from)))
                .addDeserializer(LocalDate.class, new IsoText<>(LocalDate.class, LocalDate::parse)));
    }

    /** Last, so that nothing else that customizes the mapper is more lenient. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    /** Reads a date or an instant from text as ISO 8601 writes it, and from nothing else. */
    private static final class IsoText<T> extends StdScalarDeserializer<T> {
        private final Class<T> kind;
        private final transient Reading<T> reading;

        IsoText(Class<T> kind, Reading<T> reading) {
            super(kind);
            this.kind = kind;
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return kind.cast(context.handleUnexpectedToken(kind, parser));
            }
            try {
                return reading.read(parser.getText());
            } catch (DateTimeException unreadable) {
                return kind.cast(context.handleWeirdStringValue(kind, parser.getText(), "not as ISO 8601 writes it"));
            }
        }
    }

    private interface Reading<T> {
        T read(String text);
    }
}
