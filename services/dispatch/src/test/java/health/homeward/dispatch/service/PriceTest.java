package health.homeward.dispatch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A finished visit and its price line (R34c). */
@QuarkusTest
class PriceTest extends ServiceTest {

    private UUID visit;
    private Instant start;

    @BeforeEach
    void a_visit_that_has_begun() {
        Map<String, Object> scheduled = scheduledVisit();
        visit = id(scheduled);
        start = start(scheduled);
        clock.moveTo(start);
        tell(MARTA, visit, "start", Bodies.start(start)).statusCode(200);
    }

    @Test
    void a_finished_visit_costs_what_the_list_said_then_R34c() {
        list("0", 20, 3200);
        complete("FULL", 20);
        list("1", 20, 9900);

        as(DISPATCHER)
                .get("/visits/" + visit)
                .then()
                .statusCode(200)
                .body("price.kind", equalTo("MASSAGE"))
                .body("price.minutes", equalTo(20))
                .body("price.amountMinor", equalTo(3200))
                .body("price.currency", equalTo("EUR"));
        assertThat(database.texts("select tariff_version::text from visit_price"))
                .containsExactly("1");
    }

    @Test
    void without_such_a_length_in_the_list_there_is_no_price_R34c() {
        list("0", 30, 4000);
        complete("FULL", 20);

        as(DISPATCHER).get("/visits/" + visit).then().statusCode(200).body("price", nullValue());
    }

    @Test
    void without_a_list_a_visit_is_finished_all_the_same() {
        complete("FULL", 20);

        as(DISPATCHER).get("/visits/" + visit).then().statusCode(200).body("price", nullValue());
    }

    @Test
    void a_visit_that_was_cut_short_costs_the_agreed_length_R34c() {
        list("0", 20, 3200);
        complete("REDUCED", 10);

        as(DISPATCHER).get("/visits/" + visit).then().body("price.amountMinor", equalTo(3200));
    }

    private void complete(String outcome, int minutes) {
        clock.moveTo(start.plusSeconds(1200));
        Map<String, Object> body = new HashMap<>(Bodies.complete(start, start.plusSeconds(1200), minutes, outcome));
        if (!outcome.equals("FULL")) {
            body.put("reason", "PATIENT_WISH");
        }
        tell(MARTA, visit, "complete", body).statusCode(200);
    }

    private static void list(String version, int minutes, long amount) {
        Map<String, Object> list = Map.of(
                "currency",
                "EUR",
                "lines",
                List.of(
                        Map.of("kind", "MASSAGE", "minutes", minutes, "amountMinor", amount),
                        Map.of("kind", "TEACHING", "minutes", minutes, "amountMinor", amount + 1000)));
        as(DISPATCHER)
                .header("If-Match", "\"" + version + "\"")
                .body(list)
                .put("/tariffs")
                .then()
                .statusCode(200);
    }
}
