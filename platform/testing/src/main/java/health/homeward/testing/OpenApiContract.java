package health.homeward.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Holds the served OpenAPI to the published one under {@code api-specs/rest}: whoever changes the API sees it in review. */
public final class OpenApiContract {

    private static final String ACCEPT = "homeward.accept-openapi";
    private static final String USUAL_LOGIN = "http://localhost:28080/realms/homeward/.well-known/openid-configuration";
    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build());

    private OpenApiContract() {}

    /** Fails when the service serves another API than the committed file says; addresses of servers and login do not count.
     * @param servedYaml the answer of {@code GET /q/openapi} */
    public static void check(String service, String servedYaml) {
        Path file = Repository.root().resolve("api-specs/rest").resolve(service + ".yaml");
        try {
            String served = canonical(servedYaml);
            if (Boolean.getBoolean(ACCEPT)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, served);
                return;
            }
            compare(service, Files.exists(file) ? canonical(Files.readString(file)) : "", served);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(String service, String committed, String served) {
        if (committed.equals(served)) {
            return;
        }
        throw new AssertionError("""
                The API of %1$s is not the committed one in api-specs/rest/%1$s.yaml:
                %2$s
                If the change is meant, accept it: run this test again with -D%3$s=true and commit the file.""".formatted(
                service,
                firstDifferences(committed.lines().toList(), served.lines().toList()),
                ACCEPT));
    }

    private static String canonical(String yaml) throws IOException {
        JsonNode tree = YAML.readTree(yaml);
        if (tree instanceof ObjectNode root) {
            root.remove("servers");
        }
        tree.at("/components/securitySchemes").forEach(OpenApiContract::nameTheUsualLogin);
        return YAML.writeValueAsString(tree);
    }

    /** Where the login service stands is a matter of the installation: published is the local stack's address. */
    private static void nameTheUsualLogin(JsonNode scheme) {
        if (scheme instanceof ObjectNode login && login.has("openIdConnectUrl")) {
            login.put("openIdConnectUrl", USUAL_LOGIN);
        }
    }

    private static String firstDifferences(List<String> committed, List<String> served) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < Math.min(committed.size(), served.size())
                && committed.get(start).equals(served.get(start))) {
            start++;
        }
        int tail = 0;
        while (tail < Math.min(committed.size(), served.size()) - start
                && committed.get(committed.size() - 1 - tail).equals(served.get(served.size() - 1 - tail))) {
            tail++;
        }
        lines.add("@@ line " + (start + 1));
        committed.subList(start, committed.size() - tail).stream().limit(20).forEach(line -> lines.add("- " + line));
        served.subList(start, served.size() - tail).stream().limit(20).forEach(line -> lines.add("+ " + line));
        return String.join("\n", lines);
    }
}
