package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a service answered.
 *
 * @param etag the version's tag with its quotes, or null
 */
record Reply(String request, int status, String etag, String text) {

    /** Read only when somebody looks: a load test asks for the status and the version. */
    JsonNode body() {
        return Exchange.read(text);
    }

    /** @throws StepFailed when the status is another; the sentence quotes the problem */
    Reply expect(int wanted) {
        if (status != wanted) {
            throw new StepFailed("%s answered %d instead of %d: %s".formatted(request, status, wanted, sentence()));
        }
        return this;
    }

    JsonNode at(String pointer) {
        return body().at(pointer);
    }

    String text(String pointer) {
        return body().at(pointer).asText();
    }

    /** Numbers of the rules in a problem's reasons. */
    Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        body().path("reasons").forEach(reason -> rules.add(reason.path("rule").asText()));
        return rules;
    }

    /** @throws StepFailed unless it was refused, by these rules and no others */
    Reply expectRefusal(String... rules) {
        expect(409);
        if (!rules().equals(Set.of(rules))) {
            throw new StepFailed(
                    "%s was refused by %s instead of %s: %s".formatted(request, rules(), Set.of(rules), sentence()));
        }
        return this;
    }

    private String sentence() {
        return body().path("detail").asText(text.length() > 300 ? text.substring(0, 300) : text);
    }
}
