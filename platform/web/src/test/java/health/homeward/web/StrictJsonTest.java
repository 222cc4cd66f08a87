package health.homeward.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API describes is read, and nothing is taken for something else. */
class StrictJsonTest {
    private static final ObjectMapper JSON = strict();

    enum Told {
        NO,
        YES
    }

    record Facts(
            LocalDate day,
            Instant at,
            Integer minutes,
            int count,
            BigDecimal celsius,
            Boolean consent,
            Told told,
            String text,
            UUID id) {}

    @ParameterizedTest
    @ValueSource(
            strings = {"{'told':'NO','told':'YES'}", "{'told':'NO'}{'told':'YES'}", "{'told':'NO'} x", "{'told':'NO'"})
    void what_is_told_twice_or_goes_on_or_breaks_off_is_refused_as_a_whole(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(JsonProcessingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'day':5}",
                "{'day':''}",
                "{'day':' '}",
                "{'day':[]}",
                "{'day':[2026,5,4]}",
                "{'day':'2026-05-04T08:30:00Z'}",
                "{'day':'2026-02-30'}",
                "{'at':0}",
                "{'at':1.5}",
                "{'at':'1777883400'}",
                "{'at':''}",
                "{'at':[]}",
                "{'at':'2026-05-04'}",
                "{'minutes':'5'}",
                "{'minutes':''}",
                "{'minutes':5.5}",
                "{'minutes':true}",
                "{'count':'5'}",
                "{'celsius':'36.6'}",
                "{'celsius':''}",
                "{'consent':1}",
                "{'consent':'true'}",
                "{'consent':''}",
                "{'told':1}",
                "{'told':''}",
                "{'told':'yes'}",
                "{'told':true}",
                "{'text':5}",
                "{'text':true}",
                "{'text':[]}",
                "{'id':''}",
                "{'id':5}",
                "''",
                "[]",
            })
    void a_value_of_another_kind_is_refused(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void what_the_api_describes_is_read() throws JsonProcessingException {
        Facts facts = read("""
                {'day':'2026-05-04','at':'2026-05-04T10:30:00+02:00','minutes':5,'count':3,'celsius':36.6,'consent':true,
                 'told':'YES','text':'','id':'00000000-0000-0001-0000-000000000001'}""");

        assertThat(facts)
                .isEqualTo(new Facts(
                        LocalDate.of(2026, 5, 4),
                        Instant.parse("2026-05-04T08:30:00Z"),
                        5,
                        3,
                        new BigDecimal("36.6"),
                        true,
                        Told.YES,
                        "",
                        new UUID(1, 1)));
    }

    @Test
    void a_whole_number_is_a_decimal_too() throws JsonProcessingException {
        assertThat(read("{'celsius':37}").celsius()).isEqualByComparingTo("37");
    }

    @Test
    void nothing_is_nothing() throws JsonProcessingException {
        Facts facts = read("{'day':null,'at':null,'told':null,'text':null}");

        assertThat(facts).isEqualTo(new Facts(null, null, null, 0, null, null, null, null, null));
    }

    private static Facts read(String body) throws JsonProcessingException {
        return JSON.readValue(body.replace('\'', '"'), Facts.class);
    }

    private static ObjectMapper strict() {
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(json);
        return json;
    }
}
