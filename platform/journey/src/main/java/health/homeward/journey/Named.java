package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Rules for the table's last column: shown only where the service itself names them. */
final class Named {
    private Named() {}

    /** @throws StepFailed unless the service names each of these, as a number or as the {@code rule} of an entry */
    static List<String> in(JsonNode answer, String... rules) {
        Set<String> named = all(answer);
        List<String> wanted = List.of(rules);
        Story.check(named.containsAll(wanted), "The service names " + named + ", not all of " + wanted);
        return wanted;
    }

    /** Every rule that the service names, in its own order. */
    static Set<String> all(JsonNode answer) {
        Set<String> named = new LinkedHashSet<>();
        answer.forEach(entry -> named.add(
                entry.isTextual() ? entry.asText() : entry.path("rule").asText()));
        return named;
    }
}
