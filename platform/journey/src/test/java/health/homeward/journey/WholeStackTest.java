package health.homeward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.local.Commands;
import health.homeward.local.Endpoints;
import health.homeward.local.launch.Launcher;
import health.homeward.local.launch.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole stack as it is shipped, two replicas of each service, and a patient's whole journey on it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeStackTest {
    private static final Path ROOT = Path.of(System.getProperty("homeward.root"));

    private static Settings settings;
    private static Launcher launcher;
    private static Endpoints stack;

    @BeforeAll
    static void start() throws Exception {
        settings = Settings.from(
                ROOT,
                Map.of(
                        "HOMEWARD_STATE", ".local/whole",
                        "HOMEWARD_PORT_BASE", "18080",
                        "HOMEWARD_REPLICAS", "2",
                        "HOMEWARD_DURABLE", "off",
                        "HOMEWARD_STARTUP_CACHES", "use",
                        "HOMEWARD_JVM_OPTIONS", "-XX:TieredStopAtLevel=1"));
        Commands.deleteTree(settings.state());
        launcher = new Launcher(settings, System.out);
        stack = launcher.startPackaged();
    }

    @AfterAll
    static void stop() {
        launcher.takeDown();
    }

    @Test
    @Order(1)
    void every_step_of_the_journey_holds_with_two_replicas_of_each_service() {
        assertThat(stack.serviceUrls("plans")).hasSize(2);
        assertThat(stack.serviceUrls("field")).hasSize(2);
        assertThat(Main.play(settings.state(), Bundles.chosen(java.util.Optional.empty()), System.out))
                .as("the journey, whose table is in this test's output")
                .isTrue();
    }

    @Test
    @Order(2)
    void a_patients_way_goes_on_when_a_replica_of_each_service_is_killed() {
        for (String service : List.of("intake", "clearance", "plans", "dispatch", "teaching", "field")) {
            stack.child(service + "-2").orElseThrow().stop("KILL", Duration.ofSeconds(5));
            stack.removeChild(service + "-2");
        }
        assertThat(Main.play(settings.state(), List.of(Bundles.shipped("strosin214-8410f03f.json")), System.out))
                .as("the journey on the survivors")
                .isTrue();
    }

    @Test
    @Order(3)
    void a_new_neurologist_comes_from_referral_to_preview_by_pasting_the_guide() throws Exception {
        Guide.Pasted pasted = new Guide(ROOT.resolve("docs/neurologist.md")).pasteInto(ROOT, settings.state());
        assertThat(pasted.status()).as(pasted.printed()).isZero();
        assertThat(pasted.printed()).containsSubsequence("HIGH_BLOOD_PRESSURE", "GRANTED", "409", "PLANNED");
        Path made = settings.state().resolve("neurologist");
        assertThat(made.resolve("preview.html")).content().contains("Course preview", "Session 20, course day 20");
        assertThat(made.resolve("refused.html")).content().contains("Course refused", "<b>R14</b>", "<b>R3</b>");
    }
}
