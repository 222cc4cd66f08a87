package health.homeward.plans.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pack CONSERVATIVE counts its month from the date on which day zero begins. */
class OnsetOfAClearanceTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @Test
    void of_an_onset_with_only_its_date_the_end_of_that_date_is_day_zero_CONSERVATIVE() throws Exception {
        assertThat(onset("{\"date\": \"2026-05-04\"}")).isEqualTo(LocalDate.of(2026, 5, 5));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-04T04:30:00Z, 2026-05-04", "2026-05-04T22:30:00Z, 2026-05-05"})
    void an_instant_is_day_zero_itself_where_the_patient_lives_CONSERVATIVE(String instant, LocalDate date)
            throws Exception {
        assertThat(onset("{\"instant\": \"%s\"}".formatted(instant))).isEqualTo(date);
    }

    private static LocalDate onset(String onset) throws Exception {
        String body = "{\"onset\": %s, \"version\": 1, \"timeZone\": \"Europe/Andorra\"}".formatted(onset);
        return JSON.readValue(body, ClearanceGrantedV1.class)
                .clearance()
                .window()
                .onset();
    }
}
