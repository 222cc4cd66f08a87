package health.homeward.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Every operation of a service's published document: tests that walk over them miss no new one. */
final class PublishedOperations {
    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");

    private final List<PublishedOperation> operations;

    private PublishedOperations(List<PublishedOperation> operations) {
        this.operations = operations;
    }

    static boolean exist(String service) {
        return Files.exists(file(service));
    }

    static PublishedOperations of(String service) {
        try {
            return in(new YAMLMapper().readTree(Files.readString(file(service))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PublishedOperations in(JsonNode document) {
        List<PublishedOperation> operations = new ArrayList<>();
        document.path("paths").properties().forEach(item -> item.getValue().properties().stream()
                .filter(member -> VERBS.contains(member.getKey()))
                .map(member -> new PublishedOperation(
                        member.getKey().toUpperCase(Locale.ROOT), item.getKey(), member.getValue()))
                .forEach(operations::add));
        return new PublishedOperations(List.copyOf(operations));
    }

    List<PublishedOperation> all() {
        return operations;
    }

    /** The operation that a request goes to: of several, the one with the fewest parameters and the most text. */
    Optional<PublishedOperation> serving(String verb, String path) {
        return operations.stream()
                .filter(operation -> operation.serves(verb, path))
                .min(Comparator.<PublishedOperation>comparingInt(
                                operation -> operation.parameters().size())
                        .thenComparingInt(operation -> -operation.path().length()));
    }

    private static Path file(String service) {
        return Repository.root().resolve("api-specs/rest").resolve(service + ".yaml");
    }
}
