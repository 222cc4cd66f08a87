package health.homeward.dispatch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegionDayTest extends ServiceTest {

    @Test
    void the_day_is_drawn_with_its_therapists_and_visits_and_no_cache_keeps_it() {
        Map<String, Object> visit = scheduledVisit();

        String svg = as(DISPATCHER)
                .get("/regions/enclar/days/2026-03-03/plan.svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .asString();

        assertThat(svg)
                .contains("2026-03-03: 1 visit, 1 therapist", "Marta Casal", "told", "way guess")
                .doesNotContain(patientOf(visit).toString(), id(visit).toString());
    }

    @Test
    void a_visit_that_was_called_off_is_not_drawn_and_one_without_a_therapist_is_counted() {
        Map<String, Object> visit = scheduledVisit();
        tell(DISPATCHER, id(visit), "cancel", Map.of("cause", "PATIENT")).statusCode(200);
        story.course(story.patient("enclar", "05:00", "06:00"), Story.session("2026-03-03", 20));
        visitIn("CANCELLED", patientOf(visit));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(as(DISPATCHER)
                        .get("/regions/enclar/days/2026-03-03/plan.svg")
                        .asString())
                .contains("0 visits, 1 therapist, 1 without a therapist"));
    }

    @Test
    void another_hospitals_region_is_not_there_and_a_date_that_is_none_is_refused() {
        as(DISPATCHER)
                .get("/regions/valira/days/2026-03-03/plan.svg")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        as(DISPATCHER)
                .get("/regions/enclar/days/tomorrow/plan.svg")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
