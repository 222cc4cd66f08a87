package health.homeward.intake.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What codes mean, by exact code or, in hierarchical vocabularies, by the longest known prefix. */
public final class CodeTable<T> {
    private final Map<CodeSystem, Map<String, T>> meanings = new HashMap<>();

    public CodeTable(List<Row<T>> rows) {
        rows.forEach(row -> meanings.computeIfAbsent(row.system(), system -> new LinkedHashMap<>())
                .put(row.system().normal(row.match()), row.means()));
    }

    public Optional<T> find(CodeSystem system, String code) {
        Map<String, T> known = meanings.getOrDefault(system, Map.of());
        String rest = system.normal(code);
        while (!rest.isEmpty()) {
            if (known.containsKey(rest)) {
                return Optional.of(known.get(rest));
            }
            rest = system.hierarchical() ? rest.substring(0, rest.length() - 1) : "";
        }
        return Optional.empty();
    }

    /** One line of a table. */
    public record Row<T>(CodeSystem system, String match, T means) {}
}
