package health.homeward.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Asks the running service about every operation that its document publishes, by real requests: nobody without a token,
 * nobody of another role, nothing unknown, nothing malformed, no command without its headers. What is an exception says
 * why, and is itself looked at: an exception that is none any more fails.
 */
public final class ApiContract {
    private final PublishedOperations operations;
    private final Exceptions exceptions = new Exceptions();

    private ApiContract(PublishedOperations operations) {
        this.operations = operations;
    }

    /** @param service whose document under {@code api-specs/rest} is walked over */
    public static ApiContract of(String service) {
        return new ApiContract(PublishedOperations.of(service));
    }

    static ApiContract of(PublishedOperations operations) {
        return new ApiContract(operations);
    }

    /** An operation that asks for no token. */
    public ApiContract openToAll(String operation, String why) {
        exceptions.openToAll.put(operation, why);
        return this;
    }

    /** An operation that every role of a person or a hospital's system may call. */
    public ApiContract openToEveryRole(String operation, String why) {
        exceptions.openToEveryRole.put(operation, why);
        return this;
    }

    /** A POST that keeps nothing and so wants no Idempotency-Key. */
    public ApiContract withoutKey(String operation, String why) {
        exceptions.withoutKey.put(operation, why);
        return this;
    }

    /** A body that is well formed, for the question about something unknown. */
    public ApiContract body(String operation, String json) {
        exceptions.bodies.put(operation, json);
        return this;
    }

    /** What stands for a path parameter that is no id. */
    public ApiContract place(String parameter, String value) {
        exceptions.places.put(parameter, value);
        return this;
    }

    /** The tests of all operations, and one of the exceptions. */
    public Stream<DynamicTest> tests() {
        List<DynamicTest> tests = new ArrayList<>();
        operations.all().forEach(operation -> tests.addAll(of(operation)));
        tests.add(DynamicTest.dynamicTest("every exception is one", () -> exceptions.areNeededBy(operations)));
        return tests.stream();
    }

    private List<DynamicTest> of(PublishedOperation operation) {
        Calls calls = new Calls(operation, exceptions.places);
        return Stream.of(
                        new Question("without a token: 401", true, () -> token(calls)),
                        new Question("of another role: 403", !operation.isPublic(), () -> roles(calls)),
                        new Question("unknown: 404", !operation.parameters().isEmpty(), () -> unknown(calls)),
                        new Question("malformed: 400", operation.takesJson(), () -> calls.malformed()),
                        new Question("without key: 400", operation.verb().equals("POST"), () -> key(calls)),
                        new Question("without If-Match: 428", changes(operation), () -> calls.withoutMatch()))
                .filter(Question::arises)
                .map(question -> DynamicTest.dynamicTest(operation + " " + question.text(), question.asked()::run))
                .toList();
    }

    private void token(Calls calls) {
        if (exceptions.openToAll.containsKey(calls.operation().name())) {
            calls.isOpenToAll();
        } else {
            calls.withoutToken();
        }
    }

    private void roles(Calls calls) {
        List<Role> refused = calls.otherRoles();
        boolean everyRole = refused.stream().allMatch(Predicate.isEqual(Role.HOME_READER));
        assertThat(everyRole)
                .as("%s refuses nobody; if it may, say why with openToEveryRole", calls.operation())
                .isEqualTo(
                        exceptions.openToEveryRole.containsKey(calls.operation().name()));
    }

    private void unknown(Calls calls) {
        String body = exceptions.bodies.get(calls.operation().name());
        assertThat(body != null || !calls.operation().takesJson())
                .as("%s needs a well-formed body: give one with body(…)", calls.operation())
                .isTrue();
        calls.unknown(body);
    }

    private void key(Calls calls) {
        if (!exceptions.withoutKey.containsKey(calls.operation().name())) {
            calls.withoutKey();
        }
    }

    private static boolean changes(PublishedOperation operation) {
        return operation.asks("If-Match") || List.of("PUT", "PATCH", "DELETE").contains(operation.verb());
    }

    private record Question(String text, boolean arises, Runnable asked) {}
}
