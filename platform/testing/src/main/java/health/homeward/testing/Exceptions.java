package health.homeward.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a service's contract test says of single operations, by name: each exception with its reason. */
final class Exceptions {
    final Map<String, String> openToAll = new LinkedHashMap<>();
    final Map<String, String> openToEveryRole = new LinkedHashMap<>();
    final Map<String, String> withoutKey = new LinkedHashMap<>();
    final Map<String, String> bodies = new LinkedHashMap<>();
    final Map<String, String> places = new LinkedHashMap<>();

    /** Fails when one is missing, is none any more, or says no reason. */
    void areNeededBy(PublishedOperations operations) {
        assertThat(openToAll.keySet())
                .as("openToAll")
                .containsExactlyInAnyOrderElementsOf(names(operations, PublishedOperation::isPublic));
        assertThat(withoutKey.keySet())
                .as("withoutKey")
                .containsExactlyInAnyOrderElementsOf(names(
                        operations,
                        operation -> operation.verb().equals("POST") && !operation.asks("Idempotency-Key")));
        assertThat(names(operations, operation -> true)).as("openToEveryRole").containsAll(openToEveryRole.keySet());
        assertThat(names(operations, operation -> !operation.parameters().isEmpty() && operation.takesJson()))
                .as("bodies")
                .containsAll(bodies.keySet());
        assertThat(operations.all().stream().flatMap(operation -> operation.parameters().stream()))
                .as("places")
                .containsAll(places.keySet());
        assertThat(Stream.of(openToAll, openToEveryRole, withoutKey).flatMap(all -> all.values().stream()))
                .as("reasons")
                .allMatch(why -> why.contains(" "));
    }

    private static List<String> names(PublishedOperations operations, Predicate<PublishedOperation> those) {
        return operations.all().stream()
                .filter(those)
                .map(PublishedOperation::name)
                .toList();
    }
}
