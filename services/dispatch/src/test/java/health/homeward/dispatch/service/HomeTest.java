package health.homeward.dispatch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class HomeTest extends ServiceTest {

    @ParameterizedTest
    @CsvSource({"404,HOME_UNKNOWN", "503,INTAKE_UNREACHABLE", "401,INTAKE_UNREACHABLE"})
    void a_visit_waits_for_its_home_with_that_reason_and_is_planned_as_soon_as_it_is_there(
            String answer, String reason) {
        employ("enclar", MARTA);
        UUID patient = UUID.randomUUID();
        story.home(patient, answer);
        story.referred(patient, "enclar", "09:00", "18:00");
        story.course(patient, Story.session("2026-03-03", 20));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(visits(patient).toString()).contains(reason));

        story.home(patient, Story.home(patient));
        visitIn("SCHEDULED", patient);
    }

    @Test
    void intake_is_asked_with_this_services_own_credentials() {
        UUID patient = story.patient("enclar");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(story.askedWith(patient)).startsWith("Bearer ey"));
    }

    @Test
    void a_new_home_is_fetched_when_the_referral_changes() {
        UUID patient = story.patient("enclar");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(cities()).containsExactly("Escaldes"));

        story.home(patient, Story.home(patient).replace("Escaldes", "Ordino"));
        story.corrected(patient, "09:00", "18:00");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(cities()).containsExactly("Ordino"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(database.count("select count(*) from home_request"))
                .isZero());
    }

    @Test
    void a_home_that_intake_no_longer_knows_is_forgotten() {
        UUID patient = story.patient("enclar");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(cities()).containsExactly("Escaldes"));

        story.home(patient, "404");
        story.corrected(patient, "09:00", "18:00");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        database.count(
                                "select count(*) from patient_home where state = 'MISSING' and city is null and family_name is null"))
                .isEqualTo(1));
    }

    private List<String> cities() {
        return database.texts("select city from patient_home");
    }
}
