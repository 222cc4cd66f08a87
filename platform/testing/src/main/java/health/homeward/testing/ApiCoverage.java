package health.homeward.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/**
 * Looks back on a module's whole run: every operation was seen to succeed and to answer each refusal that it publishes,
 * and nothing that was answered contradicts the document.
 */
public final class ApiCoverage {
    /** Asked once a service, not once an operation, and never of every one: a key used twice, a large body, a guesser. */
    private static final Set<Integer> ONCE_A_SERVICE = Set.of(413, 422, 429);

    private final PublishedOperations operations;
    private final Map<String, String> neverRefused = new LinkedHashMap<>();

    ApiCoverage(PublishedOperations operations) {
        this.operations = operations;
    }

    public static ApiCoverage of(String service) {
        return new ApiCoverage(PublishedOperations.of(service));
    }

    /** A POST that no rule refuses: its 409 is only that of a key under way, which every command has alike. */
    public ApiCoverage neverRefused(String operation, String why) {
        neverRefused.put(operation, why);
        return this;
    }

    /** To be asked by a plain test: those run after all that need the service. */
    public void check() {
        Assumptions.assumeTrue(System.getProperty("test") == null, "Only some of the module's tests run");
        check(Exchanges.kept());
    }

    void check(List<String> exchanges) {
        Set<String> seen = Set.copyOf(exchanges);
        assertThat(seen.stream().filter(line -> line.startsWith("!")).sorted())
                .as("answers that contradict the document")
                .isEmpty();
        assertThat(missing(seen)).as("published answers that no test has seen").isEmpty();
        assertThat(neverRefused.keySet())
                .as("neverRefused")
                .allMatch(operation ->
                        operations.all().stream().anyMatch(known -> known.name().equals(operation)))
                .noneMatch(operation -> seen.contains(operation + " 409"));
    }

    private List<String> missing(Set<String> seen) {
        return operations.all().stream()
                .flatMap(operation -> expected(operation).stream()
                        .filter(status -> !seen.contains(operation + " " + status))
                        .map(status -> operation + " " + status))
                .collect(Collectors.toList());
    }

    private Set<Integer> expected(PublishedOperation operation) {
        Set<Integer> statuses = new TreeSet<>(operation.statuses());
        statuses.removeAll(ONCE_A_SERVICE);
        if (neverRefused.containsKey(operation.name())) {
            statuses.remove(409);
        }
        return statuses;
    }
}
