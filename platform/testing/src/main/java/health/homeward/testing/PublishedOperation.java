package health.homeward.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One operation as its service's document under {@code api-specs/rest} describes it. */
record PublishedOperation(String verb, String path, JsonNode described) {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    /** As tests name it, such as {@code GET /visits/{id}}. */
    String name() {
        return verb + " " + path;
    }

    boolean isPublic() {
        return described.path("security").isEmpty();
    }

    Set<String> roles() {
        Set<String> roles = new TreeSet<>();
        described
                .path("security")
                .forEach(scheme -> scheme.forEach(names -> names.forEach(role -> roles.add(role.asText()))));
        return roles;
    }

    boolean asks(String header) {
        return elements(described.path("parameters"))
                .anyMatch(parameter -> parameter.path("in").asText().equals("header")
                        && parameter.path("name").asText().equals(header)
                        && parameter.path("required").asBoolean());
    }

    boolean takesJson() {
        return described.at("/requestBody/content").has("application/json");
    }

    Set<Integer> statuses() {
        Set<Integer> statuses = new TreeSet<>();
        described.path("responses").fieldNames().forEachRemaining(status -> statuses.add(Integer.parseInt(status)));
        return statuses;
    }

    boolean answersETag(int status) {
        return described
                .path("responses")
                .path(Integer.toString(status))
                .path("headers")
                .has("ETag");
    }

    /** Whether an answer of this status is published in this form, such as a refusal that is a page. */
    boolean answersAs(int status, String contentType) {
        String form = String.valueOf(contentType).split(";")[0].strip();
        return described
                .path("responses")
                .path(Integer.toString(status))
                .path("content")
                .has(form);
    }

    List<String> parameters() {
        return PARAMETER.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** Whether a request may have gone to this operation; several may fit. */
    boolean serves(String verb, String path) {
        return this.verb.equals(verb) && path.matches(pattern());
    }

    private String pattern() {
        Matcher matcher = PARAMETER.matcher(path);
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            pattern.append(Pattern.quote(path.substring(from, matcher.start()))).append("[^/]+");
            from = matcher.end();
        }
        return pattern.append(Pattern.quote(path.substring(from))).toString();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Override
    public String toString() {
        return name();
    }
}
