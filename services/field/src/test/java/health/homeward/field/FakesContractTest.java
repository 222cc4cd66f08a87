package health.homeward.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.homeward.field.rest.VisitsResource;
import health.homeward.field.upstream.Dispatch;
import health.homeward.field.upstream.Plans;
import health.homeward.testing.RestContract;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stand-in answers as dispatch and plans publish their APIs, and field calls nothing that they do not have. */
class FakesContractTest {
    private static final RestContract DISPATCH = RestContract.of("dispatch");
    private static final RestContract PLANS = RestContract.of("plans");
    private static final String CHECKED = "{\"checks\":[],\"conscious\":\"YES\"}";
    private static final String FEVER = "{\"checks\":[{\"code\":\"FEVER\",\"answer\":\"YES\"}]}";

    private final FakeServices fakes = new FakeServices();
    private final FakeCaller caller = new FakeCaller(fakes.url());

    @AfterEach
    void stop() {
        fakes.stop();
    }

    static List<String> commands() {
        return Arrays.stream(VisitsResource.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Path.class))
                .map(method -> method.getAnnotation(Path.class).value().substring(1))
                .toList();
    }

    static Stream<String> callsOfDispatch() {
        return calls(Dispatch.class)
                .flatMap(call -> call.contains("{command}")
                        ? commands().stream().map(command -> call.replace("{command}", command))
                        : Stream.of(call));
    }

    static Stream<String> callsOfPlans() {
        return calls(Plans.class);
    }

    private static Stream<String> calls(Class<?> client) {
        return Arrays.stream(client.getDeclaredMethods()).map(FakesContractTest::call);
    }

    private static String call(Method method) {
        String verb = method.isAnnotationPresent(GET.class) ? "get " : "post ";
        return verb + method.getAnnotation(Path.class).value();
    }

    @Test
    void field_has_the_four_commands_of_the_bedside() {
        assertThat(commands()).containsExactlyInAnyOrder("start", "complete", "miss", "stop");
    }

    @ParameterizedTest
    @MethodSource("callsOfDispatch")
    void dispatch_has_what_field_calls(String call) {
        String[] parts = call.split(" ");
        assertThat(DISPATCH.has(parts[0], parts[1])).as(call).isTrue();
    }

    @ParameterizedTest
    @MethodSource("callsOfPlans")
    void plans_has_what_field_calls(String call) {
        String[] parts = call.split(" ");
        assertThat(PLANS.has(parts[0], parts[1])).as(call).isTrue();
    }

    @Test
    void the_invented_day_is_one_of_dispatch_before_and_after_it_changed() {
        String day = "/therapists/me/days/" + LocalDate.now(Clock.system(ZoneId.of("Europe/Andorra")));
        assertThat(holds(DISPATCH, caller.get(day), 200).at("/visits")).hasSize(5);
        caller.steer("move", FakeDay.REMEI.toString());
        caller.steer("cancel", FakeDay.JOAN.toString());
        assertThat(holds(DISPATCH, caller.get(day), 200).at("/visits")).hasSize(5);
        assertThat(holds(DISPATCH, caller.get("/therapists/me/days/2020-01-01"), 200)
                        .at("/visits"))
                .isEmpty();
    }

    @Test
    void the_invented_sessions_are_ones_of_plans_and_an_unknown_one_is_its_problem() {
        for (int n = 101; n <= 105; n++) {
            JsonNode session = holds(PLANS, caller.get("/sessions/00000000-0000-4000-8000-000000000" + n), 200);
            assertThat(session.at("/steps")).isNotEmpty();
        }
        holds(PLANS, caller.get("/sessions/" + UUID.randomUUID()), 404);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_becomes_of_a_command_is_what_dispatch_says(String command) {
        holds(DISPATCH, caller.post(FakeDay.MARIA, command, "key-a", "\"3\"", FEVER), 409);
        holds(DISPATCH, caller.post(FakeDay.MARIA, command, "key-b", "\"3\"", CHECKED), 200);
        holds(DISPATCH, caller.post(FakeDay.MARIA, command, "key-b", "\"3\"", FEVER), 422);
        holds(DISPATCH, caller.post(FakeDay.MARIA, command, "key-c", "\"3\"", CHECKED), 412);
        holds(DISPATCH, caller.post(FakeDay.MARIA, command, "key-d", null, CHECKED), 428);
        holds(DISPATCH, caller.post(FakeDay.MARIA, command, null, "\"4\"", CHECKED), 400);
        holds(DISPATCH, caller.post(UUID.randomUUID(), command, "key-e", "\"1\"", CHECKED), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"distrusting 401", "unknown 404", "broken 500"})
    void a_bad_mood_is_a_problem_too(String moodAndStatus) {
        String[] parts = moodAndStatus.split(" ");
        caller.steer("mood", parts[0]);
        holds(DISPATCH, caller.get("/therapists/me/days/2020-01-01"), Integer.parseInt(parts[1]));
    }

    @Test
    void distrust_of_the_token_is_told_by_both() {
        caller.steer("mood", "distrusting");
        holds(PLANS, caller.get("/sessions/" + UUID.randomUUID()), 401);
        holds(DISPATCH, caller.post(FakeDay.MARIA, "start", "key-f", "\"3\"", CHECKED), 401);
    }

    @Test
    void a_deviation_of_the_stand_in_would_be_noticed() {
        assertThat(planted(visit -> visit.put("minutes", "twenty")))
                .anySatisfy(fault -> assertThat(fault).contains("minutes"));
        assertThat(planted(visit -> visit.put("state", "ASLEEP")))
                .anySatisfy(fault -> assertThat(fault).contains("state"));
        assertThat(planted(visit -> visit.put("begin", "2026-03-02T08:00:00Z")))
                .anySatisfy(fault -> assertThat(fault).contains("begin"));
        assertThat(planted(visit -> visit.put("start", "at nine")))
                .anySatisfy(fault -> assertThat(fault).contains("start"));
        assertThat(planted(visit -> visit.putNull("cause")))
                .anySatisfy(fault -> assertThat(fault).contains("cause"));
        assertThat(planted(visit -> {})).isEmpty();
        assertThat(DISPATCH.headers("post", "/visits/1/start", 200)).containsExactly("ETag");
        assertThat(DISPATCH.has("post", "/visits/1/finish")).isFalse();
    }

    private Set<String> planted(Consumer<ObjectNode> deviation) {
        String path = "/therapists/me/days/" + LocalDate.now(Clock.system(ZoneId.of("Europe/Andorra")));
        JsonNode day = caller.get(path).body();
        deviation.accept((ObjectNode) day.at("/visits/0"));
        return DISPATCH.faults("get", path, 200, day);
    }

    private static JsonNode holds(RestContract contract, FakeCaller.Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo(status < 400 ? "application/json" : "application/problem+json");
        assertThat(contract.faults(answer.verb(), answer.path(), status, answer.body()))
                .isEmpty();
        assertThat(contract.headers(answer.verb(), answer.path(), status)).allMatch(answer.headers()::contains);
        return answer.body();
    }
}
